// Where things stand in the drawn room, wide or upright: inside it, and clear of each other.
import { describe, expect, test } from 'vitest'
import {
  allLevels,
  counterShare,
  isUpright,
  railSlot,
  roomFor,
  WIDE,
} from '../../src/levels/index.ts'
import type { RoomSize } from '../../src/levels/index.ts'
import { markOf, placesOf, readyX } from '../../src/stage/layout.ts'
import type { Places, TablePlace } from '../../src/stage/layout.ts'
import { TRACK } from '../../src/stage/lettering-cells.ts'

const TABLE = { half: 98, up: 128, down: 76 } // units from its middle to cloth, hat and bar, at full size
const ORDERS = 80 // units of the wide room's counter, to the middle of the word for what is to be cooked
const WORDS = [26, 40, 56] // half of such a word, from the shortest to the longest
const HEAD = 30 // half of a waiter's
const BAR = { half: 90, up: 70, down: 48 }
const PHONE = { width: 390, height: 635 } // what a shift leaves the room of 390 × 844
const SHORT = { width: 360, height: 440 }
const rooms = [WIDE, roomFor(PHONE.width, PHONE.height), roomFor(SHORT.width, SHORT.height)]

const cases = allLevels.flatMap((level) =>
  rooms.map((room) => [`${level.id} ${room.width}×${room.height}`, level, room] as const),
)

test.each(cases)(
  'whoever stands at the counter of %s hides neither word on its front',
  (_, level, room) => {
    const { plan, pass } = placesOf(level, room)
    const { counter } = plan
    const stand = plan.nodes[level.floor.stations[pass]?.node ?? -1]?.x ?? 0
    const orders = counter.left + ORDERS * counterShare(counter)
    for (const half of WORDS) {
      const x = readyX(level.floor, plan, half)
      expect(Math.abs(x - stand)).toBeGreaterThanOrEqual(HEAD + half)
      expect(Math.abs(orders - stand)).toBeGreaterThanOrEqual(HEAD + half)
      expect(x - half).toBeGreaterThan(orders + half)
      expect(x + half).toBeLessThan(counter.right)
    }
  },
)

describe.each(cases)('in %s', (_, level, room) => {
  const places = placesOf(level, room)
  const { counter } = places.plan

  test('tables, bar and kitchen lie within the room and apart', () => {
    const areas = areasOf(places)
    for (const { left, right, top, bottom } of areas) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(room.width)
      expect(bottom).toBeLessThanOrEqual(room.height)
    }
    areas.forEach((one, index) => {
      for (const other of areas.slice(index + 1)) expect(overlap(one, other)).toBe(false)
    })
  })

  test('every cook, dial and the bell is at the counter', () => {
    expect(places.cooks).toHaveLength(level.cooks)
    for (const { x, dial } of places.cooks) {
      expect(x - 35).toBeGreaterThan(counter.left)
      expect(dial.x + 38).toBeLessThanOrEqual(counter.right)
      expect(dial.y - 38).toBeGreaterThanOrEqual(0)
    }
    expect(places.bell.x).toBeLessThan(counter.right)
    expect(railSlot(counter, 5, 6).x).toBeLessThan(places.bell.x)
  })

  test('every station has a mark in the room', () => {
    for (let station = 0; station < level.floor.stations.length; station++) {
      const mark = markOf(places, station)
      expect(mark?.x).toBeGreaterThan(24)
      expect(mark?.x).toBeLessThan(room.width - 24)
      expect(mark?.y).toBeLessThan(room.height - 24)
    }
    expect(markOf(places, level.floor.stations.length)).toBeNull()
  })

  test('every node of the floor has a place in the room, where somebody can stand', () => {
    expect(places.plan.nodes).toHaveLength(level.floor.nodes.length)
    for (const { x, y } of places.plan.nodes) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(room.width)
      expect(y).toBeGreaterThan(counter.bottom)
      expect(y).toBeLessThan(room.height)
    }
  })

  test('bubble, number and raised hand of a table are beside each other', () => {
    for (const { x, side, scale, mark } of places.tables) {
      expect((mark.x - x) * side).toBeLessThan(0)
      const bubble = x + side * (50 + 33) * scale
      expect(bubble - 40 * scale).toBeGreaterThanOrEqual(0)
      expect(bubble + 40 * scale).toBeLessThanOrEqual(room.width)
    }
  })
})

describe.each(allLevels)('on a phone, $id', (level) => {
  const room = roomFor(PHONE.width, PHONE.height)
  const places = placesOf(level, room)
  const pixels = PHONE.width / room.width

  test('has faces of 32 pixels, bars of 60 by 8 and numbers of 14', () => {
    const FACE = 62 // units from chin to hat
    const { lettering, scale } = places
    const larger = Math.min(1.4, 1 / scale)
    expect(Math.round(FACE * scale * pixels)).toBeGreaterThanOrEqual(32)
    expect(TRACK.width * larger * scale * pixels).toBeGreaterThanOrEqual(60)
    expect(TRACK.height * larger * scale * lettering * pixels).toBeGreaterThanOrEqual(8)
    expect(20 * lettering * pixels).toBeGreaterThanOrEqual(14)
  })

  test('has every table beside the aisle, and no bubble or number on its side', () => {
    for (const { x, side, label } of places.tables) {
      expect(side).toBe(x < room.width / 2 ? -1 : 1)
      expect(Math.sign(label)).toBe(side)
    }
  })
})

describe('the room of a place', () => {
  test('is upright where the place is', () => {
    expect(isUpright(roomFor(390, 635))).toBe(true)
    expect(isUpright(roomFor(635, 390))).toBe(false)
    expect(roomFor(900, 800)).toEqual(WIDE)
    expect(roomFor(0, 0)).toEqual(WIDE)
  })

  test('fills the width of an upright place and is the same for the place it fills', () => {
    for (const width of [320, 360, 390, 412, 430]) {
      for (let height = 400; height < 900; height += 7) {
        const room = roomFor(width, height)
        if (!isUpright(room)) continue
        const scale = Math.min(width / room.width, height / room.height)
        const own = roomFor(Math.round(room.width * scale), Math.round(room.height * scale))
        expect(own).toEqual(room)
      }
    }
  })

  test('is filled by a room of a phone but for a few pixels', () => {
    const room: RoomSize = roomFor(390, 635)
    const scale = Math.min(390 / room.width, 635 / room.height)
    expect(room.width * scale).toBe(390)
    expect(room.height * scale).toBeGreaterThan(625)
  })
})

type Edges = { left: number; right: number; top: number; bottom: number }

function areasOf({ tables, bar, plan: { counter }, cooks }: Places): readonly Edges[] {
  const top = (cooks[0]?.y ?? 0) - 92
  const kitchen = { left: counter.left, right: counter.right, top, bottom: counter.bottom }
  const desk = bar ? [around({ ...bar, scale: 1 }, BAR)] : []
  return [kitchen, ...tables.map((table) => around(table, TABLE)), ...desk]
}

/** Whether two areas share more than a border. */
function overlap(a: Edges, b: Edges): boolean {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return wide > 0.01 && high > 0.01
}

function around({ x, y, scale }: Pick<TablePlace, 'x' | 'y' | 'scale'>, box: typeof TABLE): Edges {
  return {
    left: x - box.half * scale,
    right: x + box.half * scale,
    top: y - box.up * scale,
    bottom: y + box.down * scale,
  }
}
