// Moving the focus by direction: over plain boxes, and through every room.
import { describe, expect, test } from 'vitest'
import { levels, floorPlanOf, stationArea } from '../../src/levels/index.ts'
import { nextOf, type Box, type Direction } from '../../src/ui/spatial.ts'
import { tableSpots } from '../support/floor.ts'

const box = (left: number, top: number, width = 10, height = 10): Box => ({
  left,
  top,
  width,
  height,
})
const directions: readonly Direction[] = ['left', 'right', 'up', 'down']

describe('the next box', () => {
  const cross = [box(50, 50), box(20, 50), box(80, 50), box(50, 20), box(50, 80)]

  test('lies in the direction asked for', () => {
    expect(directions.map((direction) => nextOf(cross, 0, direction))).toEqual([1, 2, 3, 4])
  })

  test('is none where nothing lies that way', () => {
    expect(nextOf([box(0, 0), box(0, 30)], 0, 'up')).toBeNull()
    expect(nextOf([box(0, 0)], 0, 'right')).toBeNull()
    expect(nextOf([], 0, 'right')).toBeNull()
  })

  test('is straight ahead rather than near and aside', () => {
    expect(nextOf([box(0, 0), box(30, 30), box(0, 60)], 0, 'down')).toBe(2)
  })

  test('lies that way rather than another: not far below and a little to the left', () => {
    expect(nextOf([box(10, 0), box(0, 80)], 0, 'left')).toBeNull()
  })

  test('to the right is in the same row, even if the next row has something nearer', () => {
    expect(nextOf([box(0, 0), box(30, 12), box(90, 0)], 0, 'right')).toBe(2)
    expect(nextOf([box(0, 0), box(30, 12)], 0, 'right')).toBe(1)
  })

  test('of several equally far is the one most nearly ahead', () => {
    const wide = box(0, 0, 300, 10)
    expect(nextOf([wide, box(0, 50), box(145, 50), box(290, 50)], 0, 'down')).toBe(2)
  })

  test('of a column of wide rows is the next row, however far its middle is', () => {
    expect(nextOf([box(0, 0, 40), box(0, 20, 300), box(0, 40, 60)], 0, 'down')).toBe(1)
  })
})

describe.each(levels.map((level) => [level.id, level] as const))(
  'in the room of %s',
  (_, level) => {
    const areas = [0, ...tableSpots(level.floor).map((__, index) => index + 1)].flatMap(
      (station) => stationArea(level.floor, floorPlanOf(level.floor), station) ?? [],
    )

    test('every station is reached from every other', () => {
      areas.forEach((__, start) => expect(reachedFrom(areas, start).size).toBe(areas.length))
    })

    test('up from any table of the first row is the kitchen, and back is a table', () => {
      const tables = tableSpots(level.floor)
      const firstRow = tables.filter(({ y }) => y === tables[0]?.y)
      const above = firstRow.map((_table, index) => nextOf(areas, index + 1, 'up'))
      expect(above).toEqual(firstRow.map(() => 0))
      expect(nextOf(areas, 0, 'down')).toBeGreaterThan(0)
    })

    test('right is the table beside it', () => {
      const [one, two] = tableSpots(level.floor)
      expect(one?.y).toBe(two?.y)
      expect(nextOf(areas, 1, 'right')).toBe(2)
      expect(nextOf(areas, 2, 'left')).toBe(1)
    })
  },
)

function reachedFrom(areas: readonly Box[], start: number): ReadonlySet<number> {
  const reached = new Set([start])
  for (const index of reached) {
    for (const direction of directions) {
      const next = nextOf(areas, index, direction)
      if (next !== null) reached.add(next)
    }
  }
  return reached
}
