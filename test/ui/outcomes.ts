// What stands on the results: two shifts of the same customers and their par.
import { person } from '../../src/waiters/index.ts'
import type { Mode, Result } from '../../src/sim/index.ts'
import type { Entry, Outcome, Par } from '../../src/store/index.ts'
import { entry, replayFor } from '../store/entries.ts'

export const par: Par = {
  level: 'lunch-rush',
  seed: 7,
  modes: {
    blocking: {
      score: 250,
      robots: { 'first-come': 150, nearest: 160, 'least-patience': 140, 'look-ahead': 250 },
    },
    async: {
      score: 500,
      robots: { 'first-come': 300, nearest: 412, 'least-patience': 440, 'look-ahead': 500 },
    },
  },
}

export function outcome(mode: Mode, score: number, facts: Partial<Result> = {}): Outcome {
  const { result } = entry({ id: 'now', score, mode })
  const order = {
    level: 'lunch-rush',
    seed: 7,
    mode,
    leads: [person],
    speed: 1,
    purpose: { type: 'free' },
  } as const
  const run = { name: 'Ada', leads: [person], replay: replayFor('lunch-rush', 7, mode) }
  const shown = { ...result, ...facts }
  return { order, result: shown, hash: 'c0ffee', run, isBest: true, entry: 'now' }
}

export const withFacts = (kept: Entry, facts: Partial<Result>): Entry => ({
  ...kept,
  result: { ...kept.result, ...facts },
})
export const blocking = withFacts(entry({ id: 'b', score: 150, mode: 'blocking' }), {
  standingStill: 0.61,
  lost: 8,
})

/** What else the reason is told by. */
export const usual = {
  isPaired: true,
  isFirst: false,
  cooks: 3,
  hands: 0,
  pars: { blocking: 250, async: 500 },
}
