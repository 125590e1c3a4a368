// What a finger means: generous areas, nearest wins, and every dish on the pass within reach.
import { describe, expect, test } from 'vitest'
import {
  allLevels,
  isUpright,
  lunchRush,
  passSlot,
  roomFor,
  ticketPlace,
  WIDE,
} from '../../src/levels/index.ts'
import { hitAt } from '../../src/stage/hit.ts'
import { placesOf } from '../../src/stage/layout.ts'
import type { Places } from '../../src/stage/layout.ts'
import { PASS } from '../support/floor.ts'

const FINGER = 48 // units: 44 CSS pixels in a room 907 wide
const PHONE_FINGER = 44 / 0.39 // in a room 390 wide

const PHONE = { width: 360, height: 560 } // the room of a small phone, CSS pixels
const rooms = [WIDE, roomFor(PHONE.width, PHONE.height)]
const cases = allLevels.flatMap((level) =>
  rooms.map((room) => [`${level.id} ${room.width}×${room.height}`, level, room] as const),
)

describe.each(cases)('in %s', (_, level, room) => {
  const places = placesOf(level, room)
  const { counter } = places.plan
  const stationAt = (x: number, y: number) => hitAt(places, [], FINGER, { x, y })?.station

  test('a table answers from the hat to the bar', () => {
    for (const { station, x, y, scale } of places.tables) {
      for (const dy of [-120, -60, 0, 66, 84]) expect(stationAt(x, y + dy * scale)).toBe(station)
      for (const dx of [-95, 95]) expect(stationAt(x + dx * scale, y)).toBe(station)
    }
  })

  test('a place to save at answers, and is no smaller than a finger', () => {
    for (const { kind, station, x, y } of places.saves) {
      for (const [dx, dy] of [
        [0, 0],
        [-60, 0],
        [60, 0],
        [0, -60],
        [0, 60],
      ] as const) {
        expect(hitAt(places, [], FINGER, { x: x + dx, y: y + dy })).toEqual({ kind, station })
      }
    }
    expect(places.saves).toHaveLength(level.id === 'frozen-app' ? 2 : 0)
  })

  test('the kitchen answers at the counter and at every cook', () => {
    expect(stationAt(counter.left + 10, counter.bottom - 10)).toBe(PASS)
    expect(stationAt(counter.right - 10, counter.top)).toBe(PASS)
    for (const { x, y, dial } of places.cooks) {
      expect(stationAt(x, y - 50)).toBe(PASS)
      expect(stationAt(dial.x, dial.y)).toBe(PASS)
    }
  })
})

describe('between stations', () => {
  const places = placesOf(lunchRush)

  test('the wall and the far corners answer nothing', () => {
    expect(hitAt(places, [], FINGER, { x: 500, y: 20 })).toBeNull()
    expect(hitAt(places, [], FINGER, { x: 985, y: 600 })).toBeNull()
  })

  test('of two tables the nearer answers', () => {
    const [left, right] = [places.tables[0], places.tables[1]]
    const middle = ((left?.x ?? 0) + (right?.x ?? 0)) / 2
    const y = left?.y ?? 0
    expect(hitAt(places, [], FINGER, { x: middle - 12, y })?.station).toBe(1)
    expect(hitAt(places, [], FINGER, { x: middle + 12, y })?.station).toBe(2)
  })
})

describe('on the pass', () => {
  const places = placesOf(lunchRush)
  const { counter } = places.plan

  test.each([FINGER, PHONE_FINGER])('each of four dishes is tapped by itself', (finger) => {
    const pass = [7, 3, 9, 4]
    pass.forEach((ticket, index) => {
      const slot = passSlot(counter, index, pass.length, finger)
      expect(hitAt(places, pass, finger, slot)).toEqual({ kind: 'pass', station: PASS, ticket })
    })
  })

  test('four dishes are a finger apart, on a phone too', () => {
    const gap = passSlot(counter, 0, 4, PHONE_FINGER).x - passSlot(counter, 1, 4, PHONE_FINGER).x
    expect(gap).toBeGreaterThanOrEqual(PHONE_FINGER)
  })

  test('away from the dishes the kitchen as a whole answers', () => {
    expect(hitAt(places, [7], FINGER, { x: 300, y: 190 })).toEqual({ kind: 'pass', station: PASS })
  })

  test('however many dishes there are, they stay on the counter', () => {
    const last = passSlot(counter, 15, 16, PHONE_FINGER)
    expect(last.x).toBeGreaterThan(counter.left)
  })
})

describe('on a phone of 360 pixels', () => {
  const room = roomFor(PHONE.width, PHONE.height)
  const SCALE = PHONE.width / room.width // pixels per room unit
  const finger = 44 / SCALE

  test('five dishes on the pass are a finger apart, and each is tapped by itself', () => {
    const pass = [7, 3, 9, 4, 5]
    const places = placesOf(lunchRush, room)
    const { counter } = places.plan
    const slots = pass.map((_, index) => passSlot(counter, index, pass.length, finger))
    slots.slice(1).forEach(({ x }, index) => {
      expect(Math.round((slots[index]?.x ?? 0) - x)).toBe(Math.round(finger))
    })
    const hits = slots.map((slot) => hitAt(places, pass, finger, slot)?.ticket)
    expect(hits).toEqual(pass)
  })

  test.each(allLevels)('every station of $id is a finger wide and high', (level) => {
    const places = placesOf(level, room)
    expect(isUpright(room)).toBe(true)
    for (let station = 0; station < level.floor.stations.length; station++) {
      const { width, height } = reachOf(places, station, finger)
      expect(width * SCALE).toBeGreaterThanOrEqual(44)
      expect(height * SCALE).toBeGreaterThanOrEqual(44)
    }
  })
})

const STEP = 4 // units

/** How wide and how high the spot is that answers for a station, room units. */
function reachOf(places: Places, station: number, finger: number) {
  const answers = (x: number, y: number) => hitAt(places, [], finger, { x, y })?.station === station
  const columns = new Set<number>()
  const rows = new Set<number>()
  for (let x = 0; x <= places.plan.width; x += STEP) {
    for (let y = 0; y <= places.plan.height; y += STEP) {
      if (!answers(x, y)) continue
      columns.add(x)
      rows.add(y)
    }
  }
  return { width: columns.size * STEP, height: rows.size * STEP }
}

describe('what can be pulled', () => {
  const places = placesOf(lunchRush)

  test('answers where it is drawn, on the rail and with a cook', () => {
    const { counter } = places.plan
    const idle = { since: 0, until: 0, cookedMs: 0 }
    const room = {
      rail: [4, 5],
      cooks: [
        { ...idle, ticket: 9 },
        { ...idle, ticket: -1 },
      ],
    }
    for (const ticket of [4, 9]) {
      const at = ticketPlace(counter, room, ticket)
      if (!at) throw new Error('the ticket has no place')
      const pullable = [{ ...at, ticket }]
      expect(hitAt(places, [], FINGER, { x: at.x + 5, y: at.y - 5 }, pullable)?.ticket).toBe(ticket)
      expect(hitAt(places, [], FINGER, { x: at.x + 120, y: at.y }, pullable)?.ticket).toBe(
        undefined,
      )
    }
    expect(ticketPlace(counter, room, 7)).toBeNull()
  })
})
