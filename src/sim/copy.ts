// A copy of a room to think ahead in: what nothing will change any more is shared, not copied.
import type { Customer, DeepReadonly, Room, State, Ticket, Visit, Waiter } from './state.ts'

/** A state of its own that goes on from `room`; changing it leaves `room` as it is. */
export function copyOf(room: Room): State {
  return {
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
    cooks: room.cooks.map((cook) => ({ ...cook })),
    waiters: room.waiters.map(copyWaiter),
    tally: { ...room.tally },
  }
}

function copyCustomer(customer: DeepReadonly<Customer>): Customer {
  const { phase } = customer
  const isGone = phase === 'served' || phase === 'left' || phase === 'unserved'
  return isGone ? customer : { ...customer }
}

function copyTicket(ticket: DeepReadonly<Ticket>): Ticket {
  return ticket.place === 'table' || ticket.place === 'pulled' ? ticket : { ...ticket }
}

function copyWaiter(waiter: DeepReadonly<Waiter>): Waiter {
  return {
    ...waiter,
    doing: { ...waiter.doing },
    tasks: waiter.tasks.map(copyVisit),
    visit: waiter.visit && copyVisit(waiter.visit),
    pad: waiter.pad.slice(),
    hands: waiter.hands.slice(),
  }
}

function copyVisit({ station, tickets, stand }: DeepReadonly<Visit>): Visit {
  return { station, tickets: tickets.slice(), stand }
}
