// Where the coach's words lie: never over a patience bar, and near what is ringed as far as that goes.
import {
  firstRowArea,
  floorPlanOf,
  frontArea,
  isUpright,
  signArea,
  stationArea,
} from '../../levels/index.ts'
import type { Area, RoomSize } from '../../levels/index.ts'
import { kindOf, NONE, passOf } from '../../sim/index.ts'
import type { Floor } from '../../sim/index.ts'
import type { Advice } from '../../store/index.ts'

/**
 * Beneath an area's bars; over all of the kitchen's sign; on the counter's front, where the sign is cut
 * off; or on its worktop, where nothing lies as long as somebody stands there for a dish.
 */
export type WordsAt = 'below' | 'sign' | 'front' | 'worktop'

export type WordsPlace = { readonly area: Area; readonly at: WordsAt }

/** What is said while the counter's front says how long the waiter has been standing there. */
const standing: ReadonlySet<Advice['key']> = new Set(['stuck', 'stuckHand', 'moveOn'])

/** What the ring encloses, or null: not everything has a place. */
export function ringArea(floor: Floor, room: RoomSize, { station }: Advice): Area | null {
  return station === null ? null : stationArea(floor, floorPlanOf(floor, room), station)
}

/** Upright, the rows are so near each other that no words fit between them: they lie at the kitchen. */
export function wordsPlace(floor: Floor, room: RoomSize, advice: Advice): WordsPlace | null {
  const plan = floorPlanOf(floor, room)
  const kitchen = stationArea(floor, plan, passOf(floor))
  const sign = signArea(plan)
  const isPass = kindOf(floor, advice.station ?? NONE) === 'pass'
  if (kitchen && (isPass || isUpright(room))) {
    if (sign) return { area: sign, at: 'sign' }
    if (standing.has(advice.key)) return { area: kitchen, at: 'worktop' }
    return { area: frontArea(plan), at: 'front' }
  }
  const area = ringArea(floor, room, advice) ?? firstRowArea(floor, plan)
  return { area, at: 'below' }
}

type Side = 'left' | 'middle' | 'right'

/** Words near a side wall grow away from it; on the counter's front they leave what counts tickets free. */
export function sideOf(room: RoomSize, { area, at }: WordsPlace): Side {
  if (at === 'front') return 'right'
  const { left, width } = area
  const centre = (left + width / 2) / room.width
  if (centre < 0.4) return 'left'
  return centre > 0.6 ? 'right' : 'middle'
}
