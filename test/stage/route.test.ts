// The ways customers take.
import { describe, expect, test } from 'vitest'
import { levels, roomFor, WIDE } from '../../src/levels/index.ts'
import type { RoomSize } from '../../src/levels/index.ts'
import type { Point } from '../../src/sim/index.ts'
import { placesOf } from '../../src/stage/layout.ts'
import type { TablePlace } from '../../src/stage/layout.ts'
import {
  along,
  around,
  distance,
  lengthOf,
  rounded,
  routeTo,
  spaced,
} from '../../src/stage/route.ts'

const CORNER = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
]

describe('a way', () => {
  test('is measured along its legs', () => {
    expect(lengthOf(CORNER)).toBe(200)
    expect(along(CORNER, 0)).toEqual({ x: 0, y: 0 })
    expect(along(CORNER, 0.25)).toEqual({ x: 50, y: 0 })
    expect(along(CORNER, 0.75)).toEqual({ x: 100, y: 50 })
    expect(along(CORNER, 1)).toEqual({ x: 100, y: 100 })
  })

  test('that is rounded keeps its ends and loses its corner', () => {
    const way = rounded(CORNER)
    expect(way[0]).toEqual(CORNER[0])
    expect(way.at(-1)).toEqual(CORNER[2])
    expect(Math.min(...way.map((point) => distance(point, { x: 100, y: 0 })))).toBeGreaterThan(5)
    expect(lengthOf(way)).toBeLessThan(200)
  })

  test('of no length has one place', () => {
    expect(along([{ x: 3, y: 4 }], 0.5)).toEqual({ x: 3, y: 4 })
    expect(along([], 0.5)).toEqual({ x: 0, y: 0 })
    expect(spaced([{ x: 3, y: 4 }], { from: 0, gap: 1, count: 1 })).toEqual([{ x: 3, y: 4 }])
    expect(spaced([], { from: 0, gap: 1, count: 0 })).toEqual([])
  })

  test('has places along it, each as far from the next, around its corners too', () => {
    for (const way of [CORNER, rounded(CORNER)]) {
      const length = lengthOf(way)
      const count = Math.floor((length - 5) / 15)
      const places = spaced(way, { from: 5, gap: 15, count })
      expect(places).toHaveLength(count)
      places.forEach(({ x, y }, index) => {
        const { x: left, y: top } = along(way, (5 + 15 * index) / length)
        expect(x).toBeCloseTo(left, 6)
        expect(y).toBeCloseTo(top, 6)
      })
    }
    expect(spaced(CORNER, { from: 190, gap: 15, count: 3 })).toEqual([
      { x: 100, y: 90 },
      { x: 100, y: 100 },
      { x: 100, y: 100 },
    ])
  })
})

const UPRIGHT = roomFor(390, 635)
const LANES = [-12, 0, 12]
const CLOTH = { x: 96, y: 46 } // units, half a table's top at full size

/** Every way in the wide room or the upright one, with the places it leads through. */
function waysIn(room: RoomSize) {
  return levels.flatMap((level) => {
    const places = placesOf(level, room)
    return places.tables.flatMap((table) =>
      LANES.map((aside) => ({ places, table, way: routeTo(table, places, aside) })),
    )
  })
}

const stepsOf = (way: readonly Point[]): readonly Point[] =>
  Array.from({ length: 200 }, (_, step) => along(way, step / 200))

const isOn = ({ x, y, scale }: TablePlace, at: Point): boolean =>
  Math.hypot((at.x - x) / CLOTH.x, (at.y - y) / CLOTH.y) < scale

describe.each([WIDE, UPRIGHT])('in the room of %o', (room) => {
  test('every chair is reached from the door, within the room', () => {
    for (const { places, table, way } of waysIn(room)) {
      expect(way[0]).toEqual(places.door)
      expect(way.at(-1)).toEqual(table.seat)
      for (const { x, y } of way) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThan(room.width)
        expect(y).toBeGreaterThan(places.plan.counter.bottom)
        expect(y).toBeLessThanOrEqual(Math.max(room.height, places.door.y))
      }
    }
  })

  test('nobody walks across a table, nor from above into a chair', () => {
    for (const { places, table, way } of waysIn(room)) {
      for (const each of places.tables) {
        const crossed = stepsOf(way).filter((at) => isOn(each, at))
        const isOwn = each.station === table.station
        const wrong = crossed.filter((at) => !isOwn || Math.abs(at.y - table.seat.y) > 12)
        expect(wrong).toEqual([])
      }
      expect(way.at(-2)?.y).toBeCloseTo(table.seat.y)
      expect(Math.min(...way.map(({ y }) => y))).toBeGreaterThanOrEqual(
        Math.min(table.seat.y, places.door.y - 28),
      )
    }
  })
})

test('who comes and who goes keep apart in the aisle', () => {
  for (const level of levels) {
    const [wide, upright] = [placesOf(level), placesOf(level, UPRIGHT)]
    for (const table of wide.tables) {
      const aisleY = (aside: number) => along(routeTo(table, wide, aside), 0.2).y
      expect(aisleY(12)).toBeGreaterThan(aisleY(-12) + 4)
    }
    for (const table of upright.tables) {
      const aisleX = (aside: number) => along(routeTo(table, upright, aside), 0.4).x
      expect(aisleX(12)).toBeGreaterThan(aisleX(-12) + 4)
    }
  }
})

test('in the upright room everybody walks up the aisle and then to the side of the table', () => {
  for (const { places, table, way } of waysIn(UPRIGHT)) {
    const middle = places.plan.aisle ?? Number.NaN
    for (const { x } of stepsOf(way).filter(({ y }) => y > table.seat.y + 50)) {
      expect(Math.abs(x - middle)).toBeLessThanOrEqual(12)
    }
    const turned = stepsOf(way).filter(({ x }) => Math.abs(x - middle) > 60)
    for (const { x, y } of turned) {
      expect(Math.sign(x - middle)).toBe(table.side)
      expect(y).toBeCloseTo(table.seat.y)
    }
  }
})

describe('a walker who meets a waiter', () => {
  const waiter = { x: 300, y: 500 }
  const wide = { aisle: null }

  test('goes round it', () => {
    const { x, y } = around({ x: 290, y: 495 }, waiter, wide)
    expect(Math.hypot((x - waiter.x) / 62, (y - waiter.y) / 34)).toBeCloseTo(1)
    expect(x).toBeLessThan(290)
  })

  test('goes round even one in the very same place', () => {
    expect(around(waiter, waiter, wide).x).toBeLessThan(waiter.x - 50)
  })

  test('keeps to the way where there is room', () => {
    expect(around({ x: 370, y: 500 }, waiter, wide)).toEqual({ x: 370, y: 500 })
    expect(around({ x: 370, y: 500 }, waiter, { aisle: 300 })).toEqual({ x: 370, y: 500 })
  })

  test('in an aisle that leads up passes at its side and does not stop below it', () => {
    for (let y = 560; y >= 440; y -= 4) {
      expect(around({ x: 312, y }, waiter, { aisle: 300 }).y).toBe(y)
    }
    expect(around({ x: 312, y: 500 }, waiter, { aisle: 300 }).x).toBe(340)
    expect(around({ x: 288, y: 500 }, waiter, { aisle: 300 }).x).toBe(260)
  })

  test('is never pushed onto a table beside the aisle', () => {
    const pushed = waysIn(UPRIGHT).flatMap(({ places, way }) => {
      const { plan, tables } = places
      const isOnAny = (at: Point): boolean => tables.some((table) => isOn(table, at))
      const free = stepsOf(way).filter((at) => !isOnAny(at))
      const passing = tables.map(({ y }) => ({ x: plan.aisle ?? 0, y }))
      return [...plan.nodes, ...passing].flatMap((met) =>
        free.map((at) => around(at, met, plan)).filter((at) => isOnAny(at)),
      )
    })
    expect(pushed).toEqual([])
  })
})
