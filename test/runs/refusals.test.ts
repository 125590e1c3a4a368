// Whatever somebody writes into a link, the answer is a run or a clear refusal, soon.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullHouse, levels } from '../../src/levels/index.ts'
import { spell, unspell } from '../../src/runs/bytes.ts'
import { decodeRun, encodeRun, MAX_CODE_LENGTH } from '../../src/runs/index.ts'
import type { Decoded } from '../../src/runs/index.ts'
import { advance, command, MODES, openShift, record, replayOf } from '../../src/sim/index.ts'
import type { Command, Mode } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { anySeed } from '../support/arbitraries.ts'
import { summed } from './summed.ts'

const FAULTS = new Set<string>(['damaged', 'tooLong', 'foreign', 'otherRules', 'forged'])
const BATCHES = 100
const BATCH = 1_000
const LONGEST_MS = 3_000 // generous: it takes a tenth of that

const good = levels.flatMap((level) =>
  MODES.map((mode) => {
    const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
    return encodeRun({ name: 'Ada', leads: [person], replay })
  }),
)

/** Numbers from 0 to below `below`, the same for the same seed (mulberry32 by Tommy Ettinger). */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

type Roll = ReturnType<typeof dice>

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const listOf = (length: number, one: () => number) => Array.from({ length }, one)
const symbols = (roll: Roll, length: number) =>
  listOf(length, () => roll(64))
    .map((value) => SYMBOLS.charAt(value))
    .join('')

/** Nonsense of every kind, and real codes with something done to them. */
const spoilt: readonly ((roll: Roll, code: string) => string)[] = [
  (roll) => symbols(roll, roll(400)),
  (roll) => spell(summed(listOf(roll(200), () => roll(256)))),
  (roll) => String.fromCharCode(...listOf(roll(200), () => roll(65_536))),
  (roll) => String.fromCodePoint(...listOf(roll(100), () => roll(0x110000))),
  (roll, code) => code.slice(0, roll(code.length)),
  (roll, code) => code.slice(1 + roll(code.length)),
  (roll, code) => put(code, roll(code.length), 1, symbols(roll, 1)),
  (roll, code) => put(code, roll(code.length), 0, symbols(roll, 1 + roll(8))),
  (roll, code) => put(code, roll(code.length), 1 + roll(8), ''),
  (roll, code) => code + code.slice(roll(code.length - 1)),
  (roll, code) => encodeURIComponent(code) + '%'.repeat(1 + roll(3)),
]

function put(code: string, at: number, instead: number, what: string): string {
  return code.slice(0, at) + what + code.slice(at + instead)
}

const isRefusal = (decoded: Decoded) => !decoded.ok && FAULTS.has(decoded.fault)

describe('100,000 spoilt codes', () => {
  test('are refused clearly, and soon', () => {
    const started = performance.now()
    fc.assert(
      fc.property(anySeed, (seed) => {
        const roll = dice(seed)
        const believed: string[] = []
        for (let count = 0; count < BATCH; count++) {
          const code = good[roll(good.length)] ?? ''
          const bad = spoilt[roll(spoilt.length)]?.(roll, code) ?? ''
          if (bad !== code && !isRefusal(decodeRun(bad))) believed.push(bad)
        }
        expect(believed).toEqual([])
      }),
      { numRuns: BATCHES },
    )
    expect((performance.now() - started) / (BATCHES * BATCH)).toBeLessThan(1) // ms each
  })

  test('that somebody has given a new sum are refused as well, or are true all the same', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const roll = dice(seed)
        const bytes = [...(unspell(good[roll(good.length)] ?? '') ?? [])].slice(0, -4)
        for (let changes = 1 + roll(4); changes > 0; changes--) {
          bytes.splice(roll(bytes.length), roll(3), ...listOf(roll(3), () => roll(256)))
        }
        const decoded = decodeRun(spell(summed(bytes)))
        expect(decoded.ok || isRefusal(decoded)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('a code', () => {
  test('that is no text is damaged', () => {
    for (const odd of [null, undefined, 7, {}, ['AQ']]) {
      expect(decodeRun(odd as unknown as string)).toEqual({ ok: false, fault: 'damaged' })
    }
  })

  test('longer than any is not read', () => {
    const decoded = decodeRun('A'.repeat(MAX_CODE_LENGTH + 1))
    expect(decoded).toEqual({ ok: false, fault: 'tooLong' })
    expect(decodeRun('A'.repeat(50_000_000))).toEqual({ ok: false, fault: 'tooLong' })
  })

  test('that promises more than it holds is damaged', () => {
    const head = [1, 1, 1, 7, 0]
    const huge = [255, 255, 255, 255, 255, 255, 255, 255]
    for (const lie of [huge, [255, 255, 3], [0, 0, 0, 0, ...huge], [0, 0, 0, 0, 255, 255, 1]]) {
      const decoded = decodeRun(spell(summed([...head, ...lie])))
      expect(decoded.ok).toBe(false)
    }
  })

  test.each([
    ['a level of another café', 'foreign', [4, 109, 111, 111, 110, 0, 0, 0, 0]],
    ['a robot nobody knows', 'foreign', [9, ...text('first-day'), 0, 3, 97, 98, 99, 0, 0]],
    ['a level without a name', 'foreign', [0, 0, 0, 0, 0]],
  ])('of %s is %s', (_, fault, rest) => {
    expect(decodeRun(spell(summed([1, 1, 1, 7, 0, ...rest])))).toEqual({ ok: false, fault })
  })

  test.each([
    ['by other rules', 'otherRules', [1, 2]],
    ['in another spelling', 'foreign', [3, 1]],
  ])('%s is %s', (_, fault, head) => {
    const [bytes] = good.map((code) => unspell(code) ?? [])
    const rest = (bytes ?? []).slice(2, -4)
    expect(decodeRun(spell(summed([...head, ...rest])))).toEqual({ ok: false, fault })
  })

  test.each(MODES)('with as many commands as it can hold is lived again soon in %s', (mode) => {
    for (const everyMs of [0, 6]) {
      const code = fullestCode(mode, everyMs)
      expect(code.length).toBeGreaterThan(MAX_CODE_LENGTH * 0.95)
      expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH)
      const started = performance.now()
      expect(decodeRun(code).ok).toBe(true)
      const tookMs = performance.now() - started
      if (process.env['FIGURES']) console.log(`${mode}, every ${everyMs} ms: ${tookMs} ms`)
      expect(tookMs).toBeLessThan(LONGEST_MS)
    }
  })
})

function text(words: string): readonly number[] {
  return Array.from(words, (letter) => letter.charCodeAt(0))
}

/** A code of nothing but taps and second thoughts, in the middle of the busiest level. */
function fullestCode(mode: Mode, everyMs: number): string {
  const recording = record(openShift(fullHouse, 7, mode))
  const from = everyMs === 0 ? 60_000 : 0
  const there: Command = { type: 'visit', waiter: 0, station: 8 }
  for (let count = 0; count < 14_900; count++) {
    advance(recording, from + count * everyMs)
    command(recording, count % 2 === 0 ? there : { type: 'undo', waiter: 0 })
  }
  advance(recording, fullHouse.durationMs)
  return encodeRun({ name: '', leads: [person], replay: replayOf(recording) })
}
