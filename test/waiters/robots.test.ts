// The simple robots: each takes the first of what there is to do, by its own measure.
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { NONE } from '../../src/sim/index.ts'
import { playShift, robotNames, robots, see } from '../../src/waiters/index.ts'
import type { Chance, RobotName, Sight } from '../../src/waiters/index.ts'
import { open } from '../support/cafe.ts'
import type { Cafe } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const sightOf = (cafe: Cafe): Sight => see(cafe.shift, 0)
const choice = (name: RobotName, cafe: Cafe, chances = sightOf(cafe).chances) =>
  robots[name]({ ...sightOf(cafe), chances })
const order = (station: number, customer: number): Chance => {
  return { kind: 'takeOrder', station, customer }
}
/** Three raised hands; who came later has waited less. */
const threeHands = () => open(level({ floor: row(3), arrivals: comingAt(0, 10, 20) })).at(3_000)

describe('what a waiter sees', () => {
  test('is every raised hand', () => {
    expect(sightOf(threeHands()).chances).toEqual([order(1, 0), order(2, 1), order(3, 2)])
  })

  test('is nothing while everybody reads', () => {
    expect(sightOf(open(level()).at(500)).chances).toEqual([])
  })

  test('is the ticket to hand over, the dish to pick up and the table to serve', () => {
    const cafe = open(level()).at(1_000).visit(1).at(2_800)
    expect(sightOf(cafe).chances).toEqual([{ kind: 'handOver', station: 0, customer: 0 }])
    cafe.visit(0).at(9_000)
    expect(sightOf(cafe).chances).toEqual([{ kind: 'pickUp', station: 0, customer: 0 }])
    cafe.visit(0).at(9_100)
    expect(sightOf(cafe).chances).toEqual([{ kind: 'serve', station: 1, customer: 0 }])
  })

  test('with full hands is no dish to pick up, and in blocking mode no ticket to hand over', () => {
    const small = level({ hands: 1, arrivals: comingAt(0, 10) })
    const kinds = (['async', 'blocking'] as const).map((mode) => {
      const cafe = open(small, mode).at(1_010).visit(1, 0).at(9_010).visit(0, 2).at(12_500)
      expect(cafe.waiter()).toMatchObject({ hands: [0], pad: [1] })
      return sightOf(cafe).chances.map(({ kind }) => kind)
    })
    expect(kinds).toEqual([['serve', 'handOver'], ['serve']])
  })
})

describe('first-come', () => {
  test('goes to whoever came first, whatever they need', () => {
    const cafe = threeHands()
    expect(choice('first-come', cafe)).toBe(1)
    expect(choice('first-come', cafe, [order(3, 2), order(2, 1)])).toBe(2)
    expect(choice('first-come', cafe, [{ kind: 'pickUp', station: 0, customer: 0 }])).toBe(0)
  })
})

describe('nearest', () => {
  test('takes the shortest walk', () => {
    const cafe = threeHands()
    expect(choice('nearest', cafe)).toBe(1)
    expect(choice('nearest', cafe.visit(3).at(7_000))).toBe(2)
  })

  test('among equals takes who came first', () => {
    const cafe = threeHands().visit(2).at(5_800)
    expect(choice('nearest', cafe, [order(3, 2), order(1, 0)])).toBe(1)
  })
})

describe('least-patience', () => {
  test('goes to whoever has the least left', () => {
    const cafe = threeHands()
    expect(cafe.patience(0)).toBeLessThan(cafe.patience(2))
    expect(choice('least-patience', cafe)).toBe(1)
  })

  test('counts the bar, not the order of arrival', () => {
    const cafe = threeHands().visit(1, 0).at(12_000)
    expect(cafe.room.pass).toEqual([0])
    expect(cafe.patience(0)).toBeGreaterThan(cafe.patience(1))
    expect(choice('least-patience', cafe)).toBe(2)
  })
})

describe.each(robotNames)('%s', (name) => {
  test('waits when there is nothing to do', () => {
    expect(choice(name, open(level()))).toBe(NONE)
  })

  test('takes the only thing there is to do', () => {
    expect(choice(name, open(level()).at(1_000))).toBe(1)
  })

  test('never gives an order that is refused', () => {
    const { shift, log } = playShift(lunchRush, 3, 'async', robots[name])
    expect(log.length).toBeGreaterThan(30)
    expect(shift.state.commands).toBe(log.length)
  })
})
