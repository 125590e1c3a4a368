// The balance table: a change of balance is a difference somebody reviews (npm run golden).
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { levels } from '../../src/levels/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { robotNames } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { balanceNow, fewNow, fingerprintNow, readBalance, rowsOf, textOf } from './balance.ts'
import { BALANCE, read } from './files.ts'
import type { Edit } from './fingerprint.ts'

const TEN_MINUTES = 600_000
const kept = readBalance(read(BALANCE))
const fingerprint = await fingerprintNow()
const isUnchanged = kept.fingerprint === fingerprint

test(
  'the balance of every level, robot and mode is as it was on ten seeds',
  () => expect(fewNow()).toBe(kept.few),
  TEN_MINUTES,
)

// Nothing that decides about the table has changed since it was worked out: ten seeds will do.
test.skipIf(isUnchanged)(
  'on all seeds as well, for the simulation, a level or a robot has changed (npm run golden)',
  async () => {
    const { all, few } = await balanceNow()
    expect({ all, few }).toEqual({ all: kept.all, few: kept.few })
  },
  TEN_MINUTES,
)

// What the table says is asked of the table: it is known to be that of 200 seeds, by the tests above.
const rows = rowsOf(kept.all)
type Column = 'score' | 'served' | 'lost' | 'satisfaction' | 'standing still'

/** A mean over all seeds. */
function mean(level: string, waiter: RobotName, mode: Mode, column: Column): number {
  const row = rows.find(
    (each) => each['level'] === level && each['waiter'] === waiter && each['mode'] === mode,
  )
  if (!row) throw new Error(`The table has no row of ${level}, ${waiter}, ${mode}: npm run golden`)
  return Number(row[column])
}

/** What the best robot reaches in async mode. */
const best = (level: string, column: 'score' | 'satisfaction') =>
  Math.max(...robotNames.map((waiter) => mean(level, waiter, 'async', column)))
const ratio = (level: string) =>
  mean(level, 'first-come', 'async', 'score') / mean(level, 'first-come', 'blocking', 'score')

describe('at the lunch rush', () => {
  test('async scores 2.5 to 5 times blocking', () => {
    expect(ratio('lunch-rush')).toBeGreaterThan(2.5)
    expect(ratio('lunch-rush')).toBeLessThan(5)
  })

  test('a blocking waiter stands still half of the shift and more', () => {
    const still = mean('lunch-rush', 'first-come', 'blocking', 'standing still')
    expect(still).toBeGreaterThan(0.5)
    expect(still).toBeLessThan(0.65)
  })

  test('a blocking waiter loses people: three in ten of those who came, or more', () => {
    const of = (column: Column) => mean('lunch-rush', 'first-come', 'blocking', column)
    expect(of('lost') / (of('served') + of('lost'))).toBeGreaterThan(0.3)
  })
})

test('at Full house more is to be reached than at Lunch rush', () => {
  expect(best('full-house', 'score')).toBeGreaterThan(best('lunch-rush', 'score'))
})

test.each([
  { level: 'first-day', least: 0.8 },
  { level: 'lunch-rush', least: 0.8 },
  { level: 'full-house', least: 0.7 },
])('the best robot at $level satisfies customers so that it reads well', ({ level, least }) => {
  expect(best(level, 'satisfaction')).toBeGreaterThan(least)
})

test.each(robotNames)('on the first day %s loses nobody in async mode', (name) => {
  expect(mean('first-day', name, 'async', 'lost')).toBe(0)
})

test.each(levels)('async is never the worse choice on $id', ({ id }) => {
  expect(ratio(id)).toBeGreaterThan(1)
})

test('the file is written as it is read', () => {
  expect(textOf(kept)).toBe(read(BALANCE))
})

test.each([
  ['src/sim/customer.ts', 'Math.ceil', 'Math.floor'],
  ['src/levels/first-day.ts', '75_000', '75_001'],
  ['src/waiters/simple.ts', 'value > lowest', 'value >= lowest'],
])('a change of %s from %s to %s changes the fingerprint', async (file, from, to) => {
  const changed = (text: string) => text.replaceAll(from, to)
  expect(await fingerprintNow(edit(file, changed))).not.toBe(fingerprint)
  expect(readFileSync(file, 'utf8')).toContain(from)
})

test('a word to the reader does not change it, nor what no shift reaches', async () => {
  const noted = (text: string) => `// A note.\n${text}\nexport const unused = 1\n`
  expect(await fingerprintNow(edit('src/sim/customer.ts', noted))).toBe(fingerprint)
})

const edit =
  (file: string, change: (text: string) => string): Edit =>
  (id, text) =>
    id.endsWith(file) ? change(text) : text
