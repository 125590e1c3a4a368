// What the server needs from a database and from a clock. SQLite and whatever comes after it are tested
// by the same contract; everything that must hold is said here.
import type { Decision, Happened, RoomState } from '../room/index.ts'
import type { RoomRefusal, RunVerdict } from '../room/index.ts'
import type { TimedCommand } from '../sim/index.ts'
import type { BoardStore } from './board/store.ts'

/** Server time, ms; never goes back. */
export type Clock = { now(): number }

/** A room folded from its log so far. */
export type LoadedRoom = { readonly state: RoomState; readonly seq: number }

/** One command of the log and what it brought about; `seq` counts from 1 without gaps. */
export type LogRow = Happened & { readonly seq: number }

export type Transacted =
  | { readonly ok: true; readonly room: LoadedRoom }
  | { readonly ok: false; readonly refusal: RoomRefusal | 'noSuchRoom' }

/** The one order of what happens in a room. When a promise resolves, it will survive a crash. */
export type RoomLog = {
  /** False where the code is taken. */
  create(opened: Happened): Promise<boolean>
  load(code: string): Promise<LoadedRoom | null>
  /**
   * Append what `decide` says of the room as it is then, before anything else happens to it. A
   * command id that the log has already is not decided again.
   */
  transact(code: string, id: string, decide: Decide): Promise<Transacted>
  rows(code: string, after: number): Promise<readonly LogRow[]>
  /** Codes of rooms in which something has happened since. */
  codesSince(at: number): Promise<readonly string[]>
  /** Codes of rooms in which nothing has happened since. */
  codesBefore(at: number): Promise<readonly string[]>
  /** Hear of rooms that have changed; may be told late, twice, or by another process. */
  watch(listener: (code: string) => void): () => void
  /** With all runs. */
  remove(code: string): Promise<void>
}

/** `stamp` is the moment by the database's clock, where it has one that all nodes share. */
export type Decide = (
  room: LoadedRoom,
  stamp: number | null,
) => { readonly at: number; readonly decision: Decision }

/** How far a seat has come in a round, by its commits. */
export type Progress = {
  readonly log: readonly TimedCommand[]
  readonly upTo: number // ms since opening
  readonly commits: number
  readonly behind: number // commits that came well after the time they claim
}

export type Place = { readonly code: string; readonly round: number; readonly seat: number }

export type StoredRun = Place & {
  readonly text: string // the run's code, as it came
  readonly verdict: RunVerdict
}

/** Commits and runs. When a promise resolves, it will survive a crash. */
export type RunStore = {
  /** Replace a seat's progress by what `change` makes of it; kept as it is where that is a string. */
  commit<R extends string>(
    place: Place,
    change: (before: Progress | null) => Progress | R,
  ): Promise<Progress | R>
  progress(place: Place): Promise<Progress | null>
  /**
   * Of all seats that have committed anything in the round; with `since`, server time in ms, at
   * least of those that have since.
   */
  progressOf(code: string, round: number, since?: number): Promise<ReadonlyMap<number, Progress>>
  /** The same run of a seat and round is kept once, as it first came. */
  put(run: StoredRun): Promise<StoredRun>
  get(code: string, run: string): Promise<StoredRun | null>
  /** In the order they came. */
  list(code: string): Promise<readonly StoredRun[]>
}

/** What each node knows of its own pages only. It may get lost; nothing that counts depends on it. */
export type Aggregates = {
  /** Tell the others which seats are connected here. */
  publish(code: string, seats: readonly number[]): void
  /** The seats that others told of lately. */
  seats(code: string): readonly number[]
  /** Hear of rooms of which others told something new. */
  watch(listener: (code: string) => void): () => void
}

export type Store = {
  readonly rooms: RoomLog
  readonly runs: RunStore
  readonly board: BoardStore
  readonly aggregates: Aggregates
  readonly isShared: boolean // other nodes work with the same data
  /** Write what is waiting, and let go of the data. */
  close(): Promise<void>
}
