// Where things stand: inside the room, and clear of each other.
import { describe, expect, test } from 'vitest'
import { allLevels } from '../../src/levels/index.ts'
import { counter, markOf, placesOf, QUEUE_SHOWN, queueSlot } from '../../src/stage/layout.ts'
import { ROOM_HEIGHT, ROOM_WIDTH } from '../../src/stage/scale.ts'

const TABLE_HALF = 98 // units, half the cloth at full size

describe.each(allLevels.map((level) => [level.id, level] as const))('in %s', (_, level) => {
  const places = placesOf(level)

  test('tables of a row do not touch', () => {
    for (const a of places.tables) {
      for (const b of places.tables) {
        if (a.y !== b.y || a.x >= b.x) continue
        expect(b.x - a.x).toBeGreaterThan(2 * TABLE_HALF * places.scale)
      }
    }
  })

  test('every cook and dial is behind the counter', () => {
    expect(places.cooks).toHaveLength(level.cooks)
    for (const { x, dial } of places.cooks) {
      expect(x - 35).toBeGreaterThan(counter.left)
      expect(dial.x + 38).toBeLessThan(counter.right)
    }
  })

  test('every station has a mark in the room', () => {
    for (let station = 0; station < level.floor.stations.length; station++) {
      const mark = markOf(places, station)
      expect(mark?.x).toBeGreaterThan(24)
      expect(mark?.x).toBeLessThan(ROOM_WIDTH - 24)
      expect(mark?.y).toBeLessThan(ROOM_HEIGHT - 24)
    }
    expect(markOf(places, level.floor.stations.length)).toBeNull()
  })
})

test('the queue shows only its first customers', () => {
  expect(queueSlot(QUEUE_SHOWN - 1)).not.toBeNull()
  expect(queueSlot(QUEUE_SHOWN)).toBeNull()
})
