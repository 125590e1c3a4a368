// npm run bench:verdicts: what a run of a workshop costs the server, in CPU time of the whole process, so
// with its collector of garbage: the verdict is reading the code, simulating, hashing the end and comparing
// with the commits; beside it simulating alone, and the commits each played on or lived from the opening. The
// quietest round counts, and a ratio is the median of theirs: the machine may be shared.
import { HOUSE_LEVEL, levelOf } from '../../src/levels/index.ts'
import type { Exercise, Round } from '../../src/room/index.ts'
import { liveShift } from '../../src/server/simulation.ts'
import { findingOn } from '../../src/server/verification.ts'
import type { Circumstances } from '../../src/server/verification.ts'
import { allowsMode, MODES, replayOf, resimulate, RULES } from '../../src/sim/index.ts'
import type { Level, Mode, Recording, Replay } from '../../src/sim/index.ts'
import { leadsOn, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'

const LEVELS = [HOUSE_LEVEL, 'first-day', 'full-house', 'slow-tuesday', 'espresso']
const ROBOTS = ['first-come', 'nearest'] as const
const SEEDS = 30
const ROUNDS = 40
const COMMIT_EVERY_MS = 5_000

type Played = {
  readonly replay: Replay
  readonly text: string
  readonly circumstances: Circumstances
}

/** What is measured for a run, and what has to be there before. */
type Contestant = {
  readonly prepare?: (played: Played) => Recording | null
  readonly run: (played: Played, prepared: Recording | null) => unknown
}

const contestants = {
  verdict: { run: ({ text, circumstances }) => confirmed(text, circumstances) },
  'verdict after commits': {
    prepare: committed,
    run: ({ text, circumstances }, begun) => confirmed(text, { ...circumstances, begun }),
  },
  'simulating alone': {
    run: ({ replay }) => resimulate(replay, known(replay.level), null, 'noHashes'),
  },
  'all commits': { run: committed },
  'all commits, each from the opening': { run: (played) => commits(played, () => null) },
} as const satisfies Readonly<Record<string, Contestant>>

for (const id of LEVELS) {
  const level = known(id)
  for (const mode of MODES) if (allowsMode(level, mode)) report(level, mode)
}

function report(level: Level, mode: Mode): void {
  const runs = ROBOTS.flatMap((name) =>
    Array.from({ length: SEEDS }, (_, seed) => runOf(level, seed, mode, name)),
  )
  const names = Object.keys(contestants) as (keyof typeof contestants)[]
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const order = names.map((_name, index) => names[(index + round) % names.length])
    return new Map(order.map((name) => [name, name ? microseconds(contestants[name], runs) : 0]))
  }).slice(ROUNDS / 4) // until the compiler is through
  const base = 'simulating alone'
  for (const name of names) {
    const cost = Math.min(...rounds.map((times) => times.get(name) ?? 0))
    const ratio = median(rounds.map((times) => (times.get(name) ?? 0) / (times.get(base) ?? 1)))
    const label = `${level.id}, ${mode}, ${name}`.padEnd(64)
    console.log(`${label}${cost.toFixed(0).padStart(6)} µs   ÷ ${base}: ${ratio.toFixed(2)}`)
  }
}

function microseconds({ prepare, run }: Contestant, runs: readonly Played[]): number {
  const prepared = runs.map((each) => prepare?.(each) ?? null)
  const before = process.cpuUsage()
  for (const [index, each] of runs.entries()) run(each, prepared[index] ?? null)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / runs.length
}

/** How far a seat's shift is known once all its commits have come. */
function committed(played: Played): Recording | null {
  return commits(played, (before) => before)
}

function commits(
  { replay, circumstances: { exercise } }: Played,
  keep: (before: Recording | null) => Recording | null,
): Recording | null {
  const { log, lengthMs, mode } = replay
  let recording: Recording | null = null
  for (let upTo = COMMIT_EVERY_MS; upTo < lengthMs; upTo += COMMIT_EVERY_MS) {
    const sent = log.filter(([at]) => at <= upTo)
    recording = liveShift(exercise, mode, sent, upTo, keep(recording))?.recording ?? null
  }
  return recording
}

function confirmed(text: string, circumstances: Circumstances): void {
  const { type, reason } = findingOn(text, circumstances)
  if (type !== 'verified') throw new Error(`${type} ${reason}`)
}

function runOf(level: Level, seed: number, mode: Mode, name: (typeof ROBOTS)[number]): Played {
  const replay = replayOf(playShift(level, seed, mode, robots[name], 'hashes'))
  const text = encodeRun({ name: '', leads: leadsOn(level, [robotLead(name)]), replay })
  const versions = { level: level.id, levelVersion: level.version, rules: RULES }
  const exercise: Exercise = { ...versions, seed, modes: [mode], asks: false }
  const { lengthMs, log } = replay
  const round: Round = { exercise: 0, mode, startsAt: 0, lengthMs, pauses: [], closedAt: null }
  const seen = { commits: Math.floor(lengthMs / COMMIT_EVERY_MS), behind: 0 }
  const progress = { log: log.map(([at, order]) => [at, { ...order }] as const), upTo: 0, ...seen }
  const seat = { speed: 1, startsAt: null, isRobot: true } as const
  return { replay, text, circumstances: { exercise, round, ...seat, progress, at: lengthMs } }
}

function known(id: string): Level {
  const level = levelOf(id)
  if (!level) throw new RangeError(id)
  return level
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
