// Everything as one file, and back: what verifies comes in, the rest is told, nothing is overwritten.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addEntries,
  checkEntry,
  createScoresStore,
  createSettingsStore,
  choose,
  csvOf,
  exportText,
  MAX_EXPORT,
  readExport,
  importSettings,
} from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from './entries.ts'
import { playedEntry } from './played.ts'

const played = playedEntry({ id: 'played', until: 90_000 })
const level = { round: 0, tries: 4, failures: 1, stars: 2, best: 310 }
const progress = { 'bell-waits': level }
const nobody = { entries: [], deleted: [] }
const open = (storage = memoryStorage()) => createScoresStore(storage, () => {})
const settings = () => createSettingsStore(memoryStorage(), () => {})
const now = new Date('2026-03-05T12:00:00Z')

function exported(storage = memoryStorage()): string {
  const scores = open(storage)
  addEntries(scores, [played], ['gone'])
  const tries = { '2026-03-04': { async: { score: null, stars: 0 } } }
  return exportText(scores, { settings: settings().getState(), tries, progress }, now)
}

describe('the progress of a file', () => {
  test('of an earlier version has no progress in the campaign, and is read all the same', () => {
    const { progress: _, ...earlier } = JSON.parse(exported())
    expect(readExport(JSON.stringify(earlier))).toMatchObject({
      ok: true,
      data: { deleted: ['gone'], progress: {} },
    })
  })

  test('with more levels than any game has brings only some of them', () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (__, at) => [`${at}`, level]))
    const long = { ['x'.repeat(101)]: level }
    const file = {
      ...JSON.parse(exported()),
      progress: { levels: { ...long, ...many }, version: 1 },
    }
    const read = readExport(JSON.stringify(file))
    const ids = read.ok ? Object.keys(read.data.progress) : []
    expect(ids).toHaveLength(200)
    expect(ids.filter((id) => id.length > 100)).toEqual([])
  })
})

describe('a file', () => {
  test('brings back what was exported', () => {
    const read = readExport(exported())
    const tries = { '2026-03-04': { async: { score: null, stars: 0 } } }
    expect(read).toMatchObject({ ok: true, data: { deleted: ['gone'], tries, progress } })
    const [claimed] = read.ok ? read.data.entries : []
    const { result, hash, code, date, name } = played
    expect(checkEntry(claimed, nobody)).toMatchObject({
      ok: true,
      entry: { id: 'played', result, hash, code, date, name },
    })
  })

  test.each([
    ['', 'damaged'],
    ['{"format":"cafe-await","version":1,"entr', 'damaged'],
    ['{"format":"cafe-await","version":1}', 'damaged'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"something else"}', 'foreign'],
    ['{"format":"cafe-await","version":2,"entries":[]}', 'newer'],
    [' '.repeat(MAX_EXPORT + 1), 'tooLarge'],
    [
      JSON.stringify({ format: 'cafe-await', version: 1, entries: Array(20_001).fill(0) }),
      'tooLarge',
    ],
  ] as const)('that is no whole export is refused (%#)', (text, fault) => {
    expect(readExport(text)).toEqual({ ok: false, fault })
  })

  test('of any kind is read without throwing, and so is every entry in it', () => {
    const whole = exported()
    const head = { format: fc.constant('cafe-await'), version: fc.constant(1) }
    const shaped = fc.record({
      ...head,
      entries: fc.array(fc.jsonValue()),
      deleted: fc.jsonValue(),
    })
    const cut = fc
      .tuple(fc.nat(whole.length), fc.nat(40), fc.string())
      .map(([at, out, put]) => whole.slice(0, at) + put + whole.slice(at + out))
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      cut,
      shaped.map((value) => JSON.stringify(value)),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const read = readExport(text)
        const found = read.ok ? read.data.entries : []
        for (const claimed of found) expect(checkEntry(claimed, nobody)).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  })
})

describe('an entry of a file stays out', () => {
  const { result } = played
  test.each([
    ['that claims a better score', { ...played, result: { ...result, score: 9_999 } }, 'forged'],
    ['that claims other customers', { ...played, result: { ...result, seed: 8 } }, 'forged'],
    ['that claims another end', { ...played, hash: 'c0ffee' }, 'forged'],
    ['whose code was never lived', entry({ id: 'a', score: 5 }), 'forged'],
    ['whose code has lost a letter', { ...played, code: played.code?.slice(1) }, 'damaged'],
    ['that has no replay', { ...played, code: null }, 'noReplay'],
    ['of other rules', { ...played, result: { ...result, rules: 0 } }, 'otherRules'],
    ['without an id', { ...played, id: '' }, 'damaged'],
    ['of no day there is', { ...played, date: '2026-13-77T25:00:00Z' }, 'damaged'],
    ['that is none', 'played', 'damaged'],
  ] as const)('%s', (_what, claimed, reason) => {
    expect(checkEntry(claimed, nobody)).toEqual({ ok: false, reason })
  })

  test('that is here already or was deleted here', () => {
    const kept = { entries: [played], deleted: ['gone'] }
    const forged = { ...played, name: 'Eve' }
    expect(checkEntry(forged, kept)).toEqual({ ok: false, reason: 'here' })
    expect(checkEntry({ ...played, id: 'gone' }, kept)).toEqual({ ok: false, reason: 'deleted' })
  })

  test('unless it brings the replay that had to make room here', () => {
    const kept = { entries: [{ ...played, code: null }], deleted: [] }
    expect(checkEntry(played, kept)).toMatchObject({ ok: true })
  })
})

test('settings come along only where none were chosen', () => {
  const fresh = settings()
  expect(importSettings(fresh, { ...fresh.getState(), name: 'Ada' })).toBe(true)
  expect(fresh.getState().name).toBe('Ada')
  const own = settings()
  choose(own, { name: 'Bo' })
  expect(importSettings(own, fresh.getState())).toBe(false)
  expect(own.getState().name).toBe('Bo')
  expect(importSettings(settings(), { name: 3 })).toBe(false)
})

test('nothing else is taken along, and of the daily tries only what is one', () => {
  const read = readExport(
    JSON.stringify({
      format: 'cafe-await',
      version: 1,
      entries: [],
      junk: 'x',
      others: { 'cafe-await/daily': { tries: {}, version: 1 }, 'cafe-await/junk': 'x' },
      tries: { '2026-03-05': { async: { score: 5, stars: 1 } }, '2026-02-30': {}, x: 'y' },
    }),
  )
  const tries = { '2026-03-05': { async: { score: 5, stars: 1 } } }
  const transfer = { entries: [], deleted: [], settings: null, tries, progress: {} }
  expect(read).toEqual({ ok: true, data: transfer })
})

const named = (name: string) => csvOf([{ ...entry({ id: 'a', score: 5 }), name }])

describe('the table', () => {
  test('is marked as UTF-8 and ends its lines as RFC 4180 has it', () => {
    expect(named('Ada')).toMatch(
      /^\uFEFFdate,name,level,.*\r\n2026-03-05T12:00:00\.000Z,Ada,.*\r\n$/,
    )
  })

  test.each([
    ['a, b', '"a, b"'],
    ['"x"', '"""x"""'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    [' +2', "' +2"],
    ['x;=1+1', `"x;'=1+1"`],
    ['x; @a', `"x;' @a"`],
    ['x|-2', `"x|'-2"`],
    ['x;y', '"x;y"'],
    ['＝1+1', `"'＝1+1"`],
    ['；=1', '；=1'],
    ['1+1=2', '1+1=2'],
  ])('writes the name %s as %s', (name, cell) =>
    expect(named(name)).toContain(`,${cell},lunch-rush`),
  )

  test('has as many fields in every line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const bare = named(name).replaceAll(/"(?:[^"]|"")*"/g, '')
        const [head = '', row = ''] = bare.split('\r\n')
        expect(row.split(',')).toHaveLength(head.split(',').length)
      }),
    )
  })
})

test('a file with settings 50 lists deep brings none and does no harm', () => {
  const deep = `${'['.repeat(50)}${']'.repeat(50)}`
  const text = exported().replace('"settings"', `"settings":${deep},"then"`)
  const read = readExport(text)
  expect(read.ok).toBe(true)
  expect(importSettings(settings(), read.ok && read.data.settings)).toBe(false)
})
