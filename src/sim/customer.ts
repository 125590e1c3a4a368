// Customers: their phases and the one patience bar that is drained by waiting.
import type { Level } from './level.ts'
import { NEVER, NONE } from './state.ts'
import type { Customer, CustomerPhase, DeepReadonly } from './state.ts'
import type { Due, PlannedCustomer, Shift } from './world.ts'

type WaitingPhase = 'queueing' | 'handUp' | 'waiting'

/** The patience bar at `at` (ms since opening, not before the phase began), 0 to 1. */
export function patienceAt(customer: DeepReadonly<Customer>, at: number): number {
  if (customer.drainMs === 0) return customer.patience
  const patience = customer.patience - (at - customer.since) / customer.drainMs
  return patience > 0 ? patience : 0
}

/** Whether the customer has left the café, for whatever reason. Compared, not looked up in a table: it is
 * asked often, and that is quicker. */
export function isGone({ phase }: Readonly<Pick<Customer, 'phase'>>): boolean {
  return phase === 'served' || phase === 'left' || phase === 'unserved' || phase === 'sentHome'
}

type Wish = Readonly<Pick<PlannedCustomer, 'toOrder' | 'toCome' | 'madeAt'>>

/** Whether each order is one dish of the kitchen's: no party, no drink; it may be a course. */
export function ordersOneDish({ toOrder, madeAt }: Wish): boolean {
  return toOrder === undefined && madeAt === undefined
}

/** Whether somebody wants one dish and nothing else: no party, no menu, no drink. */
export function isPlain(wish: Wish): boolean {
  return ordersOneDish(wish) && wish.toCome === undefined
}

/** A customer who comes in at `at`, in no waiting phase yet. */
export function arrive(planned: PlannedCustomer, at: number): Customer {
  const customer: Customer = {
    look: planned.look,
    dish: planned.dish,
    cookMs: planned.cookMs,
    patiencePercent: planned.patiencePercent,
    arrivedAt: at,
    phase: 'reading',
    since: at,
    until: NEVER,
    patience: 1,
    drainMs: 0,
    table: NONE,
    ticket: NONE,
    waitedMs: 0,
    points: 0,
  }
  if (planned.toCome !== undefined) customer.toCome = planned.toCome
  if (planned.toOrder !== undefined) customer.toOrder = planned.toOrder
  if (planned.madeAt !== undefined) customer.madeAt = planned.madeAt
  return customer
}

/** Enter a phase that drains the bar; it ends by itself when the bar is empty. */
export function startWaiting(
  { state: { now }, level: { patience }, due }: Shift,
  customer: Customer,
  phase: WaitingPhase,
): void {
  leavePhase(customer, now)
  const fullMs = fullBarMs(patience, phase)
  customer.phase = phase
  customer.drainMs = Math.max(1, Math.round((fullMs * customer.patiencePercent) / 100))
  end(customer, now + Math.ceil(customer.patience * customer.drainMs), due)
}

function fullBarMs(patience: Level['patience'], phase: WaitingPhase): number {
  if (phase === 'queueing') return patience.queueMs
  return phase === 'handUp' ? patience.handUpMs : patience.foodMs
}

/** Enter a phase in which the bar holds still until `until`. */
export function holdStill(
  { state: { now }, due }: Shift,
  customer: Customer,
  phase: CustomerPhase,
  until: number,
): void {
  leavePhase(customer, now)
  customer.phase = phase
  customer.drainMs = 0
  end(customer, until, due)
}

/** Stay in the present phase until then at least. */
export function stayUntil({ due }: Shift, customer: Customer, until: number): void {
  end(customer, Math.max(customer.until, until), due)
}

/** The phase will end then; whoever was or becomes the first to whom that happens has to be found again. */
function end(customer: Customer, until: number, due: Due): void {
  if (customer.until <= due.customerAt || until <= due.customerAt) due.hasCustomer = false
  customer.until = until
}

/** Give a share of the bar back, up to full. */
export function relieve(customer: Customer, share: number): void {
  customer.patience = Math.min(1, customer.patience + share)
}

function leavePhase(customer: Customer, at: number): void {
  if (customer.drainMs > 0) {
    customer.patience = patienceAt(customer, at)
    customer.waitedMs += at - customer.since
  }
  customer.since = at
}

/** Whether somebody sits at the table with nothing to do but wait or eat. */
export const hasTime: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: false,
  reading: false,
  handUp: false,
  ordering: false,
  waiting: true,
  receiving: false,
  eating: true,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
}

/** Whether courses of a menu are still to come. */
export function hasMore({ toCome = 0 }: DeepReadonly<Customer>): boolean {
  return toCome > 0
}
