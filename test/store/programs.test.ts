// The player's programs in the browser's storage, and as the code in a link.
import { expect, test } from 'vitest'
import {
  createProgramRepository,
  decodeProgram,
  encodeProgram,
  MAX_PROGRAM,
  MOST_RUNS,
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
  expect(again.read(place)).toEqual({ text: 'print(1)', runs: [run], best: run })
  expect(again.read({ ...place, language: 'javascript' }).text).toBeNull()
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
