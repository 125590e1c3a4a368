// What happens that is worth telling: a table from every event to the news it is, or to none, and one that says
// how each is learnt.
import { NONE } from '../sim/index.ts'
import type { Room, ShiftEvent, ShiftEventType } from '../sim/index.ts'
import { hasBell, isAtPass } from './known.ts'
import type { Seen } from './known.ts'

export type NewsKind =
  | 'seated'
  | 'handUp'
  | 'ready'
  | 'burnt'
  | 'declined' // a payment
  | 'shippedEarly' // what is not paid for yet
  | 'turnedDown' // told that there will be nothing
  | 'oversold' // paid for, and nothing left
  | 'refused' // a ticket, by a full rail
  | 'courseServed' // of a menu, not the last
  | 'refill' // wanted before everything else
  | 'tooEarly' // for the next course
  | 'pulled' // a ticket, by hand, for nobody waits for it
  | 'tooLate' // to pull it
  | 'wasted' // a dish that nobody waits for
  | 'served'
  | 'left'
  | 'unserved' // the shift has closed before the dish came
  | 'sentHome' // closing time has come before the order
  | 'toSave' // a dish is ready, and has to be saved
  | 'frozen' // nothing answers the inputs any more
  | 'thawed'
  | 'saveBegun' // and goes on in the background
  | 'lastCall'
  | 'overtime'
  | 'hired' // a second waiter
  | 'wentHome'
  | 'standing'
  | 'walkingOn'
  | 'over'

export type News = {
  readonly kind: NewsKind
  readonly at: number // ms since opening
  readonly customer: number // or NONE, as the others
  readonly table: number
  readonly ticket: number
  readonly cook: number
  readonly points: number // of the served; elsewhere 0
}

const news: Readonly<Record<ShiftEventType, NewsKind | null>> = {
  customerArrived: null,
  customerQueued: null,
  customerSeated: 'seated',
  handRaised: 'handUp',
  visitAdded: null,
  visitChanged: null,
  visitDropped: null,
  waiterDeparted: null,
  waiterArrived: null,
  waiterShrugged: null,
  orderTaken: null,
  refillCalled: 'refill',
  refillPoured: null,
  potLeft: null,
  ticketNumbered: null,
  writingStarted: null,
  ticketHandedOver: null,
  ticketRefused: 'refused',
  cookingStarted: null,
  dishDone: 'ready',
  dishBurnt: 'burnt',
  orderDeclined: 'declined',
  shippedEarly: 'shippedEarly',
  turnedDown: 'turnedDown',
  oversold: 'oversold',
  goodsReserved: null,
  goodsPutBack: null,
  chatStarted: null,
  chatEnded: null,
  burntTakenBack: null,
  makingStarted: null,
  inputCame: null, // one every second
  inputAnswered: null,
  freezeStarted: 'frozen',
  freezeEnded: 'thawed',
  saveStarted: null,
  saveHandedOver: 'saveBegun',
  drinkMade: null,
  dishPickedUp: null,
  flambeStarted: null,
  flambePaused: null,
  dishServed: 'served',
  courseServed: 'courseServed',
  askedTooEarly: 'tooEarly',
  customerFinished: null,
  customerLeft: 'left',
  customerSentHome: 'sentHome',
  lastCall: 'lastCall',
  overtimeStarted: 'overtime',
  ticketPulled: null,
  pullDone: 'pulled',
  pullRefused: 'tooLate',
  dishWasted: 'wasted',
  standingStarted: 'standing',
  standingEnded: 'walkingOn',
  waiterHired: 'hired',
  waiterDismissed: null,
  waiterWentHome: 'wentHome',
  shiftClosed: 'over',
  refused: null,
}

/** Where no bell rings: whether all know it at once, or whoever looks at the pass. */
const learnt: Readonly<Record<NewsKind, 'atOnce' | 'byLooking'>> = {
  seated: 'atOnce',
  handUp: 'atOnce',
  ready: 'byLooking',
  burnt: 'byLooking',
  declined: 'byLooking',
  shippedEarly: 'atOnce',
  turnedDown: 'atOnce',
  oversold: 'atOnce',
  refused: 'atOnce',
  courseServed: 'atOnce',
  refill: 'atOnce',
  tooEarly: 'atOnce',
  pulled: 'atOnce',
  tooLate: 'atOnce',
  wasted: 'atOnce',
  served: 'atOnce',
  left: 'atOnce',
  unserved: 'atOnce',
  sentHome: 'atOnce',
  toSave: 'byLooking',
  frozen: 'atOnce',
  thawed: 'atOnce',
  saveBegun: 'atOnce',
  lastCall: 'atOnce',
  overtime: 'atOnce',
  hired: 'atOnce',
  wentHome: 'atOnce',
  standing: 'atOnce',
  walkingOn: 'atOnce',
  over: 'atOnce',
}

export function isLearntByLooking(kind: NewsKind): boolean {
  return learnt[kind] === 'byLooking'
}

/** Whether an event is heard, felt and told of when it happens, wherever one stands. */
export function isAnnounced({ type }: ShiftEvent, room: Room): boolean {
  const kind = news[type]
  return kind === null || !isLearntByLooking(kind) || hasBell(room)
}

/** Whether it is seen when it happens: where no bell rings, by a waiter at the pass. */
export function isSeenAtOnce(event: ShiftEvent, { room, floor }: Seen): boolean {
  return isAnnounced(event, room) || room.waiters.some((waiter) => isAtPass(floor, waiter))
}

/** The news that an event is; null when it is none. `room` is the one in which it happened, or later. */
export function newsOf(event: ShiftEvent, room: Room): News | null {
  const kind = news[event.type]
  if (!kind) return null
  const ticket = 'ticket' in event ? event.ticket : NONE
  const written = room.tickets[ticket]
  const customer = 'customer' in event ? event.customer : (written?.customer ?? NONE)
  return {
    kind: closer(kind, room, customer, written?.toSave === true),
    at: event.at,
    customer,
    table: 'table' in event ? event.table : (written?.table ?? NONE),
    ticket,
    cook: 'cook' in event ? event.cook : NONE,
    points: 'points' in event ? event.points : 0,
  }
}

/** What kind of news it is by what has become of those concerned. */
function closer(kind: NewsKind, room: Room, customer: number, isToSave: boolean): NewsKind {
  if (kind === 'left') return wayOut(room, customer)
  return kind === 'ready' && isToSave ? 'toSave' : kind
}

function wayOut({ customers }: Room, customer: number): NewsKind {
  return customers[customer]?.phase === 'unserved' ? 'unserved' : 'left'
}
