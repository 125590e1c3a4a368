// Where the calls of a program stand at any moment, from its stops alone.
import { expect, test } from 'vitest'
import type { LabTask, Stop } from '../../src/lab/index.ts'
import { linesOf, momentOf, mostOpen, stopBeside } from '../../src/ui/lab/moment.ts'

const task = (name: string): LabTask => ({ parent: -1, line: 1, at: 0, name })
const stop = (of: number, at: number, line: number, what: Stop['what'], on = ''): Stop => {
  return { task: of, at, line, via: [], what, on }
}
const tasks = [task(''), task('serve'), task('serve')]
const waiting = {
  tasks,
  endedAt: 9_000,
  stops: [
    stop(0, 0, 8, 'end'),
    stop(1, 1_000, 3, 'await', 'takeOrder'),
    stop(2, 2_000, 3, 'await', 'takeOrder'),
    stop(1, 3_000, 4, 'await', 'cook'),
    stop(1, 9_000, 6, 'end'),
  ],
}

test('a call waits at its line until its next stop, and the line is lit for a moment', () => {
  const { lit, calls, stack } = momentOf(waiting, 3_100, 200)
  expect(lit).toBe(4)
  expect(stack?.task).toBe(1)
  expect(calls.map(({ task: of, state, line }) => [of, state, line])).toEqual([
    [1, 'running', 4],
    [2, 'waiting', 3],
  ])
  const later = momentOf(waiting, 5_000, 200)
  expect([later.lit, later.stack]).toEqual([null, null])
  expect(later.calls.map(({ state }) => state)).toEqual(['waiting', 'waiting'])
})

test('a call that is over is seen a little longer', () => {
  expect(momentOf(waiting, 9_500, 0).calls[0]?.state).toBe('done')
  expect(momentOf(waiting, 13_000, 0).calls.map(({ task: of }) => of)).toEqual([2])
})

test('a call that blocks has the thread, and who goes on after it is in the queue', () => {
  const stops = [
    stop(1, 0, 2, 'await', 'sleep'),
    stop(0, 1_000, 5, 'block', 'cookSync'),
    stop(0, 7_000, 6, 'end'),
    stop(1, 7_000, 3, 'end'),
  ]
  const { lit, stack, queue } = momentOf({ stops, tasks, endedAt: 7_000 }, 4_000, 100)
  expect([lit, stack?.state, queue]).toEqual([5, 'blocked', [1]])
})

test('a call that has come back blocks no longer, though nothing is told of its task after it', () => {
  const stops = [{ ...stop(0, 1_000, 5, 'block', 'cookSync'), until: 7_000 }]
  const traced = { stops, tasks, endedAt: 90_000 }
  expect(momentOf(traced, 6_999, 100).stack?.state).toBe('blocked')
  expect(momentOf(traced, 7_000, 100)).toMatchObject({ lit: null, stack: null, calls: [] })
})

test('one steps from stop to stop, both ways', () => {
  expect(stopBeside(waiting.stops, 1_500, 1)).toBe(2_000)
  expect(stopBeside(waiting.stops, 1_500, -1)).toBe(1_000)
  expect(stopBeside(waiting.stops, 1_000, -1)).toBe(0)
  expect(stopBeside(waiting.stops, 9_000, 1)).toBeNull()
})

test('lines of code and open calls are counted', () => {
  expect(linesOf('// only\n\nlet a\n  #so = 1\nlet b\n', 'javascript')).toBe(3)
  expect(linesOf('# only\n\na = 1\nb = 7\\\n// 2\n', 'python')).toBe(3)
  expect(mostOpen(waiting)).toBe(2)
})
