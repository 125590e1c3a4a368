// Verifies a replay by simulating it: the score comes from the simulation, never from the file.
import type { Emit } from './event.ts'
import { allowsMode } from './level.ts'
import { itemAt } from './list.ts'
import type { Level } from './level.ts'
import { advance, command, record, replayOf } from './replay.ts'
import type { Recording, Replay } from './replay.ts'
import { resultOf } from './result.ts'
import type { Result } from './result.ts'
import { sameOrder } from './command.ts'
import { openShift } from './shift.ts'

export type Fault = {
  readonly ok: false
  readonly reason: 'malformed' | 'rules' | 'tooLong' | 'diverged'
  readonly at: number | null // ms since opening, where it is known
  readonly message: string
}

export type Verdict =
  | {
      readonly ok: true
      readonly score: number
      readonly hash: string // of the state at the replay's end
      readonly result: Result
      readonly isWhole: boolean // the replay goes on until the shift has closed
    }
  | Fault

/** A fault with its reason. */
export function fault(reason: Fault['reason'], message: string, at: number | null = null): Fault {
  return { ok: false, reason, at, message }
}

/** Whether a replay that has been read gives the very run it claims. */
export function verifyReplay(replay: Replay, level: Level): Verdict {
  if (!allowsMode(level, replay.mode)) {
    return fault('malformed', `${level.id} is not played in ${replay.mode} mode.`)
  }
  const recording = resimulate(replay, level)
  if (recording.log.length !== replay.log.length) {
    return fault('malformed', 'The log holds commands that were never carried out.')
  }
  const { hashes, lengthMs } = replayOf(recording)
  if (lengthMs !== replay.lengthMs) {
    return fault('malformed', `The shift closes at ${lengthMs} ms.`, lengthMs)
  }
  if (hashes.length !== replay.hashes.length) {
    return fault('malformed', `${hashes.length} hashes belong to this length.`)
  }
  let hash = ''
  for (const [index, [at, expected]] of hashes.entries()) {
    const claimed = replay.hashes[index]
    if (claimed?.[0] !== at) return fault('malformed', `A hash at ${at} ms is missing.`, at)
    if (claimed[1] !== expected)
      return fault('diverged', `The shift goes another way by ${at} ms.`, at)
    hash = expected
  }
  const result = resultOf(recording.shift)
  return { ok: true, score: result.score, hash, result, isWhole: recording.shift.state.closed }
}

/** Play a replay's log from the opening to its end. */
export function resimulate(
  replay: Replay,
  level: Level,
  emit: Emit | null = null,
  hashes: 'hashes' | 'noHashes' = 'hashes',
): Recording {
  const recording = record(openShift(level, replay.seed, replay.mode, emit), hashes)
  playOn(recording, replay.log, replay.lengthMs)
  return recording
}

/** The log of which a recording may be the beginning, and what it is played on. */
export type Course = Pick<Replay, 'seed' | 'mode' | 'log'> & { readonly level: Level }

/** Whether a recording has come exactly so far as this course does on its way to `upTo`. */
export function begins({ shift, log: before }: Recording, course: Course, upTo: number): boolean {
  const { level, state } = shift
  const { seed, mode, log } = course
  if (level !== course.level || state.seed !== seed || state.mode !== mode) return false
  const next = log[before.length]
  if (state.now > upTo || before.length > log.length || (next && next[0] < state.now)) return false
  return before.every((each, index) => sameOrder(each, itemAt(log, index)))
}

/** Play a recording on to `upTo` by a log that it begins; commands that are refused are not recorded. */
export function playOn(recording: Recording, log: Replay['log'], upTo: number): void {
  for (let index = recording.log.length; index < log.length; index++) {
    const [at, order] = itemAt(log, index)
    advance(recording, at)
    command(recording, order)
  }
  advance(recording, upTo)
}
