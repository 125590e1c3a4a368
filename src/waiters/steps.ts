// What can be done for a ticket, by how it stands with it: a table, so that no situation is left out.
import type { TicketSituation } from '../reading/index.ts'

export type ChanceKind =
  | 'takeOrder'
  | 'handOver'
  | 'pickUp'
  | 'takeBack'
  | 'pull' // a ticket for whose dish nobody waits any more
  | 'leavePot' // with whoever wants a refill now
  | 'askNumber' // that a ticket on the pad lacks
  | 'reserve' // what a ticket asks for, at the shelf
  | 'putBack' // the tag of an order that has come to nothing
  | 'turnDown' // an order for which nothing is left
  | 'make'
  | 'saveNow' // what is done, to the end
  | 'saveLater' // it is only started
  | 'serve'
  | 'look' // whether a dish is done: where no bell rings, nobody else will say so

/** What can be done for a ticket: by whom, and where. */
export type Step = {
  readonly kind: ChanceKind
  readonly needs: 'nothing' | 'freeHand' | 'railSpace'
  readonly at: 'pass' | 'bar' | 'shelf' | 'table'
}

export const steps: Readonly<Record<TicketSituation, Step | null>> = {
  toHandOver: { kind: 'handOver', needs: 'railSpace', at: 'pass' },
  toNumber: { kind: 'askNumber', needs: 'nothing', at: 'table' },
  toMake: { kind: 'make', needs: 'freeHand', at: 'bar' },
  toReserve: { kind: 'reserve', needs: 'nothing', at: 'shelf' },
  soldOut: { kind: 'turnDown', needs: 'nothing', at: 'table' },
  declined: { kind: 'pickUp', needs: 'freeHand', at: 'pass' },
  ready: { kind: 'pickUp', needs: 'freeHand', at: 'pass' },
  burnt: { kind: 'takeBack', needs: 'nothing', at: 'pass' },
  toFlambe: { kind: 'serve', needs: 'nothing', at: 'table' },
  carried: { kind: 'serve', needs: 'nothing', at: 'table' },
  forNobody: { kind: 'pull', needs: 'nothing', at: 'pass' },
  onRail: null,
  toSave: null, // at either of two stations
  saving: null,
  waitsForOthers: null,
  unclaimed: null,
  cooking: null,
  served: null,
  pulled: null,
}

/** Whether it may have to be asked for by name. */
export const isNamed: Readonly<Record<ChanceKind, boolean>> = {
  takeOrder: false,
  handOver: false,
  pickUp: false,
  takeBack: true,
  pull: true,
  leavePot: false,
  askNumber: false,
  reserve: false,
  putBack: false,
  turnDown: false,
  make: false,
  saveNow: false,
  saveLater: false,
  serve: false,
  look: false,
}
