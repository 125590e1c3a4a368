// Fewer seeds only for what has passed with all of them, and is as it was then.
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { interpreterOf } from '../../src/cli/interpreter.ts'
import { codeLanguages } from '../../src/code/index.ts'
import { fingerprintOf, readBy } from './fingerprint.ts'
import { casesFor, isSettled, readSettled, settling } from './settled.ts'

const FILE = 'test/sim/cutting.test.ts'
const print = await fingerprintOf(FILE)

afterEach(() => void vi.unstubAllEnvs())

test('a test is settled while it runs what it ran when it passed', async () => {
  vi.stubEnv('EVERY_SEED', '')
  expect(await isSettled(FILE, { [FILE]: print })).toBe(true)
})

test.each([
  ['it ran something else', { [FILE]: `${print} no more` }],
  ['nothing is known of it', {}],
])('a test is not settled when %s', async (_, kept) => {
  vi.stubEnv('EVERY_SEED', '')
  expect(await isSettled(FILE, kept)).toBe(false)
})

test('none is settled where every seed is asked for', async () => {
  vi.stubEnv('EVERY_SEED', '1')
  expect(await isSettled(FILE, { [FILE]: print })).toBe(false)
})

test.each([
  ['the engine', 'src/sim/customer.ts', 'Math.ceil', 'Math.floor'],
  ['what the test asks', FILE, 'max: 30_000', 'max: 30_001'],
  ['whom it lets play', 'test/support/arbitraries.ts', 'max: 60', 'max: 61'],
])('it is unsettled by a change of %s', async (_, file, from, to) => {
  expect(readFileSync(file, 'utf8')).toContain(from)
  const changed = (id: string, text: string) =>
    id.endsWith(file) ? text.replaceAll(from, to) : text
  expect(await fingerprintOf(FILE, changed)).not.toBe(print)
})

describe('what is read from the disk', () => {
  const MODULE = '/src/cli/interpreter.ts'
  const LAB = 'test/lab/lab.ts'
  const files = readBy[MODULE]?.() ?? []

  test('is each interpreter and its library', () => {
    const interpreters = codeLanguages.map(interpreterOf)
    expect(files).toHaveLength(2 * interpreters.length)
    for (const { wasm, library } of interpreters) {
      expect(files).toContainEqual(wasm)
      expect(files).toContainEqual(JSON.stringify(library))
    }
  })

  test.each(files.map((_, nth) => nth))('unsettles what reads it, by file %i', async (nth) => {
    const others = { [MODULE]: () => files.toSpliced(nth, 1, 'another') }
    expect(await fingerprintOf(LAB, undefined, others)).not.toBe(await fingerprintOf(LAB))
    expect(await fingerprintOf(FILE, undefined, others)).toBe(print)
  })
})

test.each(['test/lab/lab.ts', FILE])('%s has one print in tests and outside of them', async (entry) => {
  vi.stubEnv('NODE_ENV', 'test')
  const inTests = await fingerprintOf(entry)
  vi.stubEnv('NODE_ENV', 'production')
  expect(await fingerprintOf(entry)).toBe(inTests)
})

test.each([
  ['some of a list', '', [1, 4]],
  ['all of it where all are asked for', '1', [1, 2, 3, 4, 5]],
])('a settled test has %s', async (_, every, cases) => {
  vi.stubEnv('EVERY_SEED', every)
  expect((await casesFor(FILE))([1, 2, 3, 4, 5], 3)).toEqual(cases)
})

test('those that ask are found, and no other is kept', () => {
  expect(settling()).toContain(FILE)
  expect(settling()).toEqual(expect.arrayContaining(Object.keys(readSettled())))
})
