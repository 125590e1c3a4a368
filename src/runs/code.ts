// A run in a few hundred letters, for links and for the browser's storage. Of the hashes only the
// last is written: whoever reads the code lives the run again, and so gets all of them and the score.
import { levelOf } from '../levels/index.ts'
import { cleanName, MAX_NAME } from '../names/index.ts'
import { MAX_COMMANDS, MAX_SEED, REPLAY_FORMAT, relive, replayOf, RULES } from '../sim/index.ts'
import type { Command, CommandType, Replay, TimedCommand } from '../sim/index.ts'
import { leadsOn, person, robotIn, robotLead, robotNames } from '../waiters/index.ts'
import { createReader, createWriter, spell, Unreadable, unspell } from './bytes.ts'
import type { Reader, Writer } from './bytes.ts'

import type { Run } from './run.ts'

/** A longer code is not read. */
export const MAX_CODE_LENGTH = 40_000

const FORMAT = 1
const BRANCH_FORMAT = 2 // the same, and before the log the moment it was taken over
const LONGEST_ID = 40
const LONGEST_MS = 86_400_000
const MOST_STATIONS = 64
const MOST_WAITERS = 8

export type CodeFault =
  | 'damaged' // no code at all, or one that has lost or changed a letter
  | 'tooLong' // longer than any shift makes it
  | 'foreign' // on a level, by a robot or in a spelling that this game does not know
  | 'otherRules' // played by rules this game does not have any more, or not yet
  | 'forged' // the log does not lead to the end that is claimed

export type Decoded =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly fault: CodeFault }

type Kind = CommandType | 'visitFor' // a visit that names a dish

const KINDS: readonly Kind[] = ['visit', 'visitFor', 'drop', 'undo', 'stand', 'moveOn']

/** The code of a run: letters, digits, `-` and `_`. The name is cleaned. */
export function encodeRun({ name, leads, replay, branchAtMs }: Run): string {
  const writer = createWriter()
  const { rules, level, seed, mode, lengthMs, log, hashes } = replay
  const format = branchAtMs === undefined ? FORMAT : BRANCH_FORMAT
  for (const value of [format, rules, mode === 'async' ? 1 : 0, seed, lengthMs]) {
    writer.number(value)
  }
  for (const text of [level, cleanName(name), robotIn(leads) ?? '', hashes.at(-1)?.[1] ?? '']) {
    writer.text(text)
  }
  if (branchAtMs !== undefined) writer.number(branchAtMs)
  writer.number(log.length)
  let last = 0
  for (const [at, command] of log) {
    writer.number(at - last)
    writeCommand(writer, command)
    last = at
  }
  const { bytes } = writer
  return spell([...bytes, ...sumOf(bytes)])
}

/** The run of a code, lived again to the end it claims. Never throws. */
export function decodeRun(code: string): Decoded {
  if (typeof code !== 'string') return refuse('damaged')
  if (code.length > MAX_CODE_LENGTH) return refuse('tooLong')
  const bytes = unspell(code)
  if (!bytes || !isWhole(bytes)) return refuse('damaged')
  try {
    return read(createReader(bytes.slice(0, -SUM_BYTES)))
  } catch (error) {
    if (error instanceof Unreadable) return refuse('damaged')
    throw error
  }
}

function read(reader: Reader): Decoded {
  const format = reader.number(127)
  if (format !== FORMAT && format !== BRANCH_FORMAT) return refuse('foreign')
  if (reader.number(1_000_000) !== RULES) return refuse('otherRules')
  const mode = reader.number(1) === 1 ? 'async' : 'blocking'
  const seed = reader.number(MAX_SEED)
  const lengthMs = reader.number(LONGEST_MS)
  const level = levelOf(reader.text(LONGEST_ID))
  const name = cleanName(reader.text(MAX_NAME))
  const player = reader.text(LONGEST_ID)
  const robot = robotNames.find((each) => each === player) ?? null
  const hash = reader.text(LONGEST_ID)
  const branch = format === BRANCH_FORMAT ? { branchAtMs: reader.number(LONGEST_MS) } : {}
  const log = readLog(reader)
  if (!level || (player !== '' && robot === null)) return refuse('foreign')
  if (reader.left() > 0 || lengthMs > level.durationMs) return refuse('damaged')
  if ((branch.branchAtMs ?? 0) > lengthMs) return refuse('damaged')
  const head = { format: REPLAY_FORMAT, rules: RULES, level: level.id, seed, mode } as const
  const claimed: Replay = { ...head, lengthMs, log, hashes: [] }
  const recording = relive(claimed, level)
  const replay = replayOf(recording)
  const isTrue = replay.log.length === log.length && replay.hashes.at(-1)?.[1] === hash
  const leads = leadsOn(level, [robot ? robotLead(robot) : person])
  return isTrue ? { ok: true, run: { name, leads, replay, ...branch } } : refuse('forged')
}

function readLog(reader: Reader): readonly TimedCommand[] {
  const length = reader.number(MAX_COMMANDS)
  if (length * 2 > reader.left()) throw new Unreadable()
  let at = 0
  return Array.from({ length }, (): TimedCommand => {
    at += reader.number(LONGEST_MS)
    return [at, readCommand(reader)]
  })
}

function writeCommand(writer: Writer, command: Command): void {
  const { type, waiter } = command
  const ticket = type === 'visit' ? command.ticket : undefined
  const station = type === 'visit' || type === 'drop' ? command.station : 0
  const kind = KINDS.indexOf(ticket === undefined ? type : 'visitFor')
  writer.number((waiter * MOST_STATIONS + station) * KINDS.length + kind)
  if (ticket !== undefined) writer.number(ticket)
}

function readCommand(reader: Reader): Command {
  const value = reader.number(MOST_WAITERS * MOST_STATIONS * KINDS.length - 1)
  const kind = KINDS[value % KINDS.length] ?? 'undo'
  const where = Math.floor(value / KINDS.length)
  const station = where % MOST_STATIONS
  const waiter = Math.floor(where / MOST_STATIONS)
  switch (kind) {
    case 'visitFor':
      return { type: 'visit', waiter, station, ticket: reader.number(MAX_SEED) }
    case 'visit':
    case 'drop':
      return { type: kind, waiter, station }
    case 'undo':
    case 'stand':
    case 'moveOn':
      return { type: kind, waiter }
  }
}

const SUM_BYTES = 4

/** FNV-1a (Fowler, Noll, Vo), 32 bits: a letter lost on the way is noticed. */
function sumOf(bytes: readonly number[]): readonly number[] {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255)
}

function isWhole(bytes: readonly number[]): boolean {
  const sum = sumOf(bytes.slice(0, -SUM_BYTES))
  return sum.every((byte, index) => byte === bytes.at(index - SUM_BYTES))
}

function refuse(fault: CodeFault): Decoded {
  return { ok: false, fault }
}
