// Quick wishes that come all the time: answered between two visits, and counted where they are late.
import { describe, expect, test } from 'vitest'
import { panelOf } from '../../../src/reading/index.ts'
import { frozenMs, openShift, tablesOf } from '../../../src/sim/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level } from '../../support/level.ts'
import { app, inputsEverySecond, SAVE_LATER, SAVE_NOW, saving } from '../../support/saves.ts'

const rules = [{ type: 'calledOut' } as const, inputsEverySecond, saving]
const swiped = app({ rules })

/** A dish is done; the waiter answers the input of 7 s before it goes to a place to save at. */
const saves = (station: number, until: number) =>
  open(swiped).at(1_050).visit(1).at(7_050).visit(station).at(until)

describe('a waiter with nothing to do', () => {
  test('answers every input as it comes, and nothing is ever late', () => {
    const cafe = open(level({ arrivals: comingAt(50_000), rules: [inputsEverySecond] })).at(5_050)
    expect(cafe.times('inputAnswered')).toEqual([1_000, 2_000, 3_000, 4_000, 5_000])
    expect(cafe.waiter().doing.kind).toBe('answering')
    expect(cafe.at(5_200).waiter().doing.kind).toBe('idle')
    expect(frozenMs(cafe.room)).toBe(0)
  })
})

describe('while the waiter saves to the end', () => {
  test('inputs wait, and half a second later everything is frozen', () => {
    const cafe = saves(SAVE_NOW, 8_900)
    expect(cafe.times('freezeStarted')).toEqual([8_500])
    expect(frozenMs(cafe.room)).toBe(400)
    const { queue } = panelOf(cafe.room, swiped.floor)
    expect(queue.map(({ kind }) => kind)).toEqual(['input'])
  })

  test('the frozen time ends when what is late has its answer, the oldest first', () => {
    const cafe = saves(SAVE_NOW, 9_500)
    const answers = cafe.said('inputAnswered').slice(-2)
    expect(answers).toMatchObject([
      { at: 9_100, waitedMs: 1_100 },
      { at: 9_200, waitedMs: 200 },
    ])
    expect(cafe.said('freezeEnded')).toMatchObject([{ at: 9_100, frozenMs: 600 }])
    expect(frozenMs(cafe.room)).toBe(600)
  })

  test('the shift may close: what is frozen then is counted until then', () => {
    const cafe = open({ ...swiped, durationMs: 8_800 })
      .at(1_050)
      .visit(1)
      .at(7_050)
    cafe.visit(SAVE_NOW).at(20_000)
    expect(cafe.said('freezeEnded')).toMatchObject([{ at: 8_800, frozenMs: 300 }])
    expect(frozenMs(cafe.room)).toBe(300)
  })
})

test('while something is saved in the background every input is answered in time', () => {
  const cafe = saves(SAVE_LATER, 11_500)
  expect(cafe.said('dishServed')).toHaveLength(1)
  expect(cafe.said('freezeStarted')).toEqual([])
  expect(cafe.said('inputAnswered').map(({ waitedMs }) => waitedMs)).not.toContain(500)
})

test('a visit that is planned waits until the inputs before it are answered', () => {
  const cafe = open(swiped).at(1_050).visit(2).at(2_000)
  expect(cafe.times('inputAnswered')[0]).toBe(1_000)
  expect(cafe.times('waiterDeparted')[0]).toBe(1_100)
})

test('they come from any table, at other moments with other customers, until closing time', () => {
  const loose = { ...inputsEverySecond, leastMs: 600, mostMs: 1_200 }
  const drawn = Array.from({ length: 20 }, (_, seed) => {
    const { state } = openShift(app({ rules: [loose] }), seed, 'async')
    return state.specials?.inputs?.coming ?? []
  })
  const gaps = drawn.flatMap((all) => all.map(({ at }, nth) => at - (all[nth - 1]?.at ?? 0)))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(600)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(1_200)
  expect(new Set(drawn.flat().map(({ table }) => table))).toEqual(new Set(tablesOf(swiped.floor)))
  expect(new Set(drawn.map((all) => all[0]?.at)).size).toBeGreaterThan(10)
  expect(drawn.every((all) => (all.at(-1)?.at ?? 0) < swiped.durationMs)).toBe(true)
})

test('with two waiters whoever is free answers', () => {
  const two = app({ rules, waiters: 2 })
  const cafe = open(two).at(1_050).visit(1).at(7_050).visit(SAVE_NOW).at(9_500)
  expect(cafe.said('freezeStarted')).toEqual([])
  expect(cafe.said('inputAnswered').at(-1)?.waiter).toBe(1)
})
