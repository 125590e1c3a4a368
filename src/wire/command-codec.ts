// Reads and writes commands by a table of their formats: as JSON values and as bytes.
import type { Command } from '../sim/index.ts'
import { Unreadable } from './bytes.ts'
import type { Reader, Writer } from './bytes.ts'
import { commandFormats, KINDS, MOST_WAITERS } from './commands.ts'
import type { Range } from './commands.ts'

type AnyCommand = { readonly type: string; readonly waiter: number }
type AnyForm = { readonly number: number; readonly arguments: Readonly<Record<string, Range>> }
type Formats<C extends AnyCommand> = { readonly [T in C['type']]: readonly AnyForm[] }

export type CommandCodec<C> = {
  /** The command in a value of unknown origin, without what does not belong; null when it is none. */
  read(value: unknown): C | null
  /** Write a command of a shift with so many waiters. */
  write(writer: Writer, command: C, waiters: number): void
  /** Throws `Unreadable` where the bytes are no command of a shift with so many waiters. */
  readBytes(reader: Reader, waiters: number): C
}

type Row = {
  readonly type: string
  readonly number: number
  readonly names: readonly string[]
  readonly mosts: readonly number[]
}
type Rows = readonly Row[]

/** Throws RangeError for a table that gives a number twice, or one that is too high. */
export function createCommandCodec<C extends AnyCommand>(formats: Formats<C>): CommandCodec<C> {
  const rowsOf = new Map<string, Rows>()
  const rowBy = new Map<number, Row>()
  for (const [type, forms] of Object.entries<readonly AnyForm[]>(formats)) {
    const rows = forms.map((form) => rowFor(type, form)).toSorted(longestFirst)
    rowsOf.set(type, rows)
    for (const row of rows) {
      const isFree = row.number >= 0 && row.number < KINDS && !rowBy.has(row.number)
      if (!isFree) throw new RangeError(`The number ${row.number} cannot be ${type}'s.`)
      rowBy.set(row.number, row)
    }
  }
  return {
    read: (value) => readValue(rowsOf, value) as C | null,
    write(writer, command, waiters) {
      const fields = command as unknown as Readonly<Record<string, number>>
      const row = rowsOf.get(command.type)?.find((each) => hasAll(each, fields))
      if (!row) throw new RangeError(`There is no format for the command ${command.type}.`)
      writeBytes(writer, row, fields, waiters)
    },
    readBytes: (reader, waiters) => readBytes(rowBy, reader, waiters) as unknown as C,
  }
}

/** The codec of this game's commands. */
export const commands: CommandCodec<Command> = createCommandCodec<Command>(commandFormats)

function rowFor(type: string, { number, arguments: ranges }: AnyForm): Row {
  const mosts = Object.values(ranges).map(({ most }) => most)
  return { type, number, names: Object.keys(ranges), mosts }
}

function longestFirst(a: Row, b: Row): number {
  return b.names.length - a.names.length
}

function hasAll({ names }: Row, fields: Readonly<Record<string, unknown>>): boolean {
  return names.every((name) => fields[name] !== undefined)
}

function readValue(rowsOf: ReadonlyMap<string, Rows>, value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = value as Readonly<Record<string, unknown>>
  const { type, waiter } = fields
  const row = rowsOf.get(type as string)?.find((each) => hasAll(each, fields))
  if (!row || !isWithin(waiter, MOST_WAITERS - 1)) return null
  const command: Record<string, unknown> = { type, waiter }
  for (const [index, name] of row.names.entries()) {
    if (!isWithin(fields[name], row.mosts[index] ?? 0)) return null
    command[name] = fields[name]
  }
  return command
}

function isWithin(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
}

/** The kind shares a number with the first argument: most commands are one byte. */
function writeBytes(
  writer: Writer,
  row: Row,
  fields: Readonly<Record<string, number>>,
  waiters: number,
): void {
  const [first = 0, ...rest] = row.names.map((name) => fields[name] ?? 0)
  if (waiters > 1) writer.number(fields['waiter'] ?? 0)
  writer.number(first * KINDS + row.number)
  rest.forEach(writer.number)
}

function readBytes(rowBy: ReadonlyMap<number, Row>, reader: Reader, waiters: number): object {
  const waiter = waiters > 1 ? reader.number(waiters - 1) : 0
  const value = reader.number(Number.MAX_SAFE_INTEGER)
  const row = rowBy.get(value % KINDS)
  const first = Math.floor(value / KINDS)
  if (!row || first > (row.mosts[0] ?? 0)) throw new Unreadable()
  const command: Record<string, unknown> = { type: row.type, waiter }
  let index = 0
  for (const name of row.names) {
    command[name] = index === 0 ? first : reader.number(row.mosts[index] ?? 0)
    index++
  }
  return command
}
