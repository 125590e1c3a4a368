// Walks in the two drawings of one floor: from station to station, in the same time.
import { describe, expect, test } from 'vitest'
import { allLevels, floorPlanOf, roomFor, WIDE } from '../../src/levels/index.ts'
import { openShift, positionAt } from '../../src/sim/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { distance } from '../../src/stage/route.ts'
import { drawnPath, drawnPosition } from '../../src/stage/walk.ts'

const UPRIGHT = roomFor(390, 635)
const START = 1_000
const UNTIL = 3_500

/** A waiter of this level on its way between two nodes. */
function walker(level: Level, from: number, to: number) {
  const [waiter] = openShift(level, 7, 'async').state.waiters
  if (!waiter) throw new Error('The level has no waiter')
  const doing = { ...waiter.doing, kind: 'walking' as const, from, to, since: START, until: UNTIL }
  return { ...waiter, doing }
}

describe.each(allLevels)('in the upright room of $id', (level) => {
  const plan = floorPlanOf(level.floor, UPRIGHT)
  const nodes = level.floor.stations.map(({ node }) => node)

  test('every walk starts at one station and ends at the other', () => {
    for (const from of nodes) {
      for (const to of nodes) {
        if (from === to) continue
        const waiter = walker(level, from, to)
        expect(drawnPosition(level, plan, waiter, START)).toEqual(plan.nodes[from])
        expect(drawnPosition(level, plan, waiter, UNTIL)).toEqual(plan.nodes[to])
        expect(drawnPath(level, plan, waiter, START).at(-1)).toEqual(plan.nodes[to])
      }
    }
  })

  test('a walk stays in the aisle, and goes on as long as the simulation has it go', () => {
    const [from = 0, to = 0] = [nodes[0], nodes.at(-1)]
    const waiter = walker(level, from, to)
    let before = drawnPosition(level, plan, waiter, START)
    for (let at = START + 100; at <= UNTIL; at += 100) {
      const next = drawnPosition(level, plan, waiter, at)
      expect(distance(before, next)).toBeGreaterThan(1)
      expect(Math.abs(next.x - (plan.aisle ?? 0))).toBeLessThan(20)
      before = next
    }
  })

  test('every table has a spot of its own, on its side of the aisle', () => {
    const spots = level.floor.stations.map(({ node }) => plan.nodes[node])
    expect(new Set(spots.map((spot) => `${spot?.x} ${spot?.y}`)).size).toBe(spots.length)
  })
})

test.each(allLevels)('in the wide room of $id a waiter is where the simulation has it', (level) => {
  const plan = floorPlanOf(level.floor, WIDE)
  const waiter = walker(level, level.floor.stations[0]?.node ?? 0, level.floor.nodes.length - 1)
  for (const at of [START, 1_700, 2_900, UNTIL]) {
    const { x, y } = positionAt(level, waiter, at)
    expect(drawnPosition(level, plan, waiter, at)).toEqual({ x: x + plan.shift, y })
  }
})

test('tables to one side of the floor are drawn in the middle', () => {
  for (const level of allLevels) {
    const xs = floorPlanOf(level.floor, WIDE)
      .stations.slice(1)
      .map(({ x }) => x)
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2
    expect(Math.abs(middle - WIDE.width / 2)).toBeLessThan(60)
  }
})
