// The waiter at the bar: drinks are made by hand, and who makes one does nothing else meanwhile.
import { begin, shrug } from './doing.ts'
import { goOn } from './going-on.ts'
import { itemAt, remove } from './list.ts'
import type { State } from './state.ts'
import { NONE } from './state.ts'
import type { Shift } from './world.ts'

/** Make the drinks on the pad that are made here, one after the other, as long as a hand is free. */
export function attend(shift: Shift, index: number, station: number): void {
  const { state, level, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const id = waiter.hands.length < level.hands ? firstFor(state, waiter.pad, station) : NONE
  if (id !== NONE) {
    const ticket = itemAt(state.tickets, id)
    ticket.startedAt = state.now
    const { cookMs } = itemAt(state.customers, ticket.customer)
    begin(shift, waiter, 'making', state.now + cookMs, id)
    emit?.({ type: 'makingStarted', at: state.now, waiter: index, ticket: id })
  } else if (waiter.useful) goOn(shift, index)
  else shrug(shift, index)
}

/** The first ticket on the pad for a drink that is made at this station, or NONE. */
function firstFor({ tickets }: State, pad: readonly number[], station: number): number {
  for (const id of pad) if (itemAt(tickets, id).madeAt === station) return id
  return NONE
}

/** The drink is in the hand; it is thrown away when its customer has left meanwhile. */
export function finish(shift: Shift, index: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket: id, station } = waiter.doing
  waiter.useful = true
  if (remove(waiter.pad, id)) {
    const ticket = itemAt(state.tickets, id)
    ticket.place = 'hands'
    ticket.readyAt = state.now
    waiter.hands.push(id)
    emit?.({ type: 'drinkMade', at: state.now, waiter: index, ticket: id })
  }
  attend(shift, index, station)
}
