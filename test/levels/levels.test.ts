// The levels: data that can be played, and that keeps the promises of its kind.
import { describe, expect, test } from 'vitest'
import cooks from '../../assets/cooks.json' with { type: 'json' }
import known from '../../assets/looks.json' with { type: 'json' }
import { allLevels, HOUSE_LEVEL, HOUSE_SEED, levelIds, levelOf } from '../../src/levels/index.ts'
import { aislesOf, MAX_SEED, NEVER, passOf, planOf, tablesOf, walkMs } from '../../src/sim/index.ts'
import { PASS, tableSpots } from '../support/floor.ts'

describe.each(allLevels)('$id', (level) => {
  const { floor, menu, arrivals, patience } = level

  test('is found by its name', () => expect(levelOf(level.id)).toBe(level))

  test('is of whole milliseconds that fit', () => {
    const times = [
      level.durationMs,
      arrivals.firstMs,
      arrivals.lastMs,
      ...arrivals.curve.flatMap(({ fromMs, everyMs }) => [fromMs, everyMs]),
      ...menu.map(({ cookMs }) => cookMs),
      ...Object.values(level.work),
      ...Object.values(level.customer),
      patience.queueMs,
      patience.handUpMs,
      patience.foodMs,
    ]
    expect(times.every((ms) => Number.isInteger(ms) && ms >= 0 && ms < NEVER)).toBe(true)
  })

  test('has an arrival curve from 0 on, in time order, that ends before closing', () => {
    const from = arrivals.curve.map(({ fromMs }) => fromMs)
    expect(from[0]).toBe(0)
    expect(from).toEqual(from.toSorted((a, b) => a - b))
    expect(arrivals.lastMs).toBeLessThan(level.durationMs)
  })

  test('has a floor on which every station can be reached', () => {
    const aisles = aislesOf(level)
    const spots = tableSpots(floor).map(({ node }) =>
      walkMs(aisles, floor.stations[PASS]?.node ?? -1, node),
    )
    expect(spots.every((ms) => ms > 0 && ms < 10_000)).toBe(true)
    expect(new Set(tableSpots(floor).map(({ node }) => node)).size).toBe(tableSpots(floor).length)
  })

  test('has the pass first and then the tables, so that a table has its number', () => {
    expect(passOf(floor)).toBe(0)
    expect(tablesOf(floor)).toEqual(tableSpots(floor).map((_, index) => index + 1))
  })

  test('has everything inside the room', () => {
    for (const { x, y } of [...floor.nodes, ...tableSpots(floor), floor.door]) {
      expect(x >= 0 && x <= floor.width && y >= 0 && y <= floor.height).toBe(true)
    }
  })

  test('has dishes with names of their own and looks that are in the art', () => {
    expect(new Set(menu.map(({ dish }) => dish)).size).toBe(menu.length)
    expect(new Set(level.looks).size).toBe(level.looks.length)
    expect(level.looks.filter((look) => !known.includes(look))).toEqual([])
    expect(level.cooks).toBeLessThanOrEqual(cooks.length)
  })

  test('brings somebody on every seed', () => {
    for (const seed of [0, 1, 7, MAX_SEED]) {
      expect(planOf(level, seed).length).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('the house', () => {
  test('has a level and a seed everybody can compare on', () => {
    expect(levelIds).toContain(HOUSE_LEVEL)
    expect(HOUSE_SEED).toBe(7)
  })

  test('does not know a level by another name', () => {
    expect([levelOf(''), levelOf('constructor')]).toEqual([undefined, undefined])
  })
})
