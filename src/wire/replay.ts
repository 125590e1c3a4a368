// Reading a replay that anybody may have written: nothing in it is believed before it is checked.
// Replays are written in format 2; those of format 1, which name no version of their level, are read
// for ever.
import * as v from 'valibot'
import type { LevelOf } from '../levels/index.ts'
import {
  allowsMode,
  fault,
  MAX_COMMANDS,
  MODES,
  REPLAY_FORMAT,
  RULES,
  endsBy,
} from '../sim/index.ts'
import { verifyReplay } from '../sim/index.ts'
import type { Fault, Level, Replay, TimedCommand, Verdict } from '../sim/index.ts'
import { commands } from './command-codec.ts'
import { isTooDeep } from './depth.ts'
import { seed } from './seed.ts'
import { plainObject, whole } from './values.ts'
import { FIRST_VERSION } from './versions.ts'

/** A replay file larger than this is not read. */
export const MAX_REPLAY_BYTES = 2_000_000

export type Parsed = { readonly ok: true; readonly replay: Replay; readonly level: Level } | Fault

const MOST_HASHES = 20_000

/** What is read first: whether the rest can be read at all. */
const head = v.pipe(
  plainObject('A replay is one JSON object.'),
  v.variant(
    'format',
    [
      v.object({ format: v.literal(1), rules: v.unknown(), level: v.unknown() }),
      v.object({
        format: v.literal(REPLAY_FORMAT),
        rules: v.unknown(),
        level: v.unknown(),
        levelVersion: whole(undefined, "The level's version must be a whole number."),
      }),
    ],
    `The format must be 1 or ${REPLAY_FORMAT}.`,
  ),
)

const body = v.object({
  seed,
  mode: v.picklist(MODES, `The mode must be ${MODES.join(' or ')}.`),
  lengthMs: whole(undefined, 'The length must be a whole number of ms.'),
  log: v.array(v.unknown(), 'The log must be a list.'),
  hashes: v.pipe(
    v.array(
      v.strictTuple([whole(), v.string()], 'The hashes must be a list of [ms, hash].'),
      'The hashes must be a list of [ms, hash].',
    ),
    v.maxLength(MOST_HASHES),
  ),
})

/** Whether the text of a replay gives the very run it claims. Never throws. */
export function verify(text: string, levels: LevelOf): Verdict {
  const parsed = parseReplay(text, levels)
  return parsed.ok ? verifyReplay(parsed.replay, parsed.level) : parsed
}

/** Read a replay's text; every way in which it can be wrong is a fault, never a throw. */
export function parseReplay(text: string, levels: LevelOf): Parsed {
  if (typeof text !== 'string') return fault('malformed', 'A replay is a text.')
  if (text.length > MAX_REPLAY_BYTES) {
    return fault('tooLong', `A replay has at most ${MAX_REPLAY_BYTES / 1e6} MB.`)
  }
  if (isTooDeep(text)) return fault('malformed', 'This is nested deeper than a replay is.')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fault('malformed', 'This is not JSON; save the replay again.')
  }
  return readReplay(value, levels)
}

/** Check a value that should be a replay. */
export function readReplay(value: unknown, levels: LevelOf): Parsed {
  const first = v.safeParse(head, value, { abortEarly: true })
  if (!first.success) return malformed(first.issues)
  const { rules, level: id } = first.output
  if (rules !== RULES) {
    return fault('rules', `This was played by other rules; these are rules ${RULES}.`)
  }
  const version = first.output.format === 1 ? FIRST_VERSION : first.output.levelVersion
  const level = typeof id === 'string' ? levels(id, version) : undefined
  if (!level) return withoutLevel(id, version, levels)
  const rest = v.safeParse(body, value, { abortEarly: true })
  if (!rest.success) return malformed(rest.issues)
  const { lengthMs, mode } = rest.output
  if (!allowsMode(level, mode)) {
    return fault('malformed', `${level.id} is not played in ${mode} mode.`)
  }
  if (lengthMs > endsBy(level)) {
    return fault('tooLong', `A shift on ${level.id} lasts ${endsBy(level)} ms.`)
  }
  const log = readLog(rest.output.log, lengthMs)
  if ('ok' in log) return log
  const known = { format: REPLAY_FORMAT, rules: RULES, level: level.id, levelVersion: version }
  return { ok: true, level, replay: { ...known, ...rest.output, log } }
}

/** What valibot says by itself, as of a field that is missing, is no sentence for a person. */
function malformed([issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]): Fault {
  const { message } = issue
  if (message.endsWith('.')) return fault('malformed', message)
  const field = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
  return fault('malformed', `The field ${field} is missing, or not what a replay has there.`)
}

function withoutLevel(id: unknown, version: number, levels: LevelOf): Fault {
  const now = typeof id === 'string' ? levels(id) : undefined
  if (!now) return fault('malformed', 'There is no such level.')
  return fault(
    'rules',
    `This was played on version ${version} of ${now.id}; this is version ${now.version}.`,
  )
}

/** By the table of commands: a log is long, and a schema of each command would take too long. */
function readLog(log: readonly unknown[], lengthMs: number): readonly TimedCommand[] | Fault {
  if (log.length > MAX_COMMANDS) {
    return fault('tooLong', `A log has at most ${MAX_COMMANDS} commands.`)
  }
  const timed: TimedCommand[] = []
  let last = 0
  for (const entry of log) {
    const [at, order] = Array.isArray(entry) && entry.length === 2 ? (entry as unknown[]) : []
    const command = commands.read(order)
    if (!isMoment(at, lengthMs) || !command) {
      return fault('malformed', `Entry ${timed.length} of the log is no timed command.`, last)
    }
    if (at < last) {
      return fault('malformed', `Entry ${timed.length} of the log is out of order.`, at)
    }
    last = at
    timed.push([at, command])
  }
  return timed
}

function isMoment(at: unknown, lengthMs: number): at is number {
  return Number.isInteger(at) && (at as number) >= 0 && (at as number) <= lengthMs
}
