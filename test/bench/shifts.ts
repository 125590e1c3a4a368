// npm run bench [-- PART]: how fast the simulation is, beside event loops that do the same in the same run.
// The machine may be shared and noisy: rounds alternate, and a ratio is the median of theirs. The cafés
// beside it do less: their waiter's next step is no command that is checked and logged, nobody's time is
// booked, and nothing of them could be told, stored or hashed. Timers alone are the like for like.
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { advanceTo, MODES, openShift, resimulate, replayOf, send } from '../../src/sim/index.ts'
import type { Mode, Recording, Replay } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { verify } from '../../src/wire/index.ts'
import { runCafe } from './cafe.ts'
import { closureLoop, simJsLoop } from './event-loops.ts'
import { rollOn } from './heap.ts'
import { runSimJsCafe } from './simjs-cafe.ts'
import { crowdedShift, rollLoop, rollShift } from './timers.ts'

const SHIFTS = 240 // a round: of short ones much would go into filling the processor's caches again
const ROUNDS = 30
const MEMORY_SHIFTS = 100_000
const TIMERS = 184 // about the happenings of a shift
const WAITING = 16 // about as many timers as a busy café has at once

const say = (label: string, value: string) => console.log(`${label.padEnd(64)}${value}`)
const grouped = (value: number) => Math.round(value).toLocaleString('en')

/** Something that is run for many seeds and comes to a number of happenings. */
type Contestant = { readonly label: string; readonly run: (seed: number) => number }

/** Microseconds a happening takes each contestant, a row a round; who begins takes turns. */
function compete(contestants: readonly Contestant[]): readonly (readonly number[])[] {
  return Array.from({ length: ROUNDS }, (_, round) => {
    const times = contestants.map(() => 0)
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (turn + round) % contestants.length
      times[index] = timeOf(contestants[index])
    }
    return times
  })
}

function timeOf(contestant: Contestant | undefined): number {
  if (!contestant) return Number.NaN
  let happenings = 0
  const start = performance.now()
  for (let seed = 0; seed < SHIFTS; seed++) happenings += contestant.run(seed)
  return ((performance.now() - start) * 1000) / happenings
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The first contestant's speed, and how many times as fast it is as each other. */
function benchHappenings(mode: Mode): void {
  const logs = Array.from({ length: SHIFTS }, (_, seed) => played(seed, mode).log)
  const contestants: readonly Contestant[] = [
    { label: 'the simulation', run: (seed) => resend(seed, mode, logs[seed] ?? []) },
    {
      label: 'the simulation with its robot',
      run: (seed) => played(seed, mode).shift.due.happened,
    },
    { label: 'the café in closures', run: (seed) => cafeIn(closureLoop(), seed, mode) },
    { label: 'the café by timers of simjs', run: (seed) => cafeIn(simJsLoop(), seed, mode) },
    {
      label: 'the café in entities of simjs',
      run: (seed) => runSimJsCafe(lunchRush, seed, mode).happenings,
    },
  ]
  report(mode, contestants)
}

function timers(label: string, run: (seed: number) => void): Contestant {
  const counted = (seed: number): number => {
    run(seed)
    return TIMERS
  }
  return { label, run: counted }
}

/** The scheduler without the rules, beside loops that have timers to run and nothing else to do. */
function benchTimers(): void {
  const shift = crowdedShift(WAITING)
  report('timers alone', [
    timers('the scheduler', (seed) => rollShift(shift, TIMERS, seed)),
    timers('closures', (seed) => rollLoop(closureLoop(), TIMERS, WAITING, seed)),
    timers('timers of simjs', (seed) => rollLoop(simJsLoop(), TIMERS, WAITING, seed)),
    timers('a bare heap', (seed) => void rollOn(TIMERS, WAITING, seed)),
  ])
}

function report(what: string, contestants: readonly Contestant[]): void {
  const rounds = compete(contestants)
  for (const [index, { label }] of contestants.entries()) {
    const ratio = median(rounds.map((times) => (times[index] ?? 0) / (times[0] ?? 0)))
    const speed = 1e6 / Math.min(...rounds.map((times) => times[index] ?? Infinity))
    const beside = index === 0 ? '' : `   ${contestants[0]?.label} ÷ that: ${ratio.toFixed(2)}`
    say(`${what}, ${label}: happenings a second`, `${grouped(speed).padStart(12)}${beside}`)
  }
}

function played(seed: number, mode: Mode): Recording {
  return playShift(lunchRush, seed, mode, robots['first-come'])
}

/** The same shift from its log alone: no robot, no hashes. */
function resend(seed: number, mode: Mode, log: Replay['log']): number {
  const shift = openShift(lunchRush, seed, mode)
  for (const [at, command] of log) {
    advanceTo(shift, at)
    send(shift, command)
  }
  advanceTo(shift, lunchRush.durationMs)
  return shift.due.happened
}

function cafeIn(loop: ReturnType<typeof closureLoop>, seed: number, mode: Mode): number {
  return runCafe(loop, lunchRush, seed, mode).happenings
}

function benchShifts(): void {
  const forms = (['first-come', 'look-ahead'] as const).flatMap((robot) =>
    MODES.map((mode) => ({ robot, mode, shifts: robot === 'look-ahead' ? 20 : 2_000 })),
  )
  for (const { robot, mode, shifts } of forms) {
    const start = performance.now()
    for (let seed = 0; seed < shifts; seed++) playShift(lunchRush, seed, mode, robots[robot])
    const ms = (performance.now() - start) / shifts
    say(`${robot}, ${mode}: ms a shift`, ms.toFixed(3).padStart(12))
  }
}

/** Verifying from the text beside living the replay again with its hashes, and without. */
function benchVerify(mode: Mode): void {
  const replays = Array.from({ length: SHIFTS }, (_, seed) =>
    replayOf(playShift(lunchRush, seed, mode, robots['first-come'], 'hashes')),
  )
  const texts = replays.map((replay) => JSON.stringify(replay))
  const rounds = compete([
    { label: 'verify', run: (seed) => Number(verify(texts[seed] ?? '', levelOf).ok) },
    {
      label: 'relive',
      run: (seed) => Number(livedAgain(replays[seed]) > 0),
    },
    { label: 'resend', run: (seed) => Number(resend(seed, mode, replays[seed]?.log ?? []) > 0) },
  ])
  const over = (index: number) =>
    median(rounds.map((times) => (times[0] ?? 0) / (times[index] ?? 0))).toFixed(2)
  say(`${mode}, verified from its text ÷ lived again with its hashes`, over(1).padStart(12))
  say(`${mode}, verified from its text ÷ lived again without`, over(2).padStart(12))
}

function livedAgain(replay: Replay | undefined): number {
  return replay ? resimulate(replay, lunchRush).log.length : 0
}

function benchMemory(): void {
  const collect = globalThis.gc
  if (!collect) return say('memory', 'run node with --expose-gc to measure')
  const heapMb = () => {
    collect()
    return process.memoryUsage().heapUsed / 1e6
  }
  const before = heapMb()
  for (let seed = 0; seed < MEMORY_SHIFTS; seed++) played(seed, 'async')
  const growth = heapMb() - before
  say(`heap growth over ${grouped(MEMORY_SHIFTS)} shifts, MB`, growth.toFixed(2).padStart(12))
}

const parts: Readonly<Record<string, () => void>> = {
  happenings: () => MODES.forEach(benchHappenings),
  timers: benchTimers,
  shifts: benchShifts,
  verify: () => MODES.forEach(benchVerify),
  memory: benchMemory,
}

const [, , only] = process.argv
if (only !== undefined && !(only in parts))
  throw new Error(`There is no part ${only}: ${Object.keys(parts).join(', ')}, or none for all.`)
for (const [part, bench] of Object.entries(parts)) if (only === undefined || only === part) bench()
