// The unverified contents of a run code, the same for all formats, and how long its
// parts may be.
import { MAX_COMMANDS } from '../sim/index.ts'
import type { Level, Mode, TimedCommand } from '../sim/index.ts'
import type { Lead } from '../waiters/index.ts'
import { Unreadable } from './bytes.ts'
import type { Reader } from './bytes.ts'
import type { Run } from './run.ts'

export const LONGEST_ID = 40 // code points
export const LONGEST_MS = 86_400_000

export type Claim = {
  readonly level: string
  readonly levelVersion: number
  readonly mode: Mode
  readonly seed: number
  readonly lengthMs: number
  readonly name: string
  /** Who leads each waiter of the level; null for one that this game does not know. */
  readonly leads: (level: Level) => readonly (Lead | null)[]
  readonly hash: string // of the state at the end
  readonly branch: Pick<Run, 'branchAtMs'>
  readonly log: readonly TimedCommand[]
}

/** A count, then for each command the ms since the one before, and the command. */
export function readLog(
  reader: Reader,
  readCommand: (reader: Reader) => TimedCommand[1],
): readonly TimedCommand[] {
  const length = reader.number(MAX_COMMANDS)
  if (length * 2 > reader.left()) throw new Unreadable()
  const log: TimedCommand[] = []
  for (let at = 0; log.length < length;) {
    at += reader.number(LONGEST_MS)
    log.push([at, readCommand(reader)])
  }
  return log
}
