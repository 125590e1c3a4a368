// A high score for tests: a plausible shift, with what matters to the test spelled out.
import { levelOf } from '../../src/levels/index.ts'
import { person } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import type { Entry } from '../../src/store/index.ts'

/** Of a level as it is now; 1 for one that there is not. */
function versionOf(level: string): number {
  return levelOf(level)?.version ?? 1
}

type Facts = {
  readonly id: string
  readonly score: number
  readonly mode?: Mode
  readonly level?: string
  readonly seed?: number
  readonly date?: string
  readonly par?: number
  readonly stars?: number
  readonly levelVersion?: number // the present one, when not said
}

/** A replay of no run: well-formed, and not lived. */
export function replayFor(
  level = 'lunch-rush',
  seed = 7,
  mode: Mode = 'async',
  levelVersion = versionOf(level),
): Replay {
  return {
    format: 2,
    rules: 1,
    level,
    levelVersion,
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
  }
}

/** A replay as earlier versions wrote it, in format 1. */
export function oldReplay(replay: Replay) {
  const { levelVersion: _, ...rest } = replay
  return { ...rest, format: 1 }
}

/** An entry of a level's first version. */
export function firstEntry(facts: Facts): Entry {
  return entry({ ...facts, levelVersion: 1 })
}

/** An entry as earlier versions of the game stored it. */
export function oldEntry(facts: Facts) {
  const { code: _, result, ...rest } = firstEntry(facts)
  const { levelVersion: _version, ...before } = result
  const { level, seed, mode } = result
  return { ...rest, result: before, replay: oldReplay(replayFor(level, seed, mode, 1)) }
}

export function entry({
  id,
  score,
  mode = 'async',
  level = 'lunch-rush',
  seed = 7,
  date = '2026-03-05T12:00:00.000Z',
  par = 500,
  stars = 2,
  levelVersion = versionOf(level),
}: Facts): Entry {
  return {
    id,
    name: 'Ada',
    date,
    stars,
    par,
    hash: 'c0ffee',
    result: {
      level,
      levelVersion,
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
    code: encodeRun({
      name: 'Ada',
      leads: [person],
      replay: replayFor(level, seed, mode, levelVersion),
    }),
  }
}
