// A second pair of hands that comes and goes in the middle of the shift, for wages.
import { describe, expect, test } from 'vitest'
import { onePairOfHands } from '../../../src/levels/campaign/one-pair-of-hands.ts'
import { createPlay } from '../../../src/play/index.ts'
import { panelOf, standingOf } from '../../../src/reading/index.ts'
import { hiredMs, isAbsent, resultOf, verifyReplay } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0
const SECOND = 1

/** Two tables, three customers, and 4 points a second for a second waiter. */
const hiring = level({
  floor: row(2),
  waiters: 2,
  cooks: 2,
  arrivals: comingAt(0, 1, 12_000),
  rules: [{ type: 'hire', pointsPerSecond: 4 }],
})

const hire = { type: 'hire', waiter: 0 } as const
const dismiss = { type: 'dismiss', waiter: 0 } as const
const goes = (...stations: readonly number[]) =>
  stations.map((station) => ({ type: 'visit', waiter: SECOND, station }) as const)

/** The second waiter is there from 1 s on and has these visits to make. */
function withSecond(...stations: readonly number[]) {
  const cafe = open(hiring).at(1_000).send(hire)
  for (const visit of goes(...stations)) cafe.send(visit)
  return cafe
}

describe('nobody hired', () => {
  test('does nothing, costs nothing and is not seen', () => {
    const cafe = open(hiring).at(1_500)
    for (const visit of goes(1)) cafe.send(visit)
    expect(cafe.refusals()).toEqual(['unknownWaiter'])
    expect(panelOf(cafe.room, hiring.floor, 0).stacks).toHaveLength(1)
    cafe.at(60_000)
    expect(resultOf(cafe.shift).wages).toBeUndefined()
  })

  test('can be dismissed, nor can anybody be hired twice or on another level', () => {
    const cafe = open(hiring).send(dismiss).send(hire).send(hire)
    const other = open(level()).send(hire)
    expect([...cafe.refusals(), ...other.refusals()]).toEqual(Array(3).fill('malformed'))
  })
})

describe('somebody hired', () => {
  test('works beside the other waiter', () => {
    const cafe = withSecond(1).visit(2).at(6_000)
    expect(cafe.said('orderTaken').map(({ waiter }) => waiter)).toEqual([SECOND, 0])
  })

  test('stands at the kitchen for every ticket, which does not block the other', () => {
    const cafe = withSecond(1, PASS).at(6_000)
    expect(cafe.waiter(SECOND).doing).toMatchObject({ kind: 'standing', ticket: 0 })
    expect(cafe.said('standingStarted').map(({ byChoice }) => byChoice)).toEqual([false])
    expect(standingOf(cafe.room, SECOND)).toBe('blocked')
    expect(standingOf(cafe.room, 0)).toBe('no')
  })

  test('cannot be asked to walk on', () => {
    const cafe = withSecond(1, PASS).at(6_000).send({ type: 'moveOn', waiter: SECOND })
    expect(cafe.refusals()).toEqual(['standsAnyway'])
  })

  test('is paid for the time there, out of the score', () => {
    const cafe = open(hiring).at(1_000).send(hire).visit(1, PASS).at(9_600).visit(PASS, 1)
    cafe.at(11_000).send(dismiss).at(60_000)
    expect(hiredMs(cafe.room)).toBe(10_000)
    const { wages = 0, score } = resultOf(cafe.shift)
    expect(wages).toBe(40)
    expect(score).toBe(cafe.customer(0).points - 40)
  })
})

describe('somebody dismissed', () => {
  test('goes at once with empty hands, and can come again', () => {
    const cafe = withSecond().at(3_000).send(dismiss)
    expect(isAbsent(cafe.room, SECOND)).toBe(true)
    cafe.at(9_000).send(hire).at(10_000)
    expect(hiredMs(cafe.room)).toBe(3_000)
  })

  test('finishes first what is in hand', () => {
    const cafe = withSecond(1).at(4_000).send(dismiss)
    expect(cafe.waiter(SECOND).pad).toEqual([0])
    expect(isAbsent(cafe.room, SECOND)).toBe(false)
    for (const visit of goes(PASS, 1)) cafe.send(visit)
    cafe.at(20_000)
    expect(cafe.said('dishServed')).toHaveLength(1)
    expect(cafe.times('waiterWentHome')).toEqual([cafe.times('dishServed')[0]])
  })

  test('may be kept after all', () => {
    const cafe = withSecond(1).at(4_000).send(dismiss).send(hire).at(20_000)
    expect(cafe.said('waiterWentHome')).toEqual([])
    expect(isAbsent(cafe.room, SECOND)).toBe(false)
  })
})

test('in the campaign a robot leads whoever is hired, and the replay of it verifies', () => {
  const play = createPlay({ level: onePairOfHands, seed: 3, mode: 'async' })
  const until = (ms: number) => {
    while (play.room.now < ms && !play.room.closed) play.tick(100)
  }
  play.toggleHire()
  until(20_000)
  play.toggleHire()
  until(80_000)
  const by = (waiter: number) => play.replay().log.filter(([, each]) => each.waiter === waiter)
  expect(by(SECOND).length).toBeGreaterThan(3)
  expect(by(0).map(([, { type }]) => type)).toEqual(['hire', 'dismiss'])
  expect(isAbsent(play.room, SECOND)).toBe(true)
  expect(verifyReplay(play.replay(), onePairOfHands)).toMatchObject({ ok: true, isWhole: true })
})
