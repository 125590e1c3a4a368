// Rooms as their logs fold to, kept in memory while something happens in them.
import { evolve, openRoom } from '../room/index.ts'
import type { Happened } from '../room/index.ts'
import type { LoadedRoom, LogRow } from './seams.ts'

const MOST = 300 // those in which nothing has happened for longest are let go

export class FoldedRooms {
  readonly #rooms = new Map<string, LoadedRoom>()

  get(code: string): LoadedRoom | null {
    return this.#rooms.get(code) ?? null
  }

  keep(code: string, room: LoadedRoom): LoadedRoom {
    this.#rooms.delete(code) // so that it is the last
    this.#rooms.set(code, room)
    const [oldest] = this.#rooms.keys()
    if (this.#rooms.size > MOST && oldest !== undefined) this.#rooms.delete(oldest)
    return room
  }

  delete(code: string): void {
    this.#rooms.delete(code)
  }

  clear(): void {
    this.#rooms.clear()
  }
}

/** The room after these rows, which follow what is known; null where there is nothing at all. */
export function fold(known: LoadedRoom | null, rows: readonly LogRow[]): LoadedRoom | null {
  return rows.reduce<LoadedRoom | null>(
    (room, row) => ({ state: room ? evolve(room.state, row) : openRoom(row), seq: row.seq }),
    known,
  )
}

/** The code of the room that its first event opens. */
export function codeOf({ events: [first] }: Happened): string {
  if (first?.type !== 'opened') throw new RangeError('The first event of a room must open it.')
  return first.code
}
