// Verifying: whatever is wrong with a replay is found and named, and nothing ever throws.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { MAX_COMMANDS, MAX_SEED, replayOf } from '../../src/sim/index.ts'
import { MAX_REPLAY_BYTES, parseReplay, verify } from '../../src/wire/index.ts'
import type { Command, Fault, Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'

const good: Replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
const changed = (changes: Record<string, unknown>) => JSON.stringify({ ...good, ...changes })
const faultOf = (text: string): Fault => {
  const verdict = verify(text, levelOf)
  if (verdict.ok) throw new Error('it verifies')
  return verdict
}
const isToTable = (order: Command) => order.type === 'visit' && order.station > 0
const visit = { type: 'visit', waiter: 0, station: 1 }

describe('a replay is malformed', () => {
  const heads: readonly (readonly [what: string, text: string])[] = [
    ['when it is no JSON', '{'],
    ['when it is empty', ''],
    ['when it is a list', '[]'],
    ['when it is null', 'null'],
    ['when it is a number', '7'],
    ['with another format', changed({ format: 3 })],
    ['with no format', changed({ format: undefined })],
    ['with a level that is not there', changed({ level: 'the-moon' })],
    ['with a level that is no name', changed({ level: 7 })],
    ['with a level from the prototype', changed({ level: 'constructor' })],
    ['with a seed below 0', changed({ seed: -1 })],
    ['with a seed above the last', changed({ seed: MAX_SEED + 1 })],
    ['with a broken seed', changed({ seed: 1.5 })],
    ['with a seed in words', changed({ seed: '7' })],
    ['with a mode nobody knows', changed({ mode: 'parallel' })],
    ['with a negative length', changed({ lengthMs: -1 })],
    ['with a broken length', changed({ lengthMs: 0.5 })],
    ['without a log', changed({ log: undefined })],
    ['with a log that is no list', changed({ log: {} })],
    ['with hashes that are no list', changed({ hashes: 'c0ffee' })],
    ['with a hash that is no text', changed({ hashes: [[5_000, 7]] })],
    ['with a hash at no time', changed({ hashes: [['5000', 'c0ffee']] })],
    ['without hashes', changed({ hashes: [] })],
    ['with a hash too many', changed({ hashes: [...good.hashes, nth(good.hashes, 0)] })],
    ['with a hash at the wrong moment', changed({ hashes: [[1, ''], ...good.hashes.slice(1)] })],
  ]

  test.each(heads)('%s', (_, text) => expect(faultOf(text).reason).toBe('malformed'))
})

describe('a log is malformed', () => {
  const entries: readonly (readonly [what: string, entry: unknown])[] = [
    ['with an entry that is no pair', [0]],
    ['with an entry of three', [0, visit, 0]],
    ['with a command at no time', [null, visit]],
    ['with a command before opening', [-1, visit]],
    ['with a command after the end', [90_001, visit]],
    ['with a command between two milliseconds', [0.5, visit]],
    ['with no command', [0, null]],
    ['with an unknown command', [0, { ...visit, type: 'juggle' }]],
    ['with a command from the prototype', [0, { ...visit, type: 'toString' }]],
    ['with a station in words', [0, { ...visit, station: '1' }]],
    ['with a waiter below 0', [0, { ...visit, waiter: -1 }]],
    ['with a ticket that is none', [0, { ...visit, ticket: null }]],
    ['with a missing field', [0, { type: 'visit', waiter: 0 }]],
  ]

  test.each(entries)('%s', (_, entry) => {
    expect(faultOf(changed({ log: [entry] })).reason).toBe('malformed')
  })

  test('out of order, and says where', () => {
    const log = [
      [500, visit],
      [400, visit],
    ]
    expect(faultOf(changed({ log }))).toMatchObject({ reason: 'malformed', at: 400 })
  })
})

describe('a replay by other rules', () => {
  test('is told so', () => expect(faultOf(changed({ rules: 0 })).reason).toBe('rules'))
})

describe('a replay is too long', () => {
  test('by its commands', () => {
    const log = Array.from({ length: MAX_COMMANDS + 1 }, () => [0, visit])
    expect(faultOf(changed({ log })).reason).toBe('tooLong')
  })

  test('by its bytes', () => {
    expect(faultOf(' '.repeat(MAX_REPLAY_BYTES + 1)).reason).toBe('tooLong')
  })

  test('by its length', () => {
    expect(faultOf(changed({ lengthMs: 105_001 })).reason).toBe('tooLong')
  })
})

describe('a replay has diverged', () => {
  test('by the next hash after a command that was changed', () => {
    const index = good.log.findIndex(([at, order]) => at > 20_000 && isToTable(order))
    const [at] = nth(good.log, index)
    const log = good.log.toSpliced(index, 1, [at, { type: 'visit', waiter: 0, station: 0 }])
    expect(faultOf(changed({ log }))).toMatchObject({
      reason: 'diverged',
      at: Math.ceil((at + 1) / 5_000) * 5_000,
    })
  })

  test('by the next hash after a command that was left out', () => {
    const [at] = nth(good.log, 12)
    const { reason, at: where } = faultOf(changed({ log: good.log.toSpliced(12, 1) }))
    expect([reason, where]).toEqual(['diverged', Math.ceil((at + 1) / 5_000) * 5_000])
  })

  test.each([0, 7, 18])('exactly at the one hash that was changed, number %i', (index) => {
    const [at] = nth(good.hashes, index)
    const hashes = good.hashes.with(index, [at, '0123456789abcdef'])
    expect(faultOf(changed({ hashes }))).toMatchObject({ reason: 'diverged', at })
  })

  test('with another seed, from the first hash on', () => {
    expect(faultOf(changed({ seed: 8 }))).toMatchObject({ reason: 'diverged', at: 5_000 })
  })
})

describe('reading', () => {
  test('leaves out what does not belong', () => {
    const log = [[0, { ...visit, admin: true, __proto__: null }]]
    const parsed = parseReplay(changed({ log, score: 1e9 }), levelOf)
    expect(parsed).toMatchObject({ ok: true, replay: { log: [[0, visit]] } })
    expect(parsed.ok && 'score' in parsed.replay).toBe(false)
  })

  test('believes no score but the one it comes to itself', () => {
    const verdict = verify(changed({ score: 1e9 }), levelOf)
    expect(verdict.ok && verdict.score).toBe(verdict.ok && verdict.result.score)
    expect(verdict.ok && verdict.score).toBeLessThan(5_000)
  })

  test.each([
    ['text', fc.string({ unit: 'binary' })],
    ['JSON', fc.json()],
  ])('of any %s at all never throws', (_, anything) => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(verify(text, levelOf).ok).toBe(false)
      }),
    )
  })
})

describe('what somebody wrote to do harm', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)

  test.each([
    ['all of it', deep],
    ['its log', changed({ log: 'X' }).replace('"X"', deep)],
    ['a command', changed({ log: [[0, 'X']] }).replace('"X"', deep)],
    ['its level', changed({ level: 'X' }).replace('"X"', deep)],
    ['its version', changed({ levelVersion: 'X' }).replace('"X"', deep)],
    ['its hashes', changed({ hashes: [[0, 'X']] }).replace('"X"', deep)],
  ])('is malformed where lists lie in lists 100,000 deep: %s', (_, harm) => {
    expect(faultOf(harm).reason).toBe('malformed')
  })

  test.each([
    [
      'an object with fields of its prototype',
      changed({}).replace('"format":2', '"__proto__":{"format":2}'),
    ],
    ['a number beyond all', changed({}).replace('"seed":7', '"seed":1e999')],
    ['a number too exact', changed({}).replace('"seed":7', '"seed":7.0000000001')],
    ['a version beyond all', changed({}).replace(/"levelVersion":\d+/, '"levelVersion":1e999')],
    ['no version', changed({ levelVersion: undefined })],
  ])('is malformed: %s', (_, harm) => expect(faultOf(harm).reason).toBe('malformed'))

  test('does nothing by a field that is called __proto__', () => {
    const harm = changed({}).replace('"format":2', '"format":2,"__proto__":{"score":1}')
    expect(verify(harm, levelOf).ok).toBe(true)
    expect(Object.prototype).not.toHaveProperty('score')
  })
})

test('a message says what is wrong in plain words', () => {
  const messages = [
    changed({ format: 3 }),
    '[]',
    '7',
    changed({ rules: 2 }),
    changed({ levelVersion: 99 }),
    changed({ level: 'the-moon' }),
    changed({ seed: -1 }),
    changed({ log: {} }),
    changed({ hashes: [7] }),
  ].map((text) => faultOf(text).message)
  expect(messages).toEqual([
    'The format must be 1 or 2.',
    'A replay is one JSON object.',
    'A replay is one JSON object.',
    'This was played by other rules; these are rules 1.',
    'This was played on version 99 of lunch-rush; this is version 2.',
    'There is no such level.',
    'The seed must be 0 to 4294967295.',
    'The log must be a list.',
    'The hashes must be a list of [ms, hash].',
  ])
})
