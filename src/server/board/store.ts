// What the board of a day's shift needs from a database. Everything that must hold is said here, and
// tested of every adapter by the same contract.
import type { Mode } from '../../sim/index.ts'
import type { BoardRow } from '../../wire/index.ts'

/** When somebody's try started, by the server's clock. */
export type BoardTicket = {
  readonly id: string
  readonly player: string // the hash of their key
  readonly day: string // UTC, '2026-03-05'
  readonly mode: Mode
  readonly at: number // server time, ms
}

/** A verified run. */
export type BoardEntry = {
  readonly id: string // the same for the same run, whoever hands it in
  readonly player: string
  readonly day: string
  readonly mode: Mode
  readonly score: number
  readonly at: number // it came in, server time, ms
  readonly text: string // its code, without a name
}

export type Entered =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: 'copied' | 'full' }

/** What a player is called, by the names that others have on that day's board. */
export type NameOf = (taken: readonly string[]) => string

/** When a promise resolves, what it did will survive a crash. */
export type BoardStore = {
  /** The one that this player had for that day and mode is void. */
  issue(ticket: BoardTicket): Promise<void>
  ticket(id: string): Promise<BoardTicket | null>
  /**
   * One run a player, day and mode: the better one stays, the first of equals. `copied` where another
   * player has handed in that run; `full` where the day has `most` players, and this one is new.
   */
  enter(entry: BoardEntry, nameOf: NameOf, most: number): Promise<Entered>
  entryOf(player: string, day: string, mode: Mode): Promise<BoardEntry | null>
  /** The code of a run. */
  text(day: string, id: string): Promise<string | null>
  /** By points of both modes, then by who had them first; places of equals are the same. */
  rows(day: string, after: number, count: number): Promise<readonly BoardRow[]>
  rowOf(day: string, player: string): Promise<BoardRow | null>
  count(day: string): Promise<number>
  /** Everything of a player, tickets included. */
  forget(player: string): Promise<void>
  /** Days before this one, and tickets issued before `at`. */
  sweep(day: string, at: number): Promise<void>
}
