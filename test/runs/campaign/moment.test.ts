// The moments that are told after a campaign level, found in the log of the run.
import { describe, expect, test } from 'vitest'
import { momentOf, momentOfMiss } from '../../../src/runs/index.ts'
import type { Level } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import type { Cafe } from '../../support/cafe.ts'
import { comingAt, level, patience, row } from '../../support/level.ts'

const PASS = 0
const judged = (cafe: Cafe, of: Level) => ({
  level: of,
  room: cafe.room,
  events: cafe.events,
  predicted: null,
  right: null,
})

describe('in a blocking shift', () => {
  const three = level({ floor: row(3), cooks: 3, arrivals: comingAt(0, 6_000, 7_000) })
  /** Stands from 4 s to 9 s, while hands go up at 7 and 8 s, and again while one is up all along. */
  const cafe = open(three, 'blocking')
    .at(1_000)
    .visit(1, PASS)
    .at(4_500)
    .visit(1, 2)
    .at(12_500)
    .visit(PASS)
    .at(30_000)

  test('the longest stand is told with the hands that were up', () => {
    expect(momentOf(judged(cafe, three), 'longestStand')).toMatchObject({
      told: 'stood',
      from: cafe.times('standingStarted')[1],
      to: cafe.times('standingEnded')[1],
      others: 1,
    })
  })

  test('too few served is explained by it', () => {
    const miss = momentOfMiss(judged(cafe, three), { measure: 'served', atLeast: 3 })
    expect(miss).toEqual(momentOf(judged(cafe, three), 'longestStand'))
  })

  test('whoever leaves is told with the time the waiter had stood just before', () => {
    const hasty = { ...three, patience: patience({ handUpMs: 6_000 }) }
    const empty = open(hasty, 'blocking').at(1_000).visit(1, PASS).at(20_000)
    const miss = momentOfMiss(judged(empty, hasty), { measure: 'lost', atMost: 0 })
    const left = empty.said('customerLeft')[0]
    expect(miss).toMatchObject({ told: 'lost', to: left?.at, table: left?.table })
    expect(miss?.others).toBeGreaterThan(2_000)
    expect(miss?.others).toBeLessThanOrEqual(5_000)
  })
})

describe('in an async shift', () => {
  const two = level({ floor: row(2), cooks: 2, arrivals: comingAt(0, 1) })
  const meanwhile = () => open(two).at(1_100).visit(1, PASS, 2, PASS).at(9_500)

  test('the busiest wait is the dish during which most was done for others', () => {
    const cafe = meanwhile().visit(PASS, 1).at(20_000)
    const told = momentOf(judged(cafe, two), 'busiestWait')
    expect(told).toMatchObject({ told: 'meanwhile', table: 1, others: 1 })
  })

  test('the dish that lay longest while somebody chatted is told before one that lay longer', () => {
    const chatty = {
      ...two,
      looks: ['ada', 'bo'],
      rules: [{ type: 'chats', from: 1, to: 1, look: 'vera', chatMs: 6_000, points: 60 } as const],
    }
    const cafe = open(chatty).at(1_100).visit(1, PASS).at(4_200).visit(1).at(11_200).visit(PASS, 2)
    cafe.at(15_500).visit(PASS).at(40_000)
    const chat = cafe.said('chatStarted')[0]
    const told = momentOf(judged(cafe, chatty), 'bellHeardLate')
    expect(told).toMatchObject({ told: 'lay', others: 1 })
    expect(told?.from).toBeGreaterThanOrEqual(chat?.at ?? Infinity)
    expect(told?.from).toBeLessThan((chat?.at ?? 0) + 6_000)
  })

  test('an empty trip too many is told by its moment, and not the one that was allowed', () => {
    const cafe = open(two).visit(PASS).at(500).visit(PASS).at(1_000)
    const miss = momentOfMiss(judged(cafe, two), { measure: 'emptyTrips', atMost: 1 })
    expect(miss).toMatchObject({
      told: 'emptyTrip',
      from: cafe.times('waiterShrugged')[1],
      others: 2,
    })
  })

  test('the burnt dish that lay longest is told', () => {
    const burning = { ...two, rules: [{ type: 'burns', percent: 100, relief: 0.2 } as const] }
    const cafe = open(burning).at(1_100).visit(1, PASS).at(15_000)
    expect(momentOf(judged(cafe, burning), 'oldestBurnt')).toMatchObject({
      told: 'burntLay',
      from: cafe.times('dishBurnt')[0],
      to: 15_000,
      table: 1,
    })
  })

  test('a dish begun for somebody who left is told', () => {
    const hasty = { ...two, patience: patience({ foodMs: 4_000 }) }
    const cafe = open(hasty).at(1_100).visit(1, PASS).at(15_000)
    expect(momentOf(judged(cafe, hasty), 'dishForNobody')).toMatchObject({
      told: 'forNobody',
      from: cafe.times('cookingStarted')[0],
      to: cafe.times('ticketPulled')[0],
    })
  })

  test('where nothing of the kind happened, nothing is told', () => {
    const cafe = meanwhile()
    expect(momentOf(judged(cafe, two), 'dishForNobody')).toBeNull()
    expect(momentOf(judged(cafe, two), 'longestStand')).toBeNull()
    expect(momentOfMiss(judged(cafe, two), { measure: 'chats', atLeast: 1 })).toBeNull()
  })
})

describe('where hands are the limit', () => {
  test('a ticket whose writing took longer than its dish is told with what the dish took', () => {
    const quick = level({
      menu: [{ dish: 'coffee', cookMs: 800, weight: 1 }],
      rules: [{ type: 'writtenTickets', writeMs: 1_500 }],
    })
    const cafe = open(quick).at(1_000).visit(1, PASS).at(9_000)
    const told = momentOf(judged(cafe, quick), 'idleWriting')
    expect(told).toMatchObject({
      told: 'wrote',
      from: cafe.times('writingStarted')[0],
      others: 800,
    })
    const miss = momentOfMiss(judged(cafe, quick), { measure: 'atKitchenMs', atMost: 1_000 })
    expect(miss).toEqual(told)
  })

  test('the longest hand is told with how long the waiter flambéed meanwhile', () => {
    const own = level({
      floor: row(2),
      arrivals: comingAt(0, 12_000),
      rules: [{ type: 'flambe', flambeMs: 6_000, sliceMs: 2_000 }],
    })
    const cafe = open(own).at(1_000).visit(1, PASS).at(9_500).visit(PASS, 1).at(20_000).visit(2)
    const told = momentOf(judged(cafe.at(30_000), own), 'longestHand')
    const [start = 0, up = 0] = [cafe.times('flambeStarted')[0], cafe.times('handRaised')[1]]
    expect(told).toMatchObject({ told: 'handUp', from: up, table: 2 })
    expect(told?.others).toBe(start + 6_000 - up)
  })

  test('the fullest rush is told with the number of hands', () => {
    const many = level({ floor: row(3), arrivals: comingAt(0, 10, 20) })
    const cafe = open(many).at(2_000).visit(1).at(20_000)
    expect(momentOf(judged(cafe, many), 'fullestRush')).toMatchObject({ told: 'rush', others: 3 })
  })
})
