// A high score for tests: a plausible shift, with what matters to the test spelled out.
import type { Mode } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'

type Facts = {
  readonly id: string
  readonly score: number
  readonly mode?: Mode
  readonly level?: string
  readonly seed?: number
  readonly date?: string
}

export function entry({
  id,
  score,
  mode = 'async',
  level = 'lunch-rush',
  seed = 7,
  date = '2026-03-05T12:00:00.000Z',
}: Facts): Entry {
  return {
    id,
    name: 'Ada',
    date,
    stars: 2,
    par: 500,
    hash: 'c0ffee',
    result: {
      level,
      seed,
      mode,
      rules: 1,
      score,
      satisfaction: 0.5,
      throughput: 4,
      served: 6,
      lost: 6,
      customers: 12,
      meanWaitMs: 9_000.5,
      p95WaitMs: 20_000,
      standingStill: 0.25,
      working: 0.5,
      idle: 0.25,
      cooks: 0.4,
    },
    replay: {
      format: 1,
      rules: 1,
      level,
      seed,
      mode,
      lengthMs: 90_000,
      log: [
        [0, { type: 'visit', waiter: 0, station: 1 }],
        [900, { type: 'visit', waiter: 0, station: 0, ticket: 0 }],
        [1_200, { type: 'drop', waiter: 0, station: 1 }],
        [1_300, { type: 'undo', waiter: 0 }],
        [1_400, { type: 'stand', waiter: 0 }],
        [1_500, { type: 'moveOn', waiter: 0 }],
      ],
      hashes: [[90_000, 'c0ffee']],
    },
  }
}
