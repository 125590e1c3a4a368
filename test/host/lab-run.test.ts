// What comes back of a program's run is believed only where it has the shape of a run.
import { expect, test } from 'vitest'
import { readLabRun } from '../../src/host/lab-run.ts'
import { lunchRush, play } from '../lab/lab.ts'

const program = { language: 'javascript', text: 'console.log(1)' } as const
const order = { program, level: lunchRush, seed: 7 }

test('a run that an engine made is read as it is, with the program that was asked for', async () => {
  const run = await play('javascript', program.text)
  const read = readLabRun({ ...run, program: { language: 'python', text: 'forged' } }, order)
  expect(read?.told).toMatchObject({ program, end: run.end, prints: run.prints, stops: run.stops })
  expect(read?.replay).toEqual(run.replay)
})

test('what has another shape is no run', async () => {
  const run = await play('javascript', program.text)
  const stop = { task: 0, at: 0, line: 1, via: [], what: 'await', on: '' }
  const others: readonly unknown[] = [
    null,
    'run',
    {},
    { ...run, end: 'won' },
    { ...run, stops: [{ ...stop, line: -2 }] },
    { ...run, stops: Array.from({ length: 20_001 }, () => stop) },
    { ...run, counts: [[1]] },
    { ...run, diagnostics: [{ key: '<b>', values: {}, kind: 'error', line: 1, column: 1, at: 0 }] },
  ]
  expect(others.map((each) => readLabRun(each, order))).toEqual(others.map(() => null))
})

test('text that is too long is cut', async () => {
  const run = await play('javascript', program.text)
  const print = { at: 0, line: 1, task: 0, text: 'x'.repeat(5_000) }
  expect(readLabRun({ ...run, prints: [print] }, order)?.told.prints[0]?.text).toHaveLength(2_000)
})
