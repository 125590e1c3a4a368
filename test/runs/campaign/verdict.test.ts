// The verdict on a campaign level: live while the shift goes on, final once it has closed.
import { describe, expect, test } from 'vitest'
import type { Bound, Goal } from '../../../src/levels/index.ts'
import { boundReading, goalReading } from '../../../src/runs/index.ts'
import type { Level } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import type { Cafe } from '../../support/cafe.ts'
import { comingAt, level, patience, row } from '../../support/level.ts'

const PASS = 0
const plain = level({ floor: row(1), durationMs: 40_000 })

const judged = (cafe: Cafe, of: Level, predicted: number | null = null) => ({
  level: of,
  room: cafe.room,
  events: cafe.events,
  predicted,
  right: 1,
})
const readingOf = (cafe: Cafe, bound: Bound, of = plain) => boundReading(judged(cafe, of), bound)

/** The order is taken and handed over; the dish is done at 9 s. */
const ordered = () => open(plain).at(1_000).visit(1, PASS).at(4_500)
const served = () => ordered().at(9_000).visit(PASS, 1).at(12_000)

describe('at least so many served', () => {
  const bound: Bound = { measure: 'served', atLeast: 1 }

  test('is open before, met for good after', () => {
    expect(readingOf(ordered(), bound)).toMatchObject({ now: 0, target: 1, state: 'open' })
    expect(readingOf(served(), bound)).toMatchObject({ now: 1, target: 1, state: 'met' })
  })

  test('is missed when the shift closes without', () => {
    expect(readingOf(ordered().at(40_000), bound).state).toBe('missed')
  })

  test('is missed before that, when after the last call too few are left', () => {
    const closing = { ...plain, closing: { lastCallMs: 5_000, overtimeMs: 1_000 } }
    const cafe = open(closing).at(6_000)
    expect(readingOf(cafe, { measure: 'served', atLeast: 1 }, closing).state).toBe('open')
    expect(readingOf(cafe, { measure: 'served', atLeast: 2 }, closing).state).toBe('missed')
  })
})

describe('at most so long on the pass', () => {
  const bound: Bound = { measure: 'lainMs', atMost: 3_000 }

  test('holds as long as nothing has lain longer, and counts what still lies there', () => {
    expect(readingOf(ordered().at(11_000), bound)).toMatchObject({ now: 2_000, state: 'holding' })
  })

  test('is missed for good as soon as something has', () => {
    expect(readingOf(ordered().at(12_500), bound)).toMatchObject({ now: 3_500, state: 'missed' })
  })

  test('is met at the end when nothing has', () => {
    expect(readingOf(served().at(40_000), bound).state).toBe('met')
  })
})

test.each<[Bound, (cafe: Cafe) => Cafe, number]>([
  [{ measure: 'stoodMs', atMost: 0 }, (cafe) => cafe.stand().at(7_000), 2_500],
  [{ measure: 'emptyTrips', atMost: 0 }, (cafe) => cafe.visit(PASS).at(5_000).visit(PASS), 2],
  [{ measure: 'lost', atMost: 0 }, (cafe) => cafe.at(39_000), 1],
  [{ measure: 'cookedForNobody', atMost: 0 }, (cafe) => cafe.at(39_000), 1],
  [{ measure: 'satisfaction', atLeast: 0.7 }, (cafe) => cafe.at(39_000), 0],
])('%o is read from the room and its events', (bound, play, now) => {
  const hasty = { ...plain, patience: patience({ foodMs: 20_000 }) }
  const cafe = open(hasty).at(1_000).visit(1, PASS).at(4_500)
  expect(readingOf(play(cafe), bound, hasty).now).toBe(now)
})

test('a burnt dish counts from the bell to whoever takes it back', () => {
  const burning = { ...plain, rules: [{ type: 'burns', percent: 100, relief: 0.2 } as const] }
  const cafe = open(burning).at(1_000).visit(1, PASS).at(13_000).visit(PASS).at(15_000)
  expect(readingOf(cafe, { measure: 'burntMs', atMost: 0 }, burning).now).toBe(4_100)
})

describe('the stars', () => {
  const goal: Goal = [
    [{ measure: 'served', atLeast: 1 }],
    [{ measure: 'emptyTrips', atMost: 0 }],
    [{ measure: 'rightPrediction', atLeast: 1 }],
  ]
  const starsOf = (cafe: Cafe, predicted: number | null) =>
    goalReading(judged(cafe, plain, predicted), goal).stars

  test('count only what is sure while the shift goes on', () => {
    expect(starsOf(ordered(), 1)).toBe(0)
    expect(starsOf(served(), 1)).toBe(1)
  })

  test('are all there is at the end', () => {
    expect(starsOf(served().at(40_000), 1)).toBe(3)
    expect(starsOf(served().at(40_000), 0)).toBe(2)
  })

  test('each need those before it', () => {
    const cafe = served().visit(PASS).at(40_000)
    expect(starsOf(cafe, 1)).toBe(1)
  })
})

test('two customers at one table each have their own time', () => {
  const two = { ...plain, arrivals: comingAt(0, 1) }
  const cafe = open(two).at(1_000).visit(1, PASS).at(9_000).visit(PASS, 1).at(20_000)
  expect(readingOf(cafe, { measure: 'satisfaction', atLeast: 0 }, two).now).toBeLessThanOrEqual(0.5)
})
