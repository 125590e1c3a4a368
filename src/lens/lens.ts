// The room as a running program: every table's call with its bookmark, and what each waiter reads.
// From the room's state alone, so that any moment of any replay says the same, both ways.
import type { Level, Room } from '../sim/index.ts'
import { cardsOf } from './card.ts'
import type { Card, CardState } from './card.ts'
import { readersOf } from './reader.ts'
import type { Reader } from './reader.ts'

export type Lens = {
  readonly cards: readonly Card[]
  readonly readers: readonly Reader[] // one a waiter who is there
  readonly done: number // calls that have come to their end so far
  readonly open: number // calls begun and not over
}

/** The lens at the room's present moment. */
export function lensOf(room: Room, level: Level): Lens {
  const seen = { room, floor: level.floor }
  const readers = readersOf(seen)
  const cards = cardsOf({ ...seen, level, readers })
  const open = cards.filter(({ state }) => isOpen[state]).length
  return { cards, readers, done: room.tally.served, open }
}

const isOpen: Readonly<Record<CardState, boolean>> = {
  notBegun: false,
  running: true,
  held: true,
  waiting: true,
  ready: true,
  failed: true,
  done: false,
  cancelled: false,
}
