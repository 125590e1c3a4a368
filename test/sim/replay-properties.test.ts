// Any shift anybody plays can be proven by its replay, and no damaged replay can do any harm.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, replayOf } from '../../src/sim/index.ts'
import { verify } from '../../src/wire/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { manyFor } from '../golden/settled.ts'
import { anyGame } from '../support/arbitraries.ts'
import { level } from '../support/level.ts'
import { recordThrough } from '../support/playing.ts'

const many = await manyFor(import.meta.filename)
const only = (one: Level) => (id: string) => (id === one.id ? one : undefined)

describe('the replay of any shift', () => {
  test('verifies, with the same score and the same hash', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const recording = recordThrough(game)
        const { state } = recording.shift
        const verdict = verify(JSON.stringify(replayOf(recording)), only(game.level))
        expect(verdict).toMatchObject({ ok: true, score: state.tally.score, hash: hashOf(state) })
      }),
      { numRuns: many(300, 60) },
    )
  })

  test('holds only what was obeyed', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        let refused = 0
        const recording = recordThrough(game, (event) => {
          if (event.type === 'refused') refused++
        })
        expect(recording.log).toHaveLength(game.script.length - refused)
        expect(recording.shift.state.commands).toBe(recording.log.length)
      }),
      { numRuns: many(300, 60) },
    )
  })
})

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every place in a JSON value, as the keys that lead to it. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))
  return [path, ...inside]
}

/** A copy of `value` with something else at `path`, or nothing when `put` is undefined. */
function changed(value: Json, [key, ...rest]: readonly string[], put: Json | undefined): Json {
  if (key === undefined || typeof value !== 'object' || value === null) return put ?? null
  const entries = Object.entries(value).flatMap(([name, each]): [string, Json][] => {
    if (name !== key) return [[name, each]]
    if (rest.length > 0) return [[name, changed(each, rest, put)]]
    return put === undefined ? [] : [[name, put]]
  })
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries)
}

const game = {
  level: level(),
  seed: 3,
  mode: 'blocking' as const,
  script: [1, 0, 1, 2].map(
    (station, index) => [1_000 + 900 * index, { type: 'visit', waiter: 0, station }] as const,
  ),
}
const good = JSON.parse(JSON.stringify(replayOf(recordThrough(game)))) as Json
const places = placesIn(good)
const odd = fc.oneof(
  fc.constantFrom<Json>(null, true, '', '7', [], {}, -1, 0.5, 1e9, 1e308, 'constructor', [[]]),
  fc.integer(),
  fc.jsonValue() as fc.Arbitrary<Json>,
)

/** Whether the text is refused with a sentence, or verified with the score it comes to. */
function isJudged(text: string): boolean {
  const verdict = verify(text, only(game.level))
  return verdict.ok ? verdict.score === verdict.result.score : verdict.message.endsWith('.')
}

describe('a damaged replay is refused or verified, without a throw:', () => {
  test('with any one field left out', () => {
    const texts = places.map((path) => JSON.stringify(changed(good, path, undefined)))
    expect(texts.every(isJudged)).toBe(true)
    expect(places.length).toBeGreaterThan(40)
  })

  test('with any one field of another type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (path, put) => {
        expect(isJudged(JSON.stringify(changed(good, path, put)))).toBe(true)
      }),
      { numRuns: many(1_000, 200) },
    )
  })

  test('with any bytes changed', () => {
    const text = JSON.stringify(good)
    const edit = fc.record({
      at: fc.integer({ min: 0, max: text.length }),
      gone: fc.integer({ min: 0, max: 4 }),
      put: fc.string({ unit: 'binary', maxLength: 4 }),
    })
    fc.assert(
      fc.property(edit, ({ at, gone, put }) => {
        expect(isJudged(text.slice(0, at) + put + text.slice(at + gone))).toBe(true)
      }),
      { numRuns: many(1_000, 200) },
    )
  })
})
