// The ways customers take.
import { describe, expect, test } from 'vitest'
import { levels, roomFor, WIDE } from '../../src/levels/index.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { along, distance, lengthOf, rounded, routeTo } from '../../src/stage/route.ts'

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

test.each([WIDE, roomFor(390, 635)])('every chair of %o is reached from the door', (room) => {
  for (const level of levels) {
    const { tables, door, plan } = placesOf(level, room)
    for (const table of tables) {
      const way = routeTo(table, door, plan.aisle !== null)
      expect(way[0]).toEqual(door)
      expect(way.at(-1)).toEqual(table.seat)
      for (const { x, y } of way) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThan(room.width)
        expect(y).toBeGreaterThan(plan.counter.bottom)
        expect(y).toBeLessThanOrEqual(Math.max(room.height, door.y))
      }
    }
  }
})
