// Where stations are in the room, for whoever draws them and whoever lays controls over them.
import type { Floor, Point, Room } from '../sim/index.ts'
import { counterShare } from './floor-plan.ts'
import type { Counter, FloorPlan } from './floor-plan.ts'

const RAIL = { from: 34, step: 34, length: 170 } as const // from the counter's left end
const EDGE = 6 // units that a ring needs to be seen

/** A rectangle in room units. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const KITCHEN = { aside: 25, up: 113, height: 208 } as const // around the counter's top
const TABLE_AREA = { side: 126, up: 128, down: 94 } as const // from a table's centre, at full size
const BAR_END = 78 // from there down to the end of a patience bar

/** How far down the area of a table its patience bar ends, as a share of its height. */
export const BAR_SHARE = (TABLE_AREA.up + BAR_END) / (TABLE_AREA.up + TABLE_AREA.down)

/** What belongs to a station, from hat to patience bar; null for one the floor does not have. */
export function stationArea(floor: Floor, plan: FloorPlan, station: number): Area | null {
  const planned = plan.stations[station]
  const kind = floor.stations[station]?.kind
  if (!planned || !kind) return null
  return kind === 'pass' ? kitchenArea(plan) : around(planned, plan.scale)
}

function kitchenArea({ counter, width }: FloorPlan): Area {
  const left = Math.max(EDGE, counter.left - KITCHEN.aside)
  const right = Math.min(width - EDGE, counter.right + KITCHEN.aside)
  const top = Math.max(EDGE, counter.top - KITCHEN.up)
  return { left, top, width: right - left, height: counter.top - KITCHEN.up + KITCHEN.height - top }
}

const SIGN = { side: 121, top: 6, height: 61 } as const // the board with the venue's name, and its shadow
const FRONT = { from: 218, beside: 6, height: 36 } as const // from the counter's left end and middle

/** The board above the kitchen. Where the wall above is cut off, there is none. */
export function signArea({ counter, lift }: FloorPlan): Area | null {
  const { side, top, height } = SIGN
  return lift > 0 ? null : { left: counter.x - side, top, width: 2 * side, height }
}

/** The counter's front: right of what stands there of tickets, and above the head of who is there. */
export function frontArea({ counter }: FloorPlan): Area {
  const left = counter.left + FRONT.from * counterShare(counter)
  const { beside, height } = FRONT
  return { left, top: counter.y, width: counter.right - beside - left, height }
}

/** The same for a table in the middle of the first row, whether there is one or not. */
export function firstRowArea(floor: Floor, { stations, width, scale }: FloorPlan): Area {
  const first = floor.stations.findIndex(({ kind }) => kind === 'table')
  return around({ x: width / 2, y: stations[first]?.y ?? 0 }, scale)
}

function around({ x, y }: { readonly x: number; readonly y: number }, scale: number): Area {
  const { side, up, down } = TABLE_AREA
  return {
    left: x - side * scale,
    top: y - up * scale,
    width: 2 * side * scale,
    height: (up + down) * scale,
  }
}

// For the wide room's counter:
const PASS_END = 100 // from its right end to the slot beside the bell
const PASS_LENGTH = 420
const PASS_LONGEST = 546 // where fingers need it, among the tickets on the rail

/** Slots for `count` dishes on the pass, from the bell to the left; `gap` is what a finger needs. */
export function passSlot(counter: Counter, index: number, count: number, gap: number) {
  const share = counterShare(counter)
  const gaps = Math.max(1, count - 1)
  const length = Math.max(PASS_LENGTH * share, Math.min(PASS_LONGEST * share, gap * gaps))
  const step = Math.max(26, Math.min(Math.max(56, gap), length / gaps))
  return { x: counter.right - PASS_END * share - index * step, y: counter.top }
}

export type CookPlace = { readonly x: number; readonly y: number; readonly dial: Point }

export function cookPlaces(count: number, counter: Counter): readonly CookPlace[] {
  const gap = Math.min(200, (counter.right - counter.left - 12) / count)
  const first = counter.x - 36 - (gap * (count - 1)) / 2
  const aside = Math.min(72, gap / 2)
  return Array.from({ length: count }, (_, index) => {
    const x = first + gap * index
    return { x, y: counter.top - 7, dial: { x: x + aside, y: counter.top - 65 } }
  })
}

/** Slots for tickets on the rail, first come first. */
export function railSlot(counter: Counter, index: number, count: number): Point {
  const share = counterShare(counter)
  const step = Math.min(RAIL.step, (RAIL.length * share) / Math.max(1, count - 1))
  return { x: counter.left + RAIL.from * share + index * step, y: counter.top }
}

/** Where a ticket is on the rail, or with its cook; null for any other. */
export function ticketPlace(
  counter: Counter,
  { rail, cooks }: Pick<Room, 'rail' | 'cooks'>,
  ticket: number,
): Point | null {
  const nth = rail.indexOf(ticket)
  if (nth >= 0) return railSlot(counter, nth, rail.length)
  const cook = cooks.findIndex((each) => each.ticket === ticket)
  return cookPlaces(cooks.length, counter)[cook]?.dial ?? null
}
