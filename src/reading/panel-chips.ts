// What a chip of the panel stands for, and in which of its sections the chip of a ticket is.
import type { TicketSituation } from './ticket.ts'

export type PanelChipKind =
  | 'ordering' // the order is being written down
  | 'pad' // the waiter has the ticket
  | 'toNumber' // the same, and the ticket has no table number yet
  | 'toMake' // the same for a drink
  | 'toReserve' // the same, and what it asks for can still be sold to others
  | 'soldOut' // the same, and nothing is left
  | 'hands' // the waiter carries the dish
  | 'cooking'
  | 'rail' // the ticket waits for a cook
  | 'forNobody' // the ticket is on the rail or with a cook, and nobody waits for its dish any more
  | 'pass' // the dish is ready
  | 'waitsForOthers' // the dish is ready, and the rest of its tray is not
  | 'unclaimed' // the dish is ready, and nobody knows whose it is
  | 'toSave' // the dish is ready, and has to be saved
  | 'saving' // it is saved, by the waiter or in the background
  | 'input' // a quick wish that waits for an answer
  | 'burnt' // the dish lies burnt on the pass
  | 'declined' // a refusal lies there
  | 'toFlambe' // the dish is at the table, not finished
  | 'handUp'
  | 'refill' // the cup is empty: that comes before all the rest
  | 'tap' // a visit of the task list
  | 'standTap' // a visit to the kitchen to stand there

export type TicketChip = {
  readonly kind: PanelChipKind
  readonly section: 'held' | 'background' | 'queue'
}

/** Null for what is no longer anybody's business. */
export const ticketChips: Readonly<Record<TicketSituation, TicketChip | null>> = {
  toHandOver: { kind: 'pad', section: 'held' },
  toNumber: { kind: 'toNumber', section: 'held' },
  toMake: { kind: 'toMake', section: 'held' },
  toReserve: { kind: 'toReserve', section: 'held' },
  soldOut: { kind: 'soldOut', section: 'held' },
  carried: { kind: 'hands', section: 'held' },
  cooking: { kind: 'cooking', section: 'background' },
  onRail: { kind: 'rail', section: 'background' },
  forNobody: { kind: 'forNobody', section: 'background' },
  ready: { kind: 'pass', section: 'queue' },
  waitsForOthers: { kind: 'waitsForOthers', section: 'background' },
  unclaimed: { kind: 'unclaimed', section: 'background' },
  toSave: { kind: 'toSave', section: 'queue' },
  saving: { kind: 'saving', section: 'background' },
  burnt: { kind: 'burnt', section: 'queue' },
  declined: { kind: 'declined', section: 'queue' },
  toFlambe: { kind: 'toFlambe', section: 'queue' },
  served: null,
  pulled: null,
}

export const inKitchen: ReadonlySet<PanelChipKind> = new Set([
  'cooking',
  'rail',
  'forNobody',
  'pass',
  'waitsForOthers',
  'unclaimed',
  'toSave',
  'saving',
  'burnt',
  'declined',
])
