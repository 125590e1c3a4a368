// A flambé at its table: fire over the dish while somebody is at it, an ember while nobody is, and its
// slices, of which the finished ones are filled.
import type { GameObjects } from 'phaser'
import { NONE } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { AMBER } from '../colours.ts'
import { tableAt } from '../layout.ts'
import { shaped } from '../shape.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'

const FIRE = { x: 6, y: -52 } as const // from the middle of the table
const SLICES = { y: 26, width: 26, height: 9, gap: 4 } as const
const EMPTY = 0x3e2816
const ABOVE = { aside: 0, y: -152 } as const // from there, above its bubble
const BESIDE = { aside: 74, y: -136 } as const // on the aisle's side: clear of the counter's words

export function createFlambes(context: StageContext, sharpness: number): View {
  const rule = context.play.level.rules.find(({ type }) => type === 'flambe')
  if (rule?.type !== 'flambe') return { update() {} }
  const { flambeMs, sliceMs } = rule
  const { scene, play, places } = context
  const slices = shaped(scene.add.graphics()).setDepth(depth.bubble)
  const fires = places.tables.map(({ station }) => {
    const fire = picture(scene, 'fire').setDepth(depth.bubble).setOrigin(0.5, 0.9)
    return { station, fire, words: createCaption(context, sharpness) }
  })
  return {
    update() {
      slices.clear()
      for (const { station, fire, words } of fires) {
        const id = play.room.tickets.findIndex(
          ({ place, table }) => place === 'toFlambe' && table === station,
        )
        fire.setVisible(id !== NONE)
        const at = tableAt(places, station)
        if (id === NONE || !at) {
          words.hide()
          continue
        }
        const done = doneMs(context, id, flambeMs)
        burn(context, fire, at, isAtWork(context, id))
        drawSlices(slices, at, done / sliceMs, flambeMs / sliceMs)
        const number = Math.floor(done / sliceMs)
        const said = t('roomRules.flambe', { number, total: flambeMs / sliceMs })
        const { aside, y } = places.plan.aisle === null ? ABOVE : BESIDE
        words.show(said, at.x - at.side * aside * at.scale, at.y + y * at.scale)
      }
    },
  }
}

type At = { readonly x: number; readonly y: number; readonly scale: number }

function isAtWork({ play }: StageContext, id: number): boolean {
  return play.room.waiters.some(({ doing }) => doing.kind === 'flambeing' && doing.ticket === id)
}

/** How long it has been flambéed by now. */
function doneMs({ play, clock }: StageContext, id: number, wholeMs: number): number {
  const { specials, waiters } = play.room
  const leftMs = specials?.flambes?.find(({ ticket }) => ticket === id)?.leftMs ?? wholeMs
  const now = waiters.find(({ doing }) => doing.kind === 'flambeing' && doing.ticket === id)
  const since = now ? Math.max(0, clock.at - now.doing.since) : 0
  return Math.min(wholeMs, wholeMs - leftMs + since)
}

function burn(context: StageContext, fire: GameObjects.Image, at: At, burns: boolean): void {
  const flicker = burns ? 1 + 0.12 * wave(context, 260) : 0.5
  const lean = burns ? 1 + 0.07 * wave(context, 170, 0.3) : 0.5
  fire.setScale(lean * at.scale, flicker * at.scale).setAlpha(burns ? 1 : 0.85)
  fire.setPosition(at.x + FIRE.x * at.scale, at.y + (FIRE.y + 30) * at.scale)
}

function drawSlices(pen: GameObjects.Graphics, at: At, done: number, total: number): void {
  const { width, height, gap, y } = SLICES
  const left = at.x - ((width + gap) * total - gap) * 0.5 * at.scale
  for (let slice = 0; slice < total; slice++) {
    const x = left + slice * (width + gap) * at.scale
    const filled = Math.min(1, Math.max(0, done - slice))
    pen.fillStyle(EMPTY, 0.75)
    pen.fillRect(x, at.y + y * at.scale, width * at.scale, height * at.scale)
    pen.fillStyle(AMBER, 1)
    pen.fillRect(x, at.y + y * at.scale, width * filled * at.scale, height * at.scale)
  }
}
