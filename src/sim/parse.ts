// Reading a replay that anybody may have written: nothing in it is believed before it is checked.
import { MAX_COMMANDS } from './command.ts'
import type { Command, CommandType, TimedCommand } from './command.ts'
import type { Level } from './level.ts'
import { MAX_SEED } from './plan.ts'
import { REPLAY_FORMAT } from './replay.ts'
import type { Replay, TimedHash } from './replay.ts'
import { MODES, RULES } from './state.ts'
import type { Mode } from './state.ts'

/** A replay file larger than this is not read. */
export const MAX_REPLAY_BYTES = 2_000_000

export type Fault = {
  readonly ok: false
  readonly reason: 'malformed' | 'rules' | 'tooLong' | 'diverged'
  readonly at: number | null // ms since opening, where it is known
  readonly message: string
}
export type Parsed = { readonly ok: true; readonly replay: Replay; readonly level: Level } | Fault

type Fields = Readonly<Record<string, unknown>>
type LevelOf = (id: string) => Level | undefined

/** A fault with its reason. */
export function fault(reason: Fault['reason'], message: string, at: number | null = null): Fault {
  return { ok: false, reason, at, message }
}

/** Read a replay's text; every way in which it can be wrong is a fault, never a throw. */
export function parseReplay(text: string, levelOf: LevelOf): Parsed {
  if (typeof text !== 'string') return fault('malformed', 'A replay is a text.')
  if (text.length > MAX_REPLAY_BYTES) {
    return fault('tooLong', `A replay has at most ${MAX_REPLAY_BYTES / 1e6} MB.`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fault('malformed', 'This is not JSON; save the replay again.')
  }
  return readReplay(value, levelOf)
}

/** Check a value that should be a replay. */
export function readReplay(value: unknown, levelOf: LevelOf): Parsed {
  if (!isFields(value)) return fault('malformed', 'A replay is one JSON object.')
  const { format, rules, seed, mode, lengthMs, log, hashes } = value
  if (format !== REPLAY_FORMAT) {
    return fault('malformed', `The format must be ${REPLAY_FORMAT}.`)
  }
  if (rules !== RULES) {
    return fault('rules', `This was played by other rules; these are rules ${RULES}.`)
  }
  const level = typeof value['level'] === 'string' ? levelOf(value['level']) : undefined
  if (!level) return fault('malformed', 'There is no such level.')
  if (!isWhole(seed, MAX_SEED)) return fault('malformed', `The seed must be 0 to ${MAX_SEED}.`)
  if (!isMode(mode)) return fault('malformed', `The mode must be ${MODES.join(' or ')}.`)
  if (!isWhole(lengthMs, Number.MAX_SAFE_INTEGER)) {
    return fault('malformed', 'The length must be a whole number of ms.')
  }
  if (lengthMs > level.durationMs) {
    return fault('tooLong', `A shift on ${level.id} lasts ${level.durationMs} ms.`)
  }
  const commands = readLog(log, lengthMs)
  if ('ok' in commands) return commands
  const proofs = readHashes(hashes)
  if ('ok' in proofs) return proofs
  const head = { format, rules, level: level.id, seed, mode, lengthMs }
  return { ok: true, level, replay: { ...head, log: commands, hashes: proofs } }
}

function readLog(log: unknown, lengthMs: number): readonly TimedCommand[] | Fault {
  if (!Array.isArray(log)) return fault('malformed', 'The log must be a list.')
  if (log.length > MAX_COMMANDS) {
    return fault('tooLong', `A log has at most ${MAX_COMMANDS} commands.`)
  }
  const commands: TimedCommand[] = []
  let last = 0
  for (const entry of log as readonly unknown[]) {
    const [at, order] = Array.isArray(entry) && entry.length === 2 ? entry : []
    const command = readCommand(order)
    if (!isWhole(at, lengthMs) || !command) {
      return fault('malformed', `Entry ${commands.length} of the log is no timed command.`, last)
    }
    if (at < last) {
      return fault('malformed', `Entry ${commands.length} of the log is out of order.`, at)
    }
    last = at
    commands.push([at, command])
  }
  return commands
}

const numbersOf: { readonly [T in CommandType]: readonly string[] } = {
  visit: ['waiter', 'station'],
  drop: ['waiter', 'station'],
  undo: ['waiter'],
  stand: ['waiter'],
  moveOn: ['waiter'],
}

/** The command in a value of unknown origin, stripped of everything else; null when it is none. */
export function readCommand(value: unknown): Command | null {
  if (!isFields(value)) return null
  const { type, ticket } = value
  if (typeof type !== 'string' || !Object.hasOwn(numbersOf, type)) return null
  const command: Record<string, unknown> = { type }
  for (const name of numbersOf[type as CommandType]) {
    if (!isWhole(value[name], MAX_SEED)) return null
    command[name] = value[name]
  }
  if (type === 'visit' && ticket !== undefined) {
    if (!isWhole(ticket, MAX_SEED)) return null
    command['ticket'] = ticket
  }
  return command as Command
}

function readHashes(hashes: unknown): readonly TimedHash[] | Fault {
  const wrong = fault('malformed', 'The hashes must be a list of [ms, hash].')
  if (!Array.isArray(hashes)) return wrong
  const read: TimedHash[] = []
  for (const entry of hashes as readonly unknown[]) {
    const [at, hash] = Array.isArray(entry) && entry.length === 2 ? entry : []
    if (!isWhole(at, Number.MAX_SAFE_INTEGER) || typeof hash !== 'string') return wrong
    read.push([at, hash])
  }
  return read
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
}

function isMode(value: unknown): value is Mode {
  return (MODES as readonly unknown[]).includes(value)
}
