// The whole restaurant at one moment, as plain JSON. Intervals are stored (`since`, `until`),
// never positions or countdowns: what holds in between is computed by whoever asks.

import type { SpecialsState } from './specials/rule.ts'

/** The version of the engine's rules. What a level says has a version of its own, `Level.version`. */
export const RULES = 1

/** Seeds are whole numbers from 0 to this. */
export const MAX_SEED = 4_294_967_295

/** An `until` that never comes by itself. Small enough to stay a fast integer. */
export const NEVER = 1_073_741_823

/** No customer, ticket, table or cook. */
export const NONE = -1

export type Mode = 'blocking' | 'async'
export const MODES: readonly Mode[] = ['blocking', 'async']

export function otherMode(mode: Mode): Mode {
  return mode === 'blocking' ? 'async' : 'blocking'
}

export type CustomerPhase =
  | 'queueing' // at the door
  | 'reading'
  | 'handUp'
  | 'ordering' // the waiter is writing
  | 'waiting' // for food
  | 'receiving' // the dish is being put down
  | 'eating'
  | 'served' // has eaten and left happy
  | 'left' // ran out of patience
  | 'unserved' // still without food when the shift closes
  | 'sentHome' // had not ordered at closing time

export type Customer = {
  readonly look: string
  dish: string // of a menu the course that is next or on the table; of a party the next one's
  cookMs: number
  readonly patiencePercent: number // 100 is an ordinary customer
  readonly arrivedAt: number
  phase: CustomerPhase
  since: number // ms, start of the phase
  until: number // ms, when the phase ends by itself, or NEVER
  patience: number // the bar at `since`, 0 to 1
  drainMs: number // how long a full bar lasts in this phase; 0 when it does not drain
  table: number // station number, or NONE
  ticket: number // or NONE
  waitedMs: number // time in waiting phases that are over
  points: number // 0 at first
  toCome?: number // courses after this one; absent where it is no menu
  toOrder?: number // people of a party who have not ordered yet; absent where it is no party
  cupEmptyAt?: number // ms, when a refill is wanted; absent for whoever wants none
  madeAt?: number // station where a drink is made; absent for a dish of the kitchen's
}

export type TicketPlace =
  | 'pad' // with the waiter, not handed over yet
  | 'rail' // waiting for a cook
  | 'cooking'
  | 'pass' // the dish is done
  | 'burnt' // the dish has come out burnt and lies on the pass
  | 'hands' // the waiter carries the dish
  | 'saving' // the waiter saves it, or it is being saved in the background
  | 'toFlambe' // the dish is at the table, and the waiter has not finished it
  | 'table' // served
  | 'pulled' // the customer left, or the shift closed

export type Ticket = {
  readonly customer: number
  readonly dish: string
  readonly table: number
  readonly takenAt: number
  place: TicketPlace
  cook: number // who cooks or cooked it, or NONE
  startedAt: number // ms, or NEVER
  readyAt: number // ms, or NEVER
  readonly madeAt?: number // as the customer's
  readonly cookMs?: number // absent: as long as the customer's
  rival?: number // the same order with another cook: the first dish counts
  toSave?: true // the dish is not carried to the table: it has to be saved
  isUnnumbered?: true // nobody knows whose it is; absent as soon as it has its number
  isDeclined?: true // the payment: what lies on the pass is a refusal
  isShipped?: true // the goods are out, paid or not
}

export type Cook = {
  ticket: number // or NONE
  since: number // ms, start of cooking or of idling
  until: number // ms, or NEVER
  cookedMs: number // finished cooking time
}

/** One entry of the task list. */
export type Visit = {
  readonly station: number
  readonly tickets: number[] // dishes to pick up first
  stand: boolean // stay at the kitchen until a dish is done
  isCalled?: true // not asked for: an empty cup has called the waiter there
}

export type DoingKind =
  | 'idle'
  | 'walking'
  | 'taking'
  | 'writing' // a ticket for which nobody will stand at the kitchen
  | 'handingOver'
  | 'pickingUp'
  | 'serving'
  | 'making' // a drink at the bar, with both hands
  | 'pulling' // a ticket for whose dish nobody waits any more
  | 'pouring' // a refill, called for
  | 'leavingPot' // so that nobody calls for one there
  | 'saving' // what is done, to the end
  | 'startingSave' // which then goes on in the background
  | 'answering' // an input
  | 'asking' // for the number that a ticket lacks
  | 'apologising' // for having asked too early
  | 'packing' // goods, and shipping them
  | 'turningDown' // an order for which there will be nothing
  | 'reserving' // what is left, at the shelf
  | 'puttingBack' // the tag of an order that has come to nothing
  | 'flambeing' // a dish at its table
  | 'chatting' // with a customer who likes to
  | 'standing' // still, until a dish is done
  | 'shrugging' // nothing to do here

/** What the waiter does now: one thing, one interval. */
export type Doing = {
  kind: DoingKind
  since: number
  until: number // NEVER while idle or standing
  from: number // node the walk starts at; elsewhere the node the waiter is at
  to: number // node the walk ends at; elsewhere the node the waiter is at
  station: number // the station walked to or attended, or NONE
  ticket: number // the ticket in question, or NONE
}

export type Waiter = {
  doing: Doing
  tasks: Visit[] // the first is the one being walked to
  visit: Visit | null // the one being attended
  useful: boolean // whether the visit attended has had something to do
  pad: number[] // tickets taken, not handed over
  hands: number[] // dishes carried
  walkedMs: number
  attendedMs: number
  stoodMs: number
  idledMs: number
}

export type Tally = {
  score: number
  served: number
  lost: number // left without food; at closing, the unserved too
  sentHome?: number // absent while nobody has been
  satisfaction: number // sum over the served, each 0 to 1
  costs?: number // wages taken off the score at closing; absent where nobody is paid
}

/** How far the shift has come: open, the door shut, closing time passed. */
export type Hours = 'open' | 'lastCall' | 'overtime'

export type State = {
  readonly rules: number
  readonly level: string
  readonly seed: number
  readonly mode: Mode
  now: number // ms since opening
  closed: boolean
  hours?: Hours // absent on a level without `closing`
  commands: number // accepted so far
  readonly customers: Customer[] // everyone who has come, in order of arrival
  readonly queue: number[] // customers at the door, first come first
  readonly tables: number[] // customer sitting at each table, in the floor's order, or NONE
  readonly tickets: Ticket[]
  readonly rail: number[] // tickets waiting for a cook, first come first
  readonly pass: number[] // tickets whose dish is done or burnt, oldest first
  readonly cooks: Cook[]
  readonly waiters: Waiter[]
  readonly tally: Tally
  specials?: SpecialsState // what special rules remember; absent when there is nothing to remember
}

/** The state as everyone outside the simulation gets it. */
export type DeepReadonly<T> = T extends (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T
export type Room = DeepReadonly<State>
