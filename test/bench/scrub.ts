// npm run bench:scrub: what it costs to go to any moment of a run, beside living it from the start.
import { fullHouse, lunchRush } from '../../src/levels/index.ts'
import { createPlayback, createReplayPlay } from '../../src/play/index.ts'
import { indexReplay } from '../../src/runs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { MODES, resimulate, replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { playShift, robotLead, robots } from '../../src/waiters/index.ts'

const LONGEST_MS = 30 // a scrub that takes longer is felt
const MOMENTS = 2_000
const ROUNDS = 5

const say = (label: string, value: string) => console.log(`${label.padEnd(64)}${value}`)

/** Ms that each moment took, in the round with the best sum: the machine may be busy. */
function best(moments: readonly number[], go: (at: number) => void): readonly number[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    moments.map((at) => {
      const start = performance.now()
      go(at)
      return performance.now() - start
    }),
  )
  return rounds.toSorted((a, b) => sum(a) - sum(b))[0] ?? []
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}

function runOf(level: Level, mode: Mode): Run {
  const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
  return { name: '', leads: [robotLead('nearest')], replay }
}

/** Moments all over the run, far from each other in turn. */
function momentsOf({ durationMs }: Level): readonly number[] {
  return Array.from({ length: MOMENTS }, (_, index) => (index * 37_813) % durationMs)
}

function bench(level: Level, mode: Mode): void {
  const run = runOf(level, mode)
  const moments = momentsOf(level)
  const rerun = createReplayPlay(run, level)
  const screening = createPlayback(
    (['blocking', 'async'] as const).map((each) => ({ run: runOf(level, each), level })),
  )
  const one = best(moments, (at) => rerun.seek(at))
  const two = best(moments, (at) => screening.seek(at))
  const whole = best([0, 0, 0, 0, 0], () => void resimulate(run.replay, level))
  const replayIndex = best([0, 0, 0, 0, 0], () => void indexReplay(run.replay, level))
  const most = Math.max(...one)
  say(`${level.id}, ${mode}: living the whole run, ms`, mean(whole).toFixed(2))
  say('  filming it, once when it is opened, ms', mean(replayIndex).toFixed(2))
  say('  a scrub, mean ms', mean(one).toFixed(3))
  say(`  a scrub, longest of ${MOMENTS} ms (limit ${LONGEST_MS})`, most.toFixed(2))
  say('  a scrub of two rooms, mean ms', mean(two).toFixed(3))
  say('  a scrub ÷ living the whole run', (mean(one) / mean(whole)).toFixed(3))
  if (most > LONGEST_MS) process.exitCode = 1
}

for (const level of [lunchRush, fullHouse]) for (const mode of MODES) bench(level, mode)
