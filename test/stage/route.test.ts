// The ways customers take.
import { describe, expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { ROOM_HEIGHT, ROOM_WIDTH } from '../../src/stage/scale.ts'
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
