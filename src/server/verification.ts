// The verdict on a run: what it must have been played on comes from the room, its figures from
// simulating it again, and when it can have been played from the server's clock.
import { levelOf } from '../levels/index.ts'
import { endsAt, figuresOf, GRACE_MS, shiftMsAt } from '../room/index.ts'
import type { Exercise, Figures, Round, VerdictReason, VerdictType } from '../room/index.ts'
import { sameOrder } from '../sim/index.ts'
import type { Recording, TimedCommand } from '../sim/index.ts'
import { leadsOn, sameLeads } from '../waiters/index.ts'
import { simulateRun } from '../wire/index.ts'
import type { CodeFault, Run } from '../wire/index.ts'
import type { Progress } from './seams.ts'

/** What the server knows of the circumstances. */
export type Circumstances = {
  readonly exercise: Exercise
  readonly round: Round
  readonly speed: number
  readonly startsAt: number | null // a clock of the seat's own
  readonly isRobot: boolean // the seat's
  readonly progress: Progress | null
  readonly at: number // it came in, server time in ms
  readonly begun?: Recording | null // how it may begin, as the commits had it
}

export type Finding = {
  readonly type: VerdictType
  readonly reason: VerdictReason | null
  readonly figures: Figures | null
}

/** A page commits at least so often, real ms. */
const COMMIT_EVERY_MS = 5_000

/** So much sooner than it can have been played is a clock that is not quite right, ms. */
export const EARLY_MS = 500

/** A commit that comes so long after the time it claims is behind, ms. */
export const BEHIND_MS = 3_000

const MOST_BEHIND = 2 // commits of a run
const SEEN_SHARE = 1 / 3 // of the commits that a run should have

const ofFault: Readonly<Record<CodeFault, readonly [VerdictType, VerdictReason]>> = {
  damaged: ['rejected', 'damaged'],
  tooLong: ['rejected', 'damaged'],
  foreign: ['unverifiable', 'rules'],
  otherRules: ['unverifiable', 'rules'],
  forged: ['rejected', 'forged'],
}

/** The verdict on the code of a run. Never throws. */
export function findingOn(code: string, circumstances: Circumstances): Finding {
  const simulated = simulateRun(code, levelOf, circumstances.begun)
  if (!simulated.ok) {
    const [type, reason] = ofFault[simulated.fault]
    return { type, reason, figures: null }
  }
  const { run, shift } = simulated
  const figures = figuresOf(shift)
  if (isOtherVersion(run, circumstances)) return { type: 'unverifiable', reason: 'rules', figures }
  const wrong = wrongIn(run, shift.state.closed, circumstances)
  if (wrong) return { type: 'rejected', reason: wrong, figures }
  const late = lateBecause(circumstances)
  return { type: late ? 'late' : 'verified', reason: late, figures }
}

function isOtherVersion({ replay }: Run, { exercise }: Circumstances): boolean {
  const isSame = replay.level === exercise.level && replay.levelVersion === exercise.levelVersion
  return replay.rules !== exercise.rules || (replay.level === exercise.level && !isSame)
}

function wrongIn(
  { replay, leads, branchAtMs }: Run,
  isClosed: boolean,
  { exercise, round, speed, startsAt, isRobot, progress, at }: Circumstances,
): VerdictReason | null {
  if (replay.level !== exercise.level) return 'otherLevel'
  if (replay.seed !== exercise.seed) return 'otherSeed'
  if (replay.mode !== round.mode) return 'otherMode'
  if (!(isRobot || isPersons(leads, exercise)) || branchAtMs !== undefined) return 'otherPlayer'
  if (!isClosed) return 'unfinished'
  const playedMs = shiftMsAt(round, speed, at, startsAt ?? undefined)
  if ((replay.lengthMs - playedMs) / speed > EARLY_MS) return 'tooEarly'
  return progress && !continues(replay.log, progress) ? 'contradicts' : null
}

function isPersons(leads: Run['leads'], { level: id, levelVersion }: Exercise): boolean {
  const level = levelOf(id, levelVersion)
  return level !== undefined && sameLeads(leads, leadsOn(level))
}

/** Whether a log is what had been committed, and only later commands. */
export function continues(log: readonly TimedCommand[], { log: before, upTo }: Progress): boolean {
  const next = log[before.length]
  if (log.length < before.length || (next && next[0] < upTo)) return false
  return before.every((each, index) => log[index] !== undefined && sameOrder(each, log[index]))
}

function lateBecause({
  round,
  speed,
  startsAt,
  progress,
  at,
}: Circumstances): VerdictReason | null {
  if (startsAt !== null) return 'ownClock'
  const end = endsAt(round, speed)
  if (end !== null && at > end + GRACE_MS) return 'afterClose'
  if (progress && progress.behind > MOST_BEHIND) return 'slow'
  const expected = Math.floor(round.lengthMs / speed / COMMIT_EVERY_MS)
  return (progress?.commits ?? 0) < expected * SEEN_SHARE ? 'unseen' : null
}
