// What the levels about tickets are judged by: cooking for nobody, gaps between courses, parties.
import { describe, expect, test } from 'vitest'
import { momentOf } from '../../../src/runs/index.ts'
import { measureOf } from '../../../src/runs/campaign/measures.ts'
import { rightChoice } from '../../../src/runs/campaign/prediction.ts'
import type { Level } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import type { Cafe } from '../../support/cafe.ts'
import { level, patience } from '../../support/level.ts'

const PASS = 0
const judged = (cafe: Cafe, of: Level) => ({
  level: of,
  room: cafe.room,
  events: cafe.events,
  predicted: null,
  right: null,
})

describe('a customer who leaves while the dish cooks', () => {
  const hasty = level({
    patience: patience({ relief: 0.25 }),
    rules: [{ type: 'pulledByHand', hurriedOf: 1, hurriedBar: 0.1, pullMs: 500, plateMs: 1_000 }],
  })
  /** Gone at 5.6 s; the dish would be done at 9 s. */
  const left = () => open(hasty).at(1_000).visit(1, PASS).at(5_700)

  test('costs the cooking from then on, and that is the moment told', () => {
    const cafe = left().at(12_000)
    expect(measureOf(judged(cafe, hasty), 'cookedOnMs')).toBe(3_400)
    const told = momentOf(judged(cafe, hasty), 'longestCookedOn')
    expect(told).toMatchObject({ told: 'cookedOn', from: 5_600, to: 9_000, table: 1 })
  })

  test('costs less when the ticket is pulled', () => {
    const cafe = left().fetch(0).at(12_000)
    expect(measureOf(judged(cafe, hasty), 'cookedOnMs')).toBe(600)
  })

  test('stops no cook by leaving', () => {
    const choices = [3, 1, 0]
    for (const cafe of [left().at(12_000), left().fetch(0).at(12_000)]) {
      expect(rightChoice(judged(cafe, hasty), { question: 'stoppedAlone', choices })).toBe(2)
    }
  })
})

describe('a menu', () => {
  const dishes = [
    { dish: 'salad', cookMs: 2_000 },
    { dish: 'roast', cookMs: 3_000 },
  ]
  const menu = level({
    rules: [{ type: 'courses', menus: 1, oneOf: 1, dishes, eatMs: 2_000, tooEarlyMs: 2_000 }],
  })
  const eaten = () =>
    open(menu).at(1_000).visit(1, PASS).at(6_100).visit(PASS, 1).at(10_500).visit(1, PASS)

  test('has a gap from the course eaten to the next one served', () => {
    const cafe = eaten().at(16_500).visit(PASS, 1).at(24_000)
    const [, from = 0] = cafe.times('handRaised')
    const [to = 0] = cafe.times('dishServed')
    expect(measureOf(judged(cafe, menu), 'courseGapMs')).toBe(to - from)
    expect(measureOf(judged(cafe, menu), 'menus')).toBe(1)
  })

  test('that is not eaten up does not count', () => {
    expect(measureOf(judged(eaten().at(14_000), menu), 'menus')).toBe(0)
  })

  test('is told by the moment at which somebody asked too early', () => {
    const cafe = open(menu).at(1_000).visit(1).at(2_900).visit(1).at(6_000)
    const [at] = cafe.times('askedTooEarly')
    expect(momentOf(judged(cafe, menu), 'firstTooEarly')).toMatchObject({
      told: 'tooEarly',
      from: at,
      table: 1,
    })
  })

  test('never has two courses on the fire', () => {
    const choices = [1, 2, 3]
    const cafe = eaten().at(20_000)
    expect(rightChoice(judged(cafe, menu), { question: 'coursesAtOnce', choices })).toBe(0)
  })
})

describe('a party', () => {
  const dishes = ['salad', 'roast', 'cake']
  const party = level({
    hands: 3,
    cooks: 3,
    rules: [{ type: 'parties', parties: 1, oneOf: 1, dishes, cookMs: 4_000 }],
  })
  const together = () =>
    open(party).at(1_000).visit(1).at(2_900).visit(1).at(3_800).visit(1).at(4_700).visit(PASS)

  test('takes from its first order until it is served, with three dishes at once', () => {
    const cafe = together().at(10_400).visit(PASS, 1).at(14_000)
    const [from = 0] = cafe.times('orderTaken')
    const [to = 0] = cafe.times('dishServed')
    expect(measureOf(judged(cafe, party), 'partyMs')).toBe(to - from)
    expect(measureOf(judged(cafe, party), 'parties')).toBe(1)
    const told = momentOf(judged(cafe, party), 'slowestParty')
    expect(told).toMatchObject({ told: 'party', from, to, others: 3 })
  })

  test('is told with one dish at once, where each waited for the one before', () => {
    const cafe = open(party).at(1_000).visit(1, PASS).at(9_500).visit(1, PASS).at(17_000)
    expect(momentOf(judged(cafe, party), 'slowestParty')).toMatchObject({ others: 1 })
    expect(measureOf(judged(cafe, party), 'parties')).toBe(0)
  })

  test('is not told to have been served, where it was not', () => {
    const cafe = together().at(14_000)
    const [from = 0] = cafe.times('orderTaken')
    expect(cafe.times('dishServed')).toEqual([])
    const told = momentOf(judged(cafe, party), 'slowestParty')
    expect(told).toMatchObject({ told: 'partyUnserved', from, to: 14_000, others: 3 })
  })

  test('takes as long as its slowest dish, and thrice as long with one cook', () => {
    const predict = { question: 'traySeconds', choices: [4, 8, 12] } as const
    const cafe = together().at(14_000)
    expect(rightChoice(judged(cafe, party), predict)).toBe(0)
    expect(rightChoice(judged(cafe, { ...party, cooks: 1 }), predict)).toBe(2)
  })
})
