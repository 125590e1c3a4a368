// Walking: along the aisles, the shortest way, and always somewhere in particular.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import { aislesOf, nodeOf, openShift, pathOf, positionAt, walkMs } from '../../src/sim/index.ts'
import type { Level, Point, Waiter } from '../../src/sim/index.ts'
import { anyLevel } from '../support/arbitraries.ts'
import { nth, open } from '../support/cafe.ts'
import { level, row } from '../support/level.ts'
import { tableSpots } from '../support/floor.ts'

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** A waiter on its way from one node to another since 0 ms. */
function walking(any: Level, from: number, to: number): Waiter {
  const waiter = nth(openShift(any, 1, 'async').state.waiters, 0)
  const until = walkMs(aislesOf(any), from, to)
  return { ...waiter, doing: { ...waiter.doing, kind: 'walking', since: 0, until, from, to } }
}

describe('the distance between two places', () => {
  test('is the same both ways, nothing to oneself and never more than a detour', () => {
    fc.assert(
      fc.property(anyLevel, (any) => {
        const aisles = aislesOf(any)
        const nodes = any.floor.nodes.map((_, node) => node)
        for (const a of nodes) {
          expect(walkMs(aisles, a, a)).toBe(0)
          for (const b of nodes) {
            expect(walkMs(aisles, a, b)).toBe(walkMs(aisles, b, a))
            for (const via of nodes) {
              const detour = walkMs(aisles, a, via) + walkMs(aisles, via, b)
              expect(walkMs(aisles, a, b)).toBeLessThanOrEqual(detour + 1)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('adds up along a row of tables', () => {
    const aisles = aislesOf(level({ floor: row(4) }))
    expect([1, 2, 3, 4].map((node) => walkMs(aisles, 0, node))).toEqual([1000, 2000, 3000, 4000])
  })

  test('is nowhere for a station there is not', () => {
    const aisles = aislesOf(level())
    expect([0, 1, 2].map((station) => nodeOf(aisles, station))).toEqual([0, 1, 2])
    expect([-1, 3, 1.5, NaN].map((station) => nodeOf(aisles, station))).toEqual(
      Array.from({ length: 4 }),
    )
  })
})

describe('a walking waiter', () => {
  test('starts and ends exactly at the places in question', () => {
    const cafe = open(level()).visit(2)
    expect(cafe.place()).toEqual({ x: 0, y: 100 })
    expect(cafe.at(500).place()).toEqual({ x: 50, y: 100 })
    expect(cafe.at(2_000).place()).toEqual({ x: 200, y: 100 })
  })

  test('never jumps, on any floor', () => {
    fc.assert(
      fc.property(anyLevel, fc.nat(), fc.nat(), (any, a, b) => {
        const { nodes } = any.floor
        const waiter = walking(any, a % nodes.length, b % nodes.length)
        const perMs = any.walkSpeed / 1000
        let before = positionAt(any, waiter, 0)
        expect(before).toEqual(nodes[waiter.doing.from])
        for (let at = 0; at <= waiter.doing.until; at += 7) {
          const now = positionAt(any, waiter, at)
          // A leg's time is rounded to whole ms, so that a leg may be a ms or so faster.
          expect(apart(before, now)).toBeLessThanOrEqual(perMs * 9 + 1e-6)
          before = now
        }
        expect(positionAt(any, waiter, waiter.doing.until)).toEqual(nodes[waiter.doing.to])
      }),
      { numRuns: 300 },
    )
  })

  test('has a path from where it is, over the turns, to where it goes', () => {
    const cafe = open(level({ floor: row(3) }))
      .visit(3)
      .at(1_500)
    expect(pathOf(cafe.shift.level, cafe.waiter(), 1_500)).toEqual([
      { x: 150, y: 100 },
      { x: 200, y: 100 },
      { x: 300, y: 100 },
    ])
  })

  test('has no path left once it is there', () => {
    const cafe = open(level()).visit(1).at(1_000)
    expect(pathOf(cafe.shift.level, cafe.waiter(), 1_000)).toEqual([{ x: 100, y: 100 }])
  })
})

test('a walk that is cut short stays where it is, on any floor', () => {
  fc.assert(
    fc.property(anyLevel, fc.nat(), fc.integer({ min: 0, max: 3_000 }), (any, to, at) => {
      const station = to % (tableSpots(any.floor).length + 1)
      const cafe = open(any).visit(station).at(at)
      fc.pre(cafe.waiter().doing.kind === 'walking')
      const before = cafe.place()
      const step = any.walkSpeed / 1000 // a leg's time is rounded, so that a ms may be missing
      expect(apart(before, cafe.drop(station).place())).toBeLessThanOrEqual(2 * step)
    }),
    { numRuns: 300 },
  )
})

describe.each(levels)('on $id', (any) => {
  const stations = tableSpots(any.floor).map((_, index) => index + 1)

  test('a walk that is cut short stays where it is', () => {
    for (const from of stations) {
      for (const to of [0, ...stations]) {
        const cafe = open(any).visit(from).at(5_000).visit(to)
        const { since, until } = cafe.waiter().doing
        for (let at = since; at < until; at += 61) expect(jumpAt(any, from, to, at)).toBe(0)
      }
    }
  })
})

/** How far the waiter jumps when the visit it walks to is dropped at `at`. */
function jumpAt(any: Level, from: number, to: number, at: number): number {
  const cafe = open(any).visit(from).at(5_000).visit(to).at(at)
  const before = cafe.place()
  return Math.round(apart(before, cafe.drop(to).place()))
}
