// Whatever somebody writes into a link or a replay, the answer is a run or a clear refusal, soon.
// The bench reads 100,000 of each: npm run bench:fuzz.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullHouse, levelOf } from '../../src/levels/index.ts'
import { advance, command, MODES, openShift, record, replayOf } from '../../src/sim/index.ts'
import type { Command, Mode } from '../../src/sim/index.ts'
import { person } from '../../src/waiters/index.ts'
import { decodeRun, encodeRun, MAX_CODE_LENGTH, verify } from '../../src/wire/index.ts'
import type { Decoded } from '../../src/wire/index.ts'
import { anySeed } from '../support/arbitraries.ts'
import { manyFor } from '../golden/settled.ts'
import { dice, pick } from './dice.ts'
import { bytesOf, codes, currentCodes, forgedCode, lettersOf } from './spoilt.ts'
import { spoiltCode, spoiltText, texts } from './spoilt.ts'
import { summed } from './summed.ts'

const many = await manyFor(import.meta.filename)
const FAULTS = new Set<string>(['damaged', 'tooLong', 'foreign', 'otherRules', 'forged'])
const REASONS = new Set<string>(['malformed', 'rules', 'tooLong', 'diverged'])
const LONGEST_MS = 3_000 // generous: it takes a tenth of that

const isRefusal = (decoded: Decoded) => !decoded.ok && FAULTS.has(decoded.fault)
const anyDice = anySeed.map(dice)

describe('of very many that were spoilt', () => {
  test('every code is refused clearly', () => {
    fc.assert(
      fc.property(anyDice, (roll) => {
        const code = pick(roll, codes)
        const bad = spoiltCode(roll, code)
        expect(bad === code || isRefusal(decodeRun(bad))).toBe(true)
      }),
      { numRuns: many(3_000, 600) },
    )
  })

  test('every code with a new sum is refused as well, or is true all the same', () => {
    fc.assert(
      fc.property(anyDice, (roll) => {
        const decoded = decodeRun(forgedCode(roll, pick(roll, codes)))
        expect(decoded.ok || isRefusal(decoded)).toBe(true)
      }),
      { numRuns: many(3_000, 600) },
    )
  })

  test('every replay is refused with its reason, or is true all the same', () => {
    fc.assert(
      fc.property(anyDice, (roll) => {
        const verdict = verify(spoiltText(roll, pick(roll, texts)), levelOf)
        expect(verdict.ok || (REASONS.has(verdict.reason) && verdict.message !== '')).toBe(true)
      }),
      { numRuns: many(3_000, 600) },
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
      const decoded = decodeRun(lettersOf(summed([...head, ...lie])))
      expect(decoded.ok).toBe(false)
    }
  })

  test.each([
    ['a level of another café', 'foreign', [4, 109, 111, 111, 110, 0, 0, 0, 0]],
    ['a robot nobody knows', 'foreign', [9, ...text('first-day'), 0, 3, 97, 98, 99, 0, 0]],
    ['a level without a name', 'foreign', [0, 0, 0, 0, 0]],
  ])('of %s is %s', (_, fault, rest) => {
    expect(decodeRun(lettersOf(summed([1, 1, 1, 7, 0, ...rest])))).toEqual({ ok: false, fault })
  })

  test.each([
    ['by other rules', 'otherRules', [1, 2]],
    ['in a format of later', 'foreign', [4, 1]],
  ])('%s is %s', (_, fault, head) => {
    const rest = bytesOf(currentCodes[0] ?? '').slice(2, -4)
    expect(decodeRun(lettersOf(summed([...head, ...rest])))).toEqual({ ok: false, fault })
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
