// What a shift has come to by a moment, worked out from its commands. Nothing that a page says of its
// own figures is believed.
import { levelOf } from '../levels/index.ts'
import { figuresOf } from '../room/index.ts'
import type { Exercise, Figures } from '../room/index.ts'
import { advance, command, openShift, record, replayOf } from '../sim/index.ts'
import type { Mode, Recording, TimedCommand } from '../sim/index.ts'
import { encodeRun } from '../wire/index.ts'
import { leadsOn } from '../waiters/index.ts'

/** Of a shift that may still go on. */
export type LiveShift = {
  readonly figures: Figures
  readonly isStanding: boolean // still, right now
  readonly upTo: number // ms since opening
}

/** The shift of an exercise, as far as `upTo`, ms since opening; null where the commands are none. */
export function liveShift(
  exercise: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  upTo: number,
): LiveShift | null {
  const recording = playOn(exercise, mode, log, upTo, 'noHashes')
  if (!recording) return null
  const { shift } = recording
  const isStanding = shift.state.waiters.some(({ doing }) => doing.kind === 'standing')
  return { figures: figuresOf(shift), isStanding: isStanding && !shift.state.closed, upTo }
}

/** The code of a run that nobody has sent: its commits, and nothing more until the doors close. */
export function codeOfCommits(
  exercise: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  lengthMs: number,
): string | null {
  const recording = playOn(exercise, mode, log, lengthMs, 'hashes')
  if (!recording) return null
  const leads = leadsOn(recording.shift.level)
  return encodeRun({ name: '', leads, replay: replayOf(recording) })
}

function playOn(
  { level: id, levelVersion, seed }: Exercise,
  mode: Mode,
  log: readonly TimedCommand[],
  upTo: number,
  hashes: 'hashes' | 'noHashes',
): Recording | null {
  const level = levelOf(id, levelVersion)
  if (!level) return null
  const recording = record(openShift(level, seed, mode), hashes)
  for (const [at, order] of log) {
    advance(recording, at)
    command(recording, order)
  }
  if (recording.log.length < log.length) return null
  advance(recording, upTo)
  return recording
}
