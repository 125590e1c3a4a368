// Copies a state, for searching ahead and for keyframes. It does not compile while a field of the state
// is missing or a list or object in it is not copied by name; flat objects are spread. Customers and
// tickets that nothing changes any more are shared, to save time.
import { isGone } from './customer.ts'
import { isOver } from './tray.ts'
import type { SpecialsState } from './specials/rule.ts'
import type { Customer, DeepReadonly, Room, State, Ticket, Visit, Waiter } from './state.ts'

type Plain = string | number | boolean | null | undefined
type NestedKey<T> = { [K in keyof T]-?: T[K] extends Plain ? never : K }[keyof T]

/** T, when `Named` has all the fields of T that hold lists or objects. */
type Copied<T, Named extends keyof T = never> = [NestedKey<T>] extends [Named] ? T : never

type Parts = 'customers' | 'queue' | 'tables' | 'tickets' | 'rail' | 'pass' | 'cooks' | 'waiters'

/** A state of its own that goes on from `room`; changing it leaves `room` as it is. */
export function copyOf(room: Room): Copied<State, Parts | 'tally' | 'specials'> {
  const fields = {
    rules: room.rules,
    level: room.level,
    seed: room.seed,
    mode: room.mode,
    now: room.now,
    closed: room.closed,
    commands: room.commands,
    customers: room.customers.map(copyCustomer),
    queue: room.queue.slice(),
    tables: room.tables.slice(),
    tickets: room.tickets.map(copyTicket),
    rail: room.rail.slice(),
    pass: room.pass.slice(),
    cooks: room.cooks.map((cook): Copied<State['cooks'][number]> => ({ ...cook })),
    waiters: room.waiters.map(copyWaiter),
    tally: copyTally(room.tally),
  } satisfies Record<Exclude<keyof State, 'specials' | 'hours'>, unknown>
  const copy = room.hours ? { ...fields, hours: room.hours } : fields
  return room.specials ? { ...copy, specials: copyPlain<SpecialsState>(room.specials) } : copy
}

/** Nothing changes a customer who has gone. */
function copyCustomer(customer: DeepReadonly<Customer>): Copied<Customer> {
  return isGone(customer) ? customer : { ...customer }
}

/** Nothing changes a ticket that is served or pulled. */
function copyTicket(ticket: DeepReadonly<Ticket>): Copied<Ticket> {
  return isOver(ticket) ? ticket : { ...ticket }
}

function copyWaiter(
  waiter: DeepReadonly<Waiter>,
): Copied<Waiter, 'doing' | 'tasks' | 'visit' | 'pad' | 'hands'> {
  return {
    ...waiter,
    doing: copyDoing(waiter.doing),
    tasks: waiter.tasks.map(copyVisit),
    visit: waiter.visit && copyVisit(waiter.visit),
    pad: waiter.pad.slice(),
    hands: waiter.hands.slice(),
  }
}

function copyDoing(doing: Waiter['doing']): Copied<Waiter['doing']> {
  return { ...doing }
}

function copyVisit(visit: DeepReadonly<Visit>): Copied<Visit, 'tickets'> {
  return { ...visit, tickets: visit.tickets.slice() }
}

function copyTally(tally: State['tally']): Copied<State['tally']> {
  return { ...tally }
}

/** The special rules' part is small: it is copied deeply, whatever it holds. */
function copyPlain<T>(value: DeepReadonly<T>): T
function copyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => copyPlain(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyPlain(each)]))
}
