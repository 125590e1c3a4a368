// What is announced to somebody who cannot see the room: what was asked for is not talked over.
import { act, fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import { Announcer } from '../../src/ui/speech/Announcer.tsx'
import { person } from '../../src/waiters/index.ts'
import { fetchWords } from '../../src/words/index.ts'
import { draw } from '../support/render.tsx'

const INTERVAL_MS = 2_000

beforeEach(async () => {
  await fetchWords()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

/** Lets the shift and the timers go on together. */
const pass = (play: ReturnType<typeof createPlay>, ms: number) =>
  act(() => {
    for (let at = 0; at < ms; at += 100) {
      play.tick(100)
      vi.advanceTimersByTime(100)
    }
  })
const said = () => screen.getByRole('status').textContent

test('news waits a whole interval after S', () => {
  const play = createPlay({ level: lunchRush, seed: 7, mode: 'async', leads: [person] })
  draw(<Announcer play={play} />)
  pass(play, 2 * INTERVAL_MS - 100)
  fireEvent.keyDown(window, { key: 's' })
  const answer = said()
  expect(answer).toMatch(/seconds left\./)
  pass(play, INTERVAL_MS - 100)
  expect(said()).toBe(answer)
  pass(play, 2 * INTERVAL_MS)
  expect(said()).not.toBe(answer)
})
