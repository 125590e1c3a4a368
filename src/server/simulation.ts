// What a shift has come to by a moment, worked out from its commands. Nothing that a page says of its
// own figures is believed.
import { levelOf } from '../levels/index.ts'
import { figuresOf } from '../room/index.ts'
import type { Exercise, Figures } from '../room/index.ts'
import { begins, openShift, playOn, record, replayOf } from '../sim/index.ts'
import type { CustomerPhase, Mode, Recording, TimedCommand } from '../sim/index.ts'
import { encodeRun } from '../wire/index.ts'
import { leadsOn } from '../waiters/index.ts'

/** Of a shift that may still go on. */
export type LiveShift = {
  readonly figures: Figures
  readonly isStanding: boolean // still, right now
  readonly handsUp: number // customers who would like to order
  readonly eating: number
  readonly upTo: number // ms since opening
  readonly recording: Recording // without hashes
}

/**
 * The shift of an exercise, as far as `upTo`, ms since opening; null where the commands are none. Where
 * what is known already is how it begins, that is played on.
 */
export function liveShift(
  exercise: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  upTo: number,
  known: Recording | null = null,
): LiveShift | null {
  const recording = played(exercise, mode, log, upTo, known)
  if (!recording) return null
  const { shift } = recording
  const { waiters, customers, closed } = shift.state
  const isStanding = !closed && waiters.some(({ doing }) => doing.kind === 'standing')
  const customersIn = (phase: CustomerPhase) =>
    customers.reduce((count, customer) => count + (customer.phase === phase ? 1 : 0), 0)
  return {
    figures: figuresOf(shift),
    isStanding,
    handsUp: customersIn('handUp'),
    eating: customersIn('eating'),
    upTo,
    recording,
  }
}

/** The code of a run that nobody has sent: its commits, and nothing more until the doors close. */
export function codeOfCommits(
  exercise: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  lengthMs: number,
): string | null {
  const recording = played(exercise, mode, log, lengthMs, null, 'hashes')
  if (!recording) return null
  const leads = leadsOn(recording.shift.level)
  return encodeRun({ name: '', leads, replay: replayOf(recording) })
}

function played(
  { level: id, levelVersion, seed }: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  upTo: number,
  known: Recording | null,
  hashes: 'hashes' | 'noHashes' = 'noHashes',
): Recording | null {
  const level = levelOf(id, levelVersion)
  if (!level) return null
  const isKnown = known !== null && begins(known, { level, seed, mode, log }, upTo)
  const recording = isKnown ? known : record(openShift(level, seed, mode), hashes)
  playOn(recording, log, upTo)
  return recording.log.length < log.length ? null : recording
}
