// Swipes: a hand over the place where each came, until it is answered; with an exclamation mark where it
// has waited for too long. While one has, the room says for how long it has been frozen in all.
import { frozenMs } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import type { TablePlace } from '../layout.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createCaption } from './caption.ts'

const HAND = { x: -76, y: -104 } as const // from the middle of the table: beside a head, or over its edge
const MARK = { x: -108, y: -104 } as const
const MOST = 4 // of the hands at one table that are told apart
const GAP = 22
const SAYING = { wide: -23, upright: 66 } as const // units below the counter: on its front, or in the aisle
const TENTHS: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

export function createInputs(context: StageContext, sharpness: number): View {
  const { play, places, clock } = context
  const rule = play.level.rules.find(({ type }) => type === 'inputs')
  if (rule?.type !== 'inputs') return { update() {} }
  const views = places.tables.map((place) => createHands(context, place, rule.lateMs))
  const saying = createCaption(context, sharpness, colours.white)
  return {
    update() {
      for (const view of views) view.update()
      const { specials } = play.room
      if (specials?.inputs?.frozenSince === undefined) return saying.hide()
      const seconds = number(frozenMs({ specials, now: clock.at }) / 1_000, TENTHS)
      const { aisle, counter } = places.plan
      const down = SAYING[aisle === null ? 'wide' : 'upright']
      saying.show(t('roomRules.frozen', { seconds }), counter.x, counter.bottom + down)
    },
  }
}

/** What waits at one table. */
function createHands(context: StageContext, place: TablePlace, lateMs: number): View {
  const { scene, play, clock } = context
  const { x, y, side, scale, station } = place
  const hands = Array.from({ length: MOST }, (_, index) => {
    const at = { x: x + (HAND.x + index * GAP) * side * scale, y: y + HAND.y * scale }
    return picture(scene, 'waving-hand', at.x, at.y).setDepth(depth.bubble).setScale(scale)
  })
  const mark = picture(scene, 'red-exclamation-mark', x + MARK.x * side * scale, y + MARK.y * scale)
  mark.setDepth(depth.bubble).setScale(scale)
  return {
    update() {
      const all = play.room.specials?.inputs?.waiting ?? []
      const own = all.filter(({ table }) => table === station)
      hands.forEach((hand, index) => {
        hand.setVisible(index < own.length).setRotation(0.2 * wave(context, 500, index / MOST))
      })
      mark.setVisible(own.some(({ at }) => clock.at - at > lateMs))
    },
  }
}
