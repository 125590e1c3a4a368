// Cups that call the waiter before the task list does, until the pot is left there.
import { describe, expect, test } from 'vitest'
import { panelOf } from '../../../src/reading/index.ts'
import { isCupEmpty, planOf } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level } from '../../support/level.ts'

const PASS = 0

/** The only customer at table 1 orders at 2.8 s, and the cup is empty 2 s later. A refill takes 500 ms. */
const refills = {
  type: 'refills',
  oneOf: 1,
  everyMs: 2_000,
  pourMs: 500,
  potMs: 700,
} as const
const thirsty = level({ rules: [refills] })
const ordered = () => open(thirsty).at(1_000).visit(1).at(2_900)

test('one in so many customers wants refills, and on other seeds it is another', () => {
  const some = [{ ...refills, oneOf: 3 }]
  const many = level({ arrivals: comingAt(0, 1, 2, 3, 4, 5), rules: some })
  const chosen = Array.from({ length: 30 }, (_, seed) =>
    planOf(many, seed).flatMap(({ isThirsty }, at) => (isThirsty ? [at] : [])),
  )
  expect(chosen.every(([first = 9, second = 0]) => first < 3 && second >= 3)).toBe(true)
  expect(new Set(chosen.flat()).size).toBe(6)
})

describe('an empty cup', () => {
  test('comes before the task list as soon as a visit is over', () => {
    const cafe = ordered().at(3_900).visit(2, PASS).at(5_300)
    expect(cafe.times('refillCalled')).toEqual([5_200])
    expect(cafe.tasks()).toEqual([1, PASS])
  })

  test('interrupts no visit and wakes no waiter who has nothing to do', () => {
    const cafe = ordered().at(10_000)
    expect(isCupEmpty(cafe.room, cafe.customer(0))).toBe(true)
    expect(cafe.said('refillCalled')).toEqual([])
    expect(cafe.waiter().doing.kind).toBe('idle')
  })

  test('is filled, and empty again after a while: a chain that keeps the rest waiting', () => {
    const cafe = ordered().at(4_900).visit(2).at(6_000).visit(PASS, 2).at(20_000)
    expect(cafe.said('refillPoured').length).toBeGreaterThan(1)
    const [first = 0, second = 0] = cafe.times('refillPoured')
    expect(second - first).toBeGreaterThanOrEqual(2_000)
  })

  test('calls even where the task list is full', () => {
    const short = { ...thirsty, taskLimit: 1 }
    const cafe = open(short).at(1_000).visit(1).at(3_900).visit(2).at(5_000).visit(PASS).at(5_250)
    expect(cafe.tasks()).toEqual([1, PASS])
  })

  test('whose table is tapped then is an own visit, which the full list bears: it was there already', () => {
    const short = { ...thirsty, taskLimit: 1 }
    const cafe = open(short).at(1_000).visit(1).at(3_900).visit(2).at(5_000).visit(PASS).at(5_250)
    cafe.visit(1).visit(2)
    expect(cafe.tasks()).toEqual([1, PASS])
    expect(cafe.said('visitChanged')).toMatchObject([{ at: 5_250, station: 1 }])
    expect(cafe.said('refused').at(-1)).toMatchObject({ reason: 'taskListFull' })
  })

  test('stands in front of every task in the panel', () => {
    const two = { ...thirsty, arrivals: comingAt(0, 100) }
    const cafe = open(two).at(1_000).visit(1).at(10_000)
    const { queue } = panelOf(cafe.room, two.floor)
    expect(queue.map(({ kind }) => kind)).toEqual(['refill', 'handUp'])
  })
})

describe('the pot', () => {
  test('is left by a visit of one’s own, and no cup calls any more', () => {
    const cafe = ordered().visit(1).at(3_700)
    expect(cafe.times('potLeft')).toEqual([3_600])
    cafe.visit(PASS).at(20_000)
    expect(cafe.said('refillCalled')).toEqual([])
  })

  test('is brought instead of a refill by a tap on the way', () => {
    const cafe = ordered().at(3_900).visit(2).at(5_250)
    expect(cafe.tasks()).toEqual([1])
    cafe.visit(1).at(8_500)
    expect(cafe.said('potLeft')).toHaveLength(1)
    expect(cafe.said('refillPoured')).toEqual([])
    expect(cafe.refusals()).toEqual([])
  })

  test('does not come before a dish that is carried there', () => {
    const slow = { ...thirsty, rules: [{ ...refills, everyMs: 30_000 }] }
    const cafe = open(slow).at(1_000).visit(1, PASS).at(9_100).visit(PASS, 1).at(10_300)
    expect(cafe.waiter().doing.kind).toBe('serving')
  })

  test('is left where a planned visit moves to the front', () => {
    const cafe = ordered().at(3_900).visit(2, PASS, 1).at(5_250)
    expect(cafe.tasks()).toEqual([1, PASS])
    cafe.at(8_500)
    expect(cafe.said('potLeft')).toHaveLength(1)
  })
})

test('a visit that an empty cup asks for is taken off and comes again after the next one', () => {
  const cafe = ordered().at(3_900).visit(2).at(5_250).drop(1).at(9_000)
  expect(cafe.tasks()).toEqual([])
  expect(cafe.said('refillCalled').length).toBeGreaterThan(1)
})

test('robots see an empty cup as something to be done', () => {
  expect(see(ordered().at(3_000).shift, 0).chances.map(({ kind }) => kind)).not.toContain(
    'leavePot',
  )
  expect(see(ordered().at(5_000).shift, 0).chances.map(({ kind }) => kind)).toContain('leavePot')
})

test('whoever leaves while a cup is filled leaves nothing to be filled', () => {
  const hasty = { ...thirsty, patience: { ...thirsty.patience, foodMs: 4_500, relief: 0 } }
  const cafe = open(hasty).at(1_000).visit(1).at(4_900).visit(1).at(4_950)
  cafe.at(20_000)
  expect(cafe.customer(0).phase).toBe('left')
  expect(cafe.waiter().doing.kind).toBe('idle')
})
