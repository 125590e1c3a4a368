// The right answer to a level's question is worked out from the run.
import { describe, expect, test } from 'vitest'
import { campaignEntries, campaignLevels } from '../../../src/levels/index.ts'
import { campaignCases, playCase, rightChoice } from '../../../src/runs/index.ts'
import { MODES } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import type { Cafe } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const PASS = 0
const two = level({ floor: row(2), cooks: 2, arrivals: comingAt(0, 1) })
const choices = [0, 1, 2, 3, 4, 5, 6]
const answer = (cafe: Cafe, question: Parameters<typeof rightChoice>[1]['question'], of = two) =>
  choices[rightChoice({ level: of, room: cafe.room, events: cafe.events }, { question, choices })]

describe('the most cooks busy at once', () => {
  test('is one when the waiter stands for each dish', () => {
    const cafe = open(two, 'blocking').at(1_100).visit(1, 2, PASS).at(30_000)
    expect(answer(cafe, 'mostCooksBusy')).toBe(1)
  })

  test('is two when both tickets are handed over', () => {
    const cafe = open(two).at(1_100).visit(1, 2, PASS).at(30_000)
    expect(answer(cafe, 'mostCooksBusy')).toBe(2)
  })
})

test('a dish takes as long as it takes in either mode', () => {
  const cafes = MODES.map((mode) => open(two, mode).at(1_100).visit(1, 2, PASS).at(30_000))
  expect(cafes.map((cafe) => answer(cafe, 'cookSeconds'))).toEqual([5, 5])
})

test('the choice nearest to the figure is right', () => {
  const cafe = open(two).at(1_100).visit(1, 2, PASS).at(30_000)
  const played = { level: two, room: cafe.room, events: cafe.events }
  expect(rightChoice(played, { question: 'cookSeconds', choices: [2, 9, 6] })).toBe(2)
})

test('so many dishes as the cooks can make are those of the level, not those that were made', () => {
  const slow = { ...two, cooks: 1, durationMs: 26_000 }
  expect(answer(open(slow).at(26_000), 'mostDishes', slow)).toBe(5)
})

test('a written ticket saves nothing where the dish is quicker than the writing', () => {
  const saved = [800, 4_500].map((cookMs) => {
    const menu = [{ dish: 'coffee', cookMs, weight: 1 }]
    const of = level({ menu, rules: [{ type: 'writtenTickets', writeMs: 1_500 }] })
    return answer(open(of).at(60_000), 'writingSaves', of)
  })
  expect(saved).toEqual([0, 3])
})

test('a waiter makes one visit at a time, however many hands are up', () => {
  const cafe = open(two).at(1_100).visit(1, 2, PASS).at(30_000)
  expect(answer(cafe, 'visitsAtOnce')).toBe(1)
})

test.each(campaignLevels)('on $id the same answer is right on every seed', ({ id }) => {
  const { predict } = campaignEntries[id]
  const right = campaignCases.find(({ level: of, belief }) => of.id === id && belief === 'right')
  if (!right) throw new Error('nobody plays by the rule')
  const answers = [1, 2, 3, 4, 5].map((seed) => rightChoice(playCase(right, seed).judged, predict))
  expect(new Set(answers).size).toBe(1)
})
