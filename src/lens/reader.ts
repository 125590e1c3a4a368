// Who reads: each waiter reads one line of one call, or none. Lit is only what a waiter is at itself;
// what is cooked meanwhile is nobody's line.
import { isAbsent, isBlocking, isGone, kindOf, NONE, sitterAt } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { among, customerSituation, waiterSituation } from '../reading/index.ts'
import type { Seen, WaiterSituation } from '../reading/index.ts'
import type { LineId } from './line.ts'

export type Reader = {
  readonly waiter: number
  readonly program: Mode // who is hired stands for every ticket, whatever the others do
  readonly line: LineId | null // null: no line of the program
  readonly customer: number // whose call it is, or NONE
  readonly runs: boolean // that call is running; else its bookmark is elsewhere
  readonly stoodMs: number // how long it has been standing; 0 while it does not
}

type Reading = Pick<Reader, 'line' | 'customer' | 'runs'>
type Doing = WaiterSituation & { readonly waiter: number }

const nothing: Reading = { line: null, customer: NONE, runs: false }

/** The readers of a room, one for each waiter who is there. */
export function readersOf(seen: Seen): readonly Reader[] {
  const { room } = seen
  if (room.closed) return []
  return room.waiters.flatMap((_, waiter) => (isAbsent(room, waiter) ? [] : readerOf(seen, waiter)))
}

function readerOf(seen: Seen, waiter: number): Reader {
  const { room } = seen
  const doing = waiterSituation(seen, waiter)
  const program = isBlocking(room, waiter) ? 'blocking' : 'async'
  const stoodMs = doing.activity === 'standing' ? room.now - doing.since : 0
  const reading = readings[doing.kind](seen, { ...doing, waiter })
  return { waiter, program, stoodMs, ...(isVain(seen, reading) ? nothing : reading) }
}

/** Somebody has left: the waiter has the movement to end, the program has nothing more to do. */
function isVain({ room }: Seen, { line, customer }: Reading): boolean {
  const who = room.customers[customer]
  return line !== 'pull' && line !== 'putBack' && who !== undefined && isGone(who)
}

const readings: Readonly<Record<WaiterSituation['kind'], (seen: Seen, doing: Doing) => Reading>> = {
  idle: () => nothing,
  walking: readWalk,
  stopping: () => nothing,
  asking: ofTicket('take'),
  taking: (seen, { station }) => running('take', sitterAt(seen.floor, seen.room, station)),
  writing: ofTicket('write'),
  handingOver: ofTicket('handOver'),
  pickingUp: ofTicket('dish'),
  takingBack: ofTicket('catch'),
  serving: ofTicket('bring'),
  making: ofTicket('make'),
  saving: ofTicket('saveNow'),
  startingSave: ofTicket('saveStart'),
  answering: () => seenTo('answer', NONE), // no call of any table
  flambeing: ofTicket('flambe'),
  pulling: (seen, doing) => ({ ...ofTicket('pull')(seen, doing), runs: false }),
  apologising: () => nothing,
  packing: ofTicket('pack'),
  turningDown: readRefusal,
  reserving: readReservation,
  puttingBack: (seen, doing) => ({ ...ofTicket('putBack')(seen, doing), runs: false }),
  pouring: () => nothing, // no call of any table
  leavingPot: () => nothing,
  chatting: (seen, { station }) => seenTo('chat', sitterAt(seen.floor, seen.room, station)),
  standing: (seen, doing) => (doing.ticket === NONE ? nothing : ofTicket('stand')(seen, doing)),
  shrugging: () => nothing,
}

function running(line: LineId, customer: number): Reading {
  return { line, customer, runs: true }
}

/** Its bookmark stays where it is. */
function seenTo(line: LineId, customer: number): Reading {
  return { line, customer, runs: false }
}

function ofTicket(line: LineId) {
  return ({ room }: Seen, { ticket }: Doing): Reading => {
    const customer = room.tickets[ticket]?.customer ?? NONE
    return customer === NONE ? nothing : running(line, customer)
  }
}

/** On the way with something in hand the call goes on; on the way to somebody it is about to. */
function readWalk(seen: Seen, { waiter, station }: Doing): Reading {
  const { pad = [], hands = [] } = seen.room.waiters[waiter] ?? {}
  switch (kindOf(seen.floor, station)) {
    case 'pass':
      return firstOf(seen, 'handOver', among(seen, pad, 'toHandOver'))
    case 'bar':
      return firstOf(seen, 'make', among(seen, pad, 'toMake'))
    case 'saveNow':
    case 'saveLater':
      return nothing // until it is there, the call stands at its await
    case 'shelf':
      return firstOf(seen, 'reserve', among(seen, pad, 'toReserve'))
    case 'table':
      return readWalkToTable(seen, sitterAt(seen.floor, seen.room, station), hands)
    case undefined:
      return nothing
  }
}

/** With the payment under way the call is past it: its bookmark stays at the await. */
function readReservation(seen: Seen, doing: Doing): Reading {
  const isBefore = seen.room.tickets[doing.ticket]?.place === 'pad'
  const own = ofTicket('reserve')(seen, doing)
  return { ...own, runs: own.runs && isBefore }
}

/** What the mail says comes last; where nothing was left, it never came to a payment. */
function readRefusal({ room, floor }: Seen, { ticket, station }: Doing): Reading {
  const isDeclined = room.tickets[ticket]?.isDeclined === true
  return running(isDeclined ? 'bring' : 'sorry', sitterAt(floor, room, station))
}

function firstOf({ room }: Seen, line: LineId, [first]: readonly number[]): Reading {
  const ticket = room.tickets[first ?? NONE]
  return ticket ? running(line, ticket.customer) : nothing
}

function readWalkToTable(seen: Seen, id: number, hands: readonly number[]): Reading {
  const { room } = seen
  const customer = room.customers[id]
  if (!customer) return nothing
  if (hands.some((ticket) => room.tickets[ticket]?.customer === id)) return running('bring', id)
  const situation = customerSituation(seen, customer)
  if (situation === 'toFlambe') return seenTo('flambe', id)
  if (situation !== 'handUp') return nothing
  return seenTo(room.tickets.some((ticket) => ticket.customer === id) ? 'take' : 'call', id)
}
