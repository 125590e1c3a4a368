// Which side of the lab a phone shows after a run: of programs as they are written, by the engines themselves.
import { expect, test } from 'vitest'
import type { CodeLanguage } from '../../src/code/index.ts'
import { sideAfter } from '../../src/ui/lab/sides.ts'
import { starterOf } from '../../src/ui/lab/task-place.ts'
import { leadsOn } from '../../src/waiters/index.ts'
import { levelNamed, lunchRush, play } from '../lab/lab.ts'

async function sideOf(language: CodeLanguage, text: string, level = lunchRush) {
  const told = await play(language, text, level)
  const { replay, result } = told
  const run = { name: '', leads: leadsOn(level, [{ type: 'program', id: language }]), replay }
  const next = { run, told, result, text, seed: 7, tookMs: 1, verdict: null }
  return { end: told.end, side: sideAfter({ failure: null, next }) }
}

const serves = starterOf('async', 'javascript')
const rejects = 'async function f() { throw new Error("x") }\nf()'
const neverBegun = 'async def main():\n    pass\n\nmain()'

test.each([
  ['javascript', serves],
  ['javascript', starterOf('blocking', 'javascript')],
  ['python', starterOf('async', 'python')],
] as const)('a program that serves shows the room', async (language, text) => {
  expect((await sideOf(language, text)).side).toBe('room')
})

test.each([
  ['an error that nobody catches', 'javascript', rejects],
  ['a call that is never begun', 'python', neverBegun],
  ['nothing but what it prints', 'javascript', 'console.log(1)'],
  ['nothing at all', 'python', ''],
] as const)('one that returns with %s shows the program', async (_, language, text) => {
  expect(await sideOf(language, text)).toEqual({ end: 'returned', side: 'program' })
})

test('so does one that serves and warns', async () => {
  const { end, side } = await sideOf('javascript', `${serves}\n${rejects}`)
  expect([end, side]).toEqual(['closed', 'program'])
})

test('so does one whose colleague does all of the work', async () => {
  const { side } = await sideOf('javascript', 'console.log(1)', levelNamed('one-pair-of-hands'))
  expect(side).toBe('program')
})

test('so does one that is ended by an error, or cannot be read', async () => {
  expect(await sideOf('javascript', 'await (')).toEqual({ end: 'unread', side: 'program' })
  expect(await sideOf('javascript', 'nobody()')).toEqual({ end: 'failed', side: 'program' })
})

test('what could not be run is told beside the program; what was left leaves all as it is', () => {
  const failure = { type: 'endless', line: 3 } as const
  expect(sideAfter({ failure, next: null })).toBe('program')
  expect(sideAfter({ failure: null, next: null })).toBeNull()
})
