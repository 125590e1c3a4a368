// The ways customers take.
import { describe, expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { ROOM_HEIGHT, ROOM_WIDTH } from '../../src/stage/scale.ts'
import { along, around, distance, lengthOf, rounded, routeTo } from '../../src/stage/route.ts'

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
  })
})

test('every chair is reached from the door within the room', () => {
  for (const level of levels) {
    const { tables, door } = placesOf(level)
    for (const table of tables) {
      const way = routeTo(table, door)
      expect(way[0]).toEqual(door)
      expect(way.at(-1)).toEqual(table.seat)
      for (const { x, y } of way) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThan(ROOM_WIDTH)
        expect(y).toBeGreaterThan(280)
        expect(y).toBeLessThan(ROOM_HEIGHT)
      }
    }
  }
})

const CLOTH = { x: 96, y: 46 } // units, half a table's top at full size

test('nobody walks across a table, nor from above into a chair', () => {
  for (const level of levels) {
    const { tables, door } = placesOf(level)
    for (const table of tables) {
      for (const aside of [-12, 0, 12]) {
        const way = routeTo(table, door, aside)
        for (const { x, y, scale, station } of tables) {
          const crossed = Array.from({ length: 200 }, (_, step) => along(way, step / 200)).filter(
            (at) => Math.hypot((at.x - x) / CLOTH.x, (at.y - y) / CLOTH.y) < scale,
          )
          const isOwn = station === table.station
          const wrong = crossed.filter((at) => !isOwn || Math.abs(at.y - table.seat.y) > 12)
          expect(wrong).toEqual([])
        }
        expect(way.at(-2)?.y).toBeCloseTo(table.seat.y)
      }
    }
  }
})

test('who comes and who goes keep apart in the aisle', () => {
  for (const level of levels) {
    const { tables, door } = placesOf(level)
    for (const table of tables) {
      const aisleY = (aside: number) => along(routeTo(table, door, aside), 0.2).y
      expect(aisleY(12)).toBeGreaterThan(aisleY(-12) + 4)
    }
  }
})

describe('a walker who meets a waiter', () => {
  const waiter = { x: 300, y: 500 }

  test('goes round it', () => {
    const { x, y } = around({ x: 290, y: 495 }, waiter)
    expect(Math.hypot((x - waiter.x) / 62, (y - waiter.y) / 34)).toBeCloseTo(1)
    expect(x).toBeLessThan(290)
  })

  test('goes round even one in the very same place', () => {
    expect(around(waiter, waiter).x).toBeLessThan(waiter.x - 50)
  })

  test('keeps to the way where there is room', () => {
    expect(around({ x: 370, y: 500 }, waiter)).toEqual({ x: 370, y: 500 })
  })
})
