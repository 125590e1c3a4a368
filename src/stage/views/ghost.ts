// Whoever is played against: a waiter one can look through, with a name, always behind the player's.
import type { Ghost } from '../../play/index.ts'
import type { Point } from '../../sim/index.ts'
import { mainLead } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { clamp01, mix } from '../ease.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { write } from './furnishing.ts'
import { leadName } from './tags.ts'
import { createWaiters } from './waiters.ts'
import type { Waiters } from './waiters.ts'

const SHEER = 0.5 // of the body
const NAME_DOWN = 38 // units from the feet to the name: below bars, away from bubbles and faces
const NAME_UP = -164 // and before the counter, where bubbles are below
const AISLE = { from: 440, to: 370 } as const // y where it begins to go up, and has
const APART = 34 // units: nearer to the player's waiter the ghost leans aside
const ASIDE = 26
const LONGEST = 14 // characters of the name that are shown

/** Nothing without somebody to play against, or while `seen` says no. `own` are the shift's waiters. */
export function createGhost(
  context: StageContext,
  own: Waiters,
  sharpness: number,
  seen: () => boolean,
): View {
  const { ghost } = context.play
  if (!ghost) return { update() {} }
  const waiters = createWaiters(context, ghost, (y) => {
    const before = own.poses[context.play.own ?? 0]?.at.y ?? y
    return depth.floor(Math.min(y, before)) - 1
  })
  const name = write(context, shortened(nameOf(ghost)), 12, 0, 20, colours.sky, sharpness)
  name.setStroke(colours.card, 6)
  const face = picture(context.scene, 'ghost', 0, 0).setScale(0.68)
  face.setX(-name.displayWidth / 2 - 4)
  const sign = context.scene.add.container(0, 0, [face, name]).setDepth(depth.mark)
  return {
    update() {
      const isSeen = seen()
      sign.setVisible(isSeen)
      if (isSeen) waiters.update()
      waiters.boxes.forEach((box, index) => {
        box.setVisible(isSeen).setAlpha(SHEER)
        box.setX(box.x + aside(box, own.poses[index]?.at))
      })
      const [box] = waiters.boxes
      if (box) sign.setPosition(box.x, box.y + nameFrom(box.y) * context.places.waiterScale)
    },
  }
}

function nameFrom(y: number): number {
  return mix(NAME_DOWN, NAME_UP, clamp01((AISLE.from - y) / (AISLE.from - AISLE.to)))
}

/** How far to the side, so that it peeks out from behind the player's waiter. */
function aside({ x, y }: Point, own: Point | undefined): number {
  if (!own) return 0
  const near = clamp01(1 - Math.hypot(own.x - x, own.y - y) / APART)
  return ASIDE * near
}

function nameOf({ run: { name, leads } }: Ghost): string {
  return leadName(mainLead(leads), name || t('watch.nameless'))
}

function shortened(name: string): string {
  const symbols = Array.from(name)
  return symbols.length > LONGEST ? `${symbols.slice(0, LONGEST - 1).join('')}…` : name
}
