// The two places to save at: at the old one with an hourglass the waiter stays until it is done, at the
// new one with a bell it goes on by itself.
import type { GameObjects, Scene } from 'phaser'
import { number, t } from '../../words/index.ts'
import type { SavePlace } from '../layout.ts'
import { depth, hasPicture, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption, LINE } from './caption.ts'

const pictures = { saveNow: 'hourglass-not-done', saveLater: 'bellhop-bell' } as const
const buttons = { saveNow: 'save-now', saveLater: 'save-later' } as const
const names = {
  saveNow: { words: 'roomRules.oldSave', key: 'O' },
  saveLater: { words: 'roomRules.newSave', key: 'N' },
} as const
const NAME = -70 // units from the middle: whoever saves stands before it

export function createSaves(context: StageContext, sharpness: number): View {
  const views = context.places.saves.map((place) => createSave(context, place, sharpness))
  return { update: () => views.forEach((view) => view.update()) }
}

function createSave(context: StageContext, place: SavePlace, sharpness: number) {
  const { scene, shakes } = context
  const { x, y, station, kind } = place
  const images = drawButton(scene, place)
  const { words, key } = names[kind]
  const isUpright = context.places.plan.aisle !== null // too narrow for the key as well
  const said = t(words, { key: isUpright ? '' : key }).trim()
  const name = createCaption(context, sharpness)
  const count = createCaption(context, sharpness)
  return {
    update() {
      for (const image of images) image.setX(x + shakes.offset(station))
      name.show(said, x, y + NAME)
      const leftMs = leftAt(context, kind)
      if (leftMs === null) return count.hide()
      const seconds = number(Math.ceil(leftMs / 1_000))
      count.show(t('roomRules.saves', { seconds }), x, y + NAME - LINE * name.height())
    },
  }
}

/** The app has buttons of its own, with their signs on them. */
function drawButton(scene: Scene, { x, y, kind }: SavePlace): readonly GameObjects.Image[] {
  const button = buttons[kind]
  if (hasPicture(scene, button)) {
    return [picture(scene, button, x, y - 6).setDepth(depth.floor(y))]
  }
  const desk = picture(scene, 'counter', x, y + 12).setScale(0.26, 0.8)
  const sign = picture(scene, pictures[kind], x, y - 34).setDepth(depth.floor(y) + 0.5)
  return [desk.setDepth(depth.floor(y)), sign]
}

/** Until the next save there is over, ms; null while there is none. */
function leftAt({ play: { room }, clock }: StageContext, kind: SavePlace['kind']): number | null {
  if (room.closed) return null
  const until =
    kind === 'saveNow'
      ? room.waiters.find(({ doing }) => doing.kind === 'saving')?.doing.until
      : room.specials?.saves?.[0]?.until
  return until === undefined ? null : Math.max(0, until - clock.at)
}
