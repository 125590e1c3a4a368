// A replay: what is needed to simulate a shift again, and proof that it came out the same.
import type { Command, TimedCommand } from './command.ts'
import { hashOf } from './hash.ts'
import { send } from './rules.ts'
import { advanceTo } from './scheduler.ts'
import { NEVER, RULES } from './state.ts'
import type { Mode } from './state.ts'
import type { Shift } from './world.ts'

export const REPLAY_FORMAT = 2

/** A state hash is kept this often, ms. */
export const HASH_EVERY_MS = 5_000

/** A state hash at its moment: [ms since opening, hash]. */
export type TimedHash = readonly [at: number, hash: string]

export type Replay = {
  readonly format: number
  readonly rules: number // of the engine
  readonly level: string
  readonly levelVersion: number
  readonly seed: number
  readonly mode: Mode
  readonly lengthMs: number // how far the shift went
  readonly log: readonly TimedCommand[] // in time order
  /** One every HASH_EVERY_MS, before the commands of that moment; the last after everything. */
  readonly hashes: readonly TimedHash[]
}

/** A shift and what has been sent to it. Everything that plays a shift plays a recording of it. */
export type Recording = {
  readonly shift: Shift
  readonly log: TimedCommand[]
  readonly hashes: TimedHash[]
  hashAt: number // when the next hash is due, ms since opening
}

/** Record a shift from its opening. Without hashes it is fast, and cannot become a replay. */
export function record(shift: Shift, hashes: 'hashes' | 'noHashes' = 'hashes'): Recording {
  return { shift, log: [], hashes: [], hashAt: hashes === 'hashes' ? HASH_EVERY_MS : NEVER }
}

/** Let the recorded shift go on to `at`, ms since opening. */
export function advance(recording: Recording, at: number): void {
  const { shift, hashes } = recording
  while (recording.hashAt <= at) {
    advanceTo(shift, recording.hashAt)
    if (shift.state.now < recording.hashAt) return // it closed before
    hashes.push([recording.hashAt, hashOf(shift.state)])
    recording.hashAt += HASH_EVERY_MS
  }
  advanceTo(shift, at)
}

/** Send a command at the present moment; it is logged unless it is refused. */
export function command(recording: Recording, order: Command): void {
  const { shift, log } = recording
  const { now, commands } = shift.state
  send(shift, order)
  if (shift.state.commands > commands) log.push([now, order])
}

/** The recording so far as a replay. */
export function replayOf({ shift: { state, level }, log, hashes }: Recording): Replay {
  return {
    format: REPLAY_FORMAT,
    rules: RULES,
    level: state.level,
    levelVersion: level.version,
    seed: state.seed,
    mode: state.mode,
    lengthMs: state.now,
    log: log.slice(),
    hashes: [...hashes, [state.now, hashOf(state)]],
  }
}
