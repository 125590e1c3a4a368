// The player's programs in the browser's storage, and as the code in a link.
import { expect, test } from 'vitest'
import {
  createProgramRepository,
  decodeProgram,
  encodeProgram,
  MAX_PROGRAM,
  MOST_KEPT,
  MOST_RUNS,
  programKey,
} from '../../src/store/index.ts'
import type { ProgramRun } from '../../src/store/index.ts'
import { damaged } from '../host/cafe.ts'
import { memoryStorage } from '../support/storage.ts'

const place = { level: 'lunch-rush', language: 'python' } as const
const run: ProgramRun = {
  text: 'a',
  at: 1,
  seed: 7,
  score: 100,
  served: 3,
  lost: 1,
  lines: 4,
  parShare: 0.5,
}

test('text and runs are there again, by level and language', () => {
  const texts = memoryStorage()
  const programs = createProgramRepository(texts, damaged)
  programs.write(place, 'print(1)')
  programs.addRun(place, run)
  const again = createProgramRepository(texts, damaged)
  expect(again.read(place)).toEqual({
    text: 'print(1)',
    kept: [],
    isReplaced: false,
    runs: [run],
    best: run,
  })
  expect(again.read({ ...place, language: 'javascript' }).text).toBeNull()
})

const refuse = () => {
  throw new Error('full')
}
const given = ['# the start', '# the solution']

test('a text that another takes the place of is kept, and comes back after a reload', () => {
  const texts = memoryStorage()
  const programs = createProgramRepository(texts, damaged)
  programs.write(place, 'mine')
  programs.replace(place, { text: '# the solution', at: 1, given })
  programs.replace(place, { text: 'of a stranger', at: 2, given })
  const again = createProgramRepository(texts, damaged)
  expect(again.read(place)).toMatchObject({
    text: 'of a stranger',
    kept: [{ text: 'mine', at: 1 }],
    isReplaced: true,
  })
  again.takeBack(place, { at: 3, given })
  const kept = [
    { text: 'of a stranger', at: 3 },
    { text: 'mine', at: 1 },
  ]
  expect(again.read(place)).toMatchObject({ text: 'mine', kept, isReplaced: false })
  again.takeBack(place, { at: 4, given })
  expect(again.read(place).text).toBe('mine')
})

test('what is typed after that is the own text again, and each text is kept once', () => {
  const programs = createProgramRepository(memoryStorage(), damaged)
  programs.replace(place, { text: '# the start', at: 1, given })
  expect(programs.read(place)).toMatchObject({ kept: [], isReplaced: false })
  for (let at = 0; at < 40; at++) {
    programs.write(place, `mine ${at % 15}`)
    programs.replace(place, { text: '# the start', at, given })
  }
  const { kept } = programs.read(place)
  expect(kept.map((each) => each.text)).toEqual(
    Array.from({ length: MOST_KEPT }, (_, back) => `mine ${(39 - back) % 15}`),
  )
  programs.write(place, 'more')
  expect(programs.read(place)).toMatchObject({ text: 'more', isReplaced: false })
})

test('a program that is too long to be run is there again whole', () => {
  const texts = memoryStorage()
  const long = 'x'.repeat(MAX_PROGRAM + 1)
  createProgramRepository(texts, damaged).write(place, long)
  expect(createProgramRepository(texts, damaged).read(place).text).toBe(long)
})

test('what the storage refuses is there for as long as the page is', () => {
  const texts = memoryStorage()
  const told: string[] = []
  const full = { ...texts, setItem: refuse }
  const programs = createProgramRepository(full, (key) => void told.push(key))
  programs.write(place, 'mine')
  programs.replace(place, { text: '# the start', at: 1, given })
  expect(programs.read(place)).toMatchObject({ text: '# the start', kept: [{ text: 'mine' }] })
  programs.takeBack(place, { at: 2, given })
  expect(programs.read(place).text).toBe('mine')
  expect(told).toEqual(['notice.storageFull'])
})

test('what an earlier version has stored is read', () => {
  const texts = memoryStorage()
  const stored = { version: 1, text: 'mine', runs: [run], best: run }
  texts.setItem(programKey(place), JSON.stringify(stored))
  const { text, runs, kept } = createProgramRepository(texts, damaged).read(place)
  expect({ text, runs, kept }).toEqual({ text: 'mine', runs: [run], kept: [] })
})

test('a run of a program that is too long leaves what is there', () => {
  const texts = memoryStorage()
  const programs = createProgramRepository(texts, damaged)
  programs.addRun(place, run)
  programs.addRun(place, { ...run, text: 'x'.repeat(MAX_PROGRAM + 1) })
  expect(createProgramRepository(texts, damaged).read(place).runs).toEqual([run])
})

test('the best stays, of equal ones the shorter, and only so many runs', () => {
  const programs = createProgramRepository(memoryStorage(), damaged)
  programs.addRun(place, run)
  programs.addRun(place, { ...run, text: 'b', lines: 2 })
  programs.addRun(place, { ...run, text: 'c', score: 50 })
  expect(programs.read(place).best?.text).toBe('b')
  for (let at = 0; at < 30; at++) programs.addRun(place, { ...run, at, text: `t${at}`, score: 1 })
  expect(programs.read(place).runs).toHaveLength(MOST_RUNS)
  expect(programs.read(place).best?.text).toBe('b')
})

test('a program goes through a link as it is, and nothing else does', async () => {
  const sent = {
    level: 'lunch-rush',
    seed: 7,
    language: 'javascript',
    text: 'let é = "☕"\n',
  } as const
  const code = await encodeProgram(sent)
  expect(await decodeProgram(code ?? '')).toEqual(sent)
  expect(await decodeProgram('rubbish')).toBeNull()
  expect(await decodeProgram((code ?? '').slice(0, -4))).toBeNull()
  expect(await encodeProgram({ ...sent, text: 'x'.repeat(MAX_PROGRAM + 1) })).toBeNull()
  expect(
    await encodeProgram({ ...sent, level: 'nowhere' }).then((each) => decodeProgram(each ?? '')),
  ).toBeNull()
})
