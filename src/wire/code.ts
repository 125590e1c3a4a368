// A run in a few hundred letters, for links and for the browser's storage. Of the hashes only the
// last is written: whoever reads the code simulates the run again, and so gets all of them and the
// score. Codes are written in format 3; those of formats 1 and 2 are read for ever.
import { levelOf } from '../levels/index.ts'
import type { LevelOf } from '../levels/index.ts'
import { cleanName, MAX_NAME } from '../names/index.ts'
import {
  allowsMode,
  begins,
  MAX_SEED,
  playOn,
  REPLAY_FORMAT,
  resimulate,
  replayOf,
  RULES,
  endsBy,
} from '../sim/index.ts'
import type { Level, Recording, Replay, Shift, TimedCommand } from '../sim/index.ts'
import { bytesOf, createReader, createWriter, lettersOf, Unreadable } from './bytes.ts'
import type { Reader, Writer } from './bytes.ts'
import { LONGEST_ID, LONGEST_MS, readLog } from './claim.ts'
import type { Claim } from './claim.ts'
import { commands } from './command-codec.ts'
import { isFormerFormat, readFormer } from './former-code.ts'
import { leadsOf, playersOf, readLeads, writeLeads } from './leads.ts'
import type { Run } from './run.ts'

/** A longer code is not read. */
export const MAX_CODE_LENGTH = 40_000

const FORMAT = 3
const MOST_VERSION = 1_000_000
const LONGEST_HASH = 32 // bytes

/** Optional parts of a code by their numbers, in ascending order. A number keeps its meaning. */
const BRANCH = 1 // the moment at which it was taken over

export type CodeFault =
  | 'damaged' // no code at all, or one that has lost or changed a letter
  | 'tooLong' // longer than any shift makes it
  | 'foreign' // on a level, by a robot or in a format that this game does not know
  | 'otherRules' // by an engine or a level this game does not have any more, or not yet
  | 'forged' // the log does not lead to the end that is claimed

/** Whether those in the middle are worked out. */
type Hashes = 'hashes' | 'noHashes'

type Refused = { readonly ok: false; readonly fault: CodeFault }

export type Decoded = { readonly ok: true; readonly run: Run } | Refused

/** With the shift at the run's end. */
export type Simulated = { readonly ok: true; readonly run: Run; readonly shift: Shift } | Refused

/** The code of a run: letters, digits, `-` and `_`. The name is cleaned. */
export function encodeRun(run: Run): string {
  const writer = createWriter()
  const { rules, level, levelVersion, seed, mode, lengthMs, log, hashes } = run.replay
  const waiters = waitersOf(run.replay)
  writer.number(FORMAT)
  writer.number(rules)
  writer.text(level)
  for (const value of [levelVersion, mode === 'async' ? 1 : 0, seed, lengthMs]) {
    writer.number(value)
  }
  writer.text(cleanName(run.name))
  writeLeads(writer, leadsOf(run, waiters))
  writer.hex(hashes.at(-1)?.[1] ?? '')
  writeParts(writer, run)
  writeLog(writer, log, waiters)
  return lettersOf(writer.bytes)
}

/** As many as the level has, and as were sent commands. */
function waitersOf({ level, levelVersion, log }: Replay): number {
  const last = log.reduce((most, [, { waiter }]) => Math.max(most, waiter), 0)
  return Math.max(levelOf(level, levelVersion)?.waiters ?? 1, last + 1)
}

function writeParts(writer: Writer, { branchAtMs }: Run): void {
  writer.number(branchAtMs === undefined ? 0 : 1)
  if (branchAtMs === undefined) return
  writer.number(BRANCH)
  writer.number(branchAtMs)
}

function writeLog(writer: Writer, log: readonly TimedCommand[], waiters: number): void {
  writer.number(log.length)
  let last = 0
  for (const [at, command] of log) {
    writer.number(at - last)
    commands.write(writer, command, waiters)
    last = at
  }
}

/** The run of a code, simulated again to the end it claims. Never throws. */
export function decodeRun(code: string, levels: LevelOf = levelOf): Decoded {
  const simulated = simulate(code, levels, 'hashes')
  return simulated.ok ? { ok: true, run: simulated.run } : simulated
}

/**
 * The same in a tenth of the time, and what it came to: its replay has only the hash of its end. Where
 * `begun`, without hashes, is how it begins, that is played on and need not be lived again.
 */
export function simulateRun(
  code: string,
  levels: LevelOf = levelOf,
  begun: Recording | null = null,
): Simulated {
  return simulate(code, levels, 'noHashes', begun)
}

function simulate(
  code: string,
  levels: LevelOf,
  hashes: Hashes,
  begun: Recording | null = null,
): Simulated {
  if (typeof code !== 'string') return refuse('damaged')
  if (code.length > MAX_CODE_LENGTH) return refuse('tooLong')
  const bytes = bytesOf(code)
  if (!bytes) return refuse('damaged')
  try {
    return read(createReader(bytes), levels, hashes, begun)
  } catch (error) {
    if (error instanceof Unreadable) return refuse('damaged')
    throw error
  }
}

function read(reader: Reader, levels: LevelOf, hashes: Hashes, begun: Recording | null): Simulated {
  const format = reader.number(127)
  if (format !== FORMAT && !isFormerFormat(format)) return refuse('foreign')
  if (reader.number(MOST_VERSION) !== RULES) return refuse('otherRules')
  const claim = format === FORMAT ? readClaim(reader) : readFormer(reader, format)
  if (!claim) return refuse('foreign')
  if (reader.left() > 0) return refuse('damaged')
  const level = levels(claim.level, claim.levelVersion)
  if (!level) return refuse(levels(claim.level) ? 'otherRules' : 'foreign')
  return verified(claim, level, hashes, begun)
}

/** Null where there is a part that this game does not know. */
function readClaim(reader: Reader): Claim | null {
  const level = reader.text(LONGEST_ID)
  const levelVersion = reader.number(MOST_VERSION)
  const mode = reader.number(1) === 1 ? 'async' : 'blocking'
  const seed = reader.number(MAX_SEED)
  const lengthMs = reader.number(LONGEST_MS)
  const name = cleanName(reader.text(MAX_NAME))
  const leads = readLeads(reader)
  const hash = reader.hex(LONGEST_HASH)
  const branch = readParts(reader)
  if (!branch) return null
  const log = readLog(reader, (each) => commands.readBytes(each, leads.length))
  const head = { level, levelVersion, mode, seed, lengthMs, name, hash } as const
  return { ...head, leads: () => leads, branch, log }
}

function readParts(reader: Reader): Claim['branch'] | null {
  const count = reader.number(127)
  if (count === 0) return {}
  if (count !== 1 || reader.number(127) !== BRANCH) return null
  return { branchAtMs: reader.number(LONGEST_MS) }
}

function verified(claim: Claim, level: Level, hashes: Hashes, begun: Recording | null): Simulated {
  const { seed, mode, lengthMs, name, branch, log } = claim
  const leads = claim.leads(level)
  const players = playersOf(leads)
  if (leads.length !== level.waiters || !allowsMode(level, mode)) return refuse('damaged')
  if (!players) return refuse('foreign')
  if (lengthMs > endsBy(level) || (branch.branchAtMs ?? 0) > lengthMs) return refuse('damaged')
  const head = { format: REPLAY_FORMAT, rules: RULES, level: level.id, levelVersion: level.version }
  const recorded = { ...head, seed, mode, lengthMs, log, hashes: [] }
  const told =
    (begun && asClaimed(playedOn(begun, claim, level), claim)) ??
    asClaimed(resimulate(recorded, level, null, hashes), claim)
  if (!told) return refuse('forged')
  const { replay, shift } = told
  return { ok: true, run: { name, leads: players.leads, replay, ...branch }, shift }
}

/** The recording at the claimed end; null where it is not how the run begins. */
function playedOn(begun: Recording, claim: Claim, level: Level): Recording | null {
  const { seed, mode, log, lengthMs } = claim
  if (!begins(begun, { level, seed, mode, log }, lengthMs)) return null
  playOn(begun, log, lengthMs)
  return begun
}

/** Null where it is not what a run claims to come to. */
function asClaimed(recording: Recording | null, { log, hash }: Claim) {
  if (!recording) return null
  const replay = replayOf(recording)
  const isTrue = replay.log.length === log.length && replay.hashes.at(-1)?.[1] === hash
  return isTrue ? { replay, shift: recording.shift } : null
}

function refuse(fault: CodeFault): Refused {
  return { ok: false, fault }
}
