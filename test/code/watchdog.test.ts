// When a run is ended from outside: by the clock alone where it says nothing, later while it spends fuel.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience, watchdog } from '../../src/code/index.ts'
import type { Clock, Ended } from '../../src/code/index.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const clock: Clock = {
  now: () => performance.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
}

/** Ended when and why, in ms since the watch began. */
function watched() {
  const from = performance.now()
  const ends: (readonly [why: Ended, at: number])[] = []
  const watch = watchdog(clock, (why) => ends.push([why, Math.round(performance.now() - from)]))
  return { ends, ...watch }
}

const HEARING_MS = 100 // what was said meanwhile is heard first

test('what never begins is ended when loading has taken too long', () => {
  const { ends } = watched()
  vi.advanceTimersByTime(60_000)
  expect(ends).toEqual([['unready', patience.loadingMs + HEARING_MS]])
})

test('three seconds count from the first line, however long loading took', () => {
  const { ends, started } = watched()
  vi.advanceTimersByTime(15_000)
  started()
  vi.advanceTimersByTime(2_900)
  started() // nobody gets more by saying it again
  expect(ends).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(ends).toEqual([['endless', 15_000 + patience.runMs + HEARING_MS]])
})

test('a slow machine is left the time while it spends its fuel, up to a limit', () => {
  const { ends, started, goesOn } = watched()
  started()
  for (let ms = 0; ms < 6_000; ms += 1_000) {
    vi.advanceTimersByTime(1_000)
    goesOn()
  }
  expect(ends).toEqual([])
  vi.advanceTimersByTime(60_000)
  expect(ends).toEqual([['endless', 6_000 + patience.quietMs + HEARING_MS]])
})

test('no sign carries a run beyond the longest time', () => {
  const { ends, started, goesOn } = watched()
  started()
  for (let ms = 0; ms < 60_000; ms += 500) {
    vi.advanceTimersByTime(500)
    if (ends.length === 0) goesOn()
  }
  expect(ends).toEqual([['endless', patience.mostMs + HEARING_MS]])
})

test('what is over is not ended', () => {
  const { ends, started, over } = watched()
  started()
  over()
  vi.advanceTimersByTime(60_000)
  expect(ends).toEqual([])
})
