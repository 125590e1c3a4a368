// The hash is that of the JSON text, whatever stands in it, although the text is never made.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { campaignLevels, levels } from '../../src/levels/index.ts'
import { advanceTo, openShift } from '../../src/sim/index.ts'
import { hashOf } from '../../src/sim/hash.ts'
import type { Level, Room } from '../../src/sim/index.ts'

/** As plainly as it can be said. */
function hashOfText(text: string): string {
  let a = 0x811c9dc5
  let b = 0x2f0b4471
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

const hashOfJson = (value: unknown) => hashOfText(JSON.stringify(value))
const hashOfAny = (value: unknown) => hashOf(value as Room)

test('anything that JSON can say', () => {
  const same = fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    expect(hashOfAny(value)).toBe(hashOfJson(value))
  })
  fc.assert(same)
})

test('whole numbers of every length, broken ones, and those below nothing', () => {
  for (let power = 0; power < 23; power++) {
    for (const off of [-1, 0, 1]) {
      const both = [10 ** power + off, -(10 ** power) + off]
      expect(hashOfAny(both)).toBe(hashOfJson(both))
    }
  }
  const odd = [0, -0, 0.1, 1 / 3, 1e-7, 1e21, Number.MAX_VALUE, Number.NaN, Infinity]
  expect(hashOfAny(odd)).toBe(hashOfJson(odd))
})

test('fields that are not there, empty ones, and signs that JSON has to write otherwise', () => {
  const sparse = { a: undefined, b: {}, c: [], d: null, e: true, f: [[]], g: { h: undefined } }
  expect(hashOfAny(sparse)).toBe(hashOfJson(sparse))
  const strange = { text: '"quoted" \\ \n \u0007 ñ \ud83c\udf5c \ud83c \u2028', 'a key': '' }
  expect(hashOfAny(strange)).toBe(hashOfJson(strange))
})

test('the room of every level at any time', () => {
  const all: readonly Level[] = [...levels, ...campaignLevels]
  for (const level of all) {
    const shift = openShift(level, 7, level.mode ?? 'async')
    for (let at = 0; at <= level.durationMs; at += 7_003) {
      advanceTo(shift, at)
      expect(hashOfAny(shift.state)).toBe(hashOfJson(shift.state))
    }
  }
})
