// Rooms as their logs fold to, kept in memory while something happens in them.
import { evolve, openRoom } from '../room/index.ts'
import type { Happened } from '../room/index.ts'
import { Lately } from './lately.ts'
import type { LoadedRoom, LogRow } from './seams.ts'

const MOST = 300

/** Those in which something happened lately. */
export class FoldedRooms extends Lately<LoadedRoom> {
  constructor() {
    super(MOST)
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
