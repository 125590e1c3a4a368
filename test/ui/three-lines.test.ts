// A day in three lines: what the waiter did is told square by square, from the replay alone.
import { expect, test } from 'vitest'
import { dailyOf } from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { runOf } from '../../src/store/index.ts'
import { stripOf, threeLines } from '../../src/ui/daily/three-lines.ts'
import { number } from '../../src/words/index.ts'
import { playedEntry } from '../store/played.ts'

const DAY = '2026-03-05'
const customers = dailyOf(DAY)

function tryOf(mode: Mode) {
  const { level = '', seed = 0 } = customers ?? {}
  return { ...playedEntry({ id: mode, mode, level, seed, until: 90_000 }), daily: DAY }
}

const [blocking, async] = [tryOf('blocking'), tryOf('async')]
const scored = ({ result }: typeof blocking) => ({ score: result.score, stars: 2 })
const tries = { blocking: scored(blocking), async: scored(async) }

test('both modes make three lines, each with its score, its stars and ten squares', () => {
  const lines = threeLines(DAY, tries, [blocking, async])?.split('\n') ?? []
  expect(lines).toHaveLength(3)
  for (const [line, entry] of [[lines[1], blocking] as const, [lines[2], async] as const]) {
    expect(line).toContain(`${number(entry.result.score)} ★★☆`)
    expect(line?.match(/[🟥🟩⬜]/gu)).toHaveLength(10)
  }
})

test('who stands at the kitchen has more red squares than who does not', () => {
  const red = (entry: typeof blocking) => {
    const run = runOf(entry)
    return run ? (stripOf(run).match(/🟥/gu)?.length ?? 0) : -1
  }
  expect(red(blocking)).toBeGreaterThan(red(async))
})

test('a try whose replay had to make room keeps its score and has no squares', () => {
  const lines = threeLines(DAY, tries, [{ ...blocking, code: null }]) ?? ''
  expect(lines).toContain(number(blocking.result.score))
  expect(lines).not.toMatch(/[🟥🟩⬜]/u)
})

test('a day without a result has no lines', () => {
  expect(threeLines(DAY, { async: { score: null, stars: 0 } }, [])).toBeNull()
})
