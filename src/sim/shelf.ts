// The waiter at the shelf: a tag reserves one of what is left for an order; the tag of an order that has
// come to nothing is put back.
import { begin, shrug } from './doing.ts'
import { goOn } from './going-on.ts'
import { itemAt, remove } from './list.ts'
import { tagMs, toPutBack, toReserve } from './specials/sale-moments.ts'
import type { Shift } from './world.ts'

/** Put back the tags that are of no use, then reserve what can be; one after the other. */
export function attend(shift: Shift, index: number): void {
  const { state, level } = shift
  const waiter = itemAt(state.waiters, index)
  const until = state.now + tagMs(level)
  const [back] = toPutBack(shift)
  const [wanted] = toReserve(shift)
  if (back !== undefined) begin(shift, waiter, 'puttingBack', until, ticketOf(shift, back))
  else if (wanted !== undefined) begin(shift, waiter, 'reserving', until, ticketOf(shift, wanted))
  else if (waiter.useful) goOn(shift, index)
  else shrug(shift, index)
}

function ticketOf({ state }: Shift, customer: number): number {
  return itemAt(state.customers, customer).ticket
}

/** The tag hangs there, unless another waiter took the last one meanwhile. */
export function endReserving(shift: Shift, index: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket } = waiter.doing
  const { customer } = itemAt(state.tickets, ticket)
  waiter.useful = true
  if (toReserve(shift).includes(customer)) {
    state.specials?.shelf?.tags.push(customer)
    emit?.({ type: 'goodsReserved', at: state.now, waiter: index, ticket })
  }
  attend(shift, index)
}

/** Somebody else can have it now. */
export function endPuttingBack(shift: Shift, index: number): void {
  const { state, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { ticket } = waiter.doing
  const { customer } = itemAt(state.tickets, ticket)
  const tags = state.specials?.shelf?.tags
  waiter.useful = true
  if (tags && toPutBack(shift).includes(customer)) {
    remove(tags, customer)
    emit?.({ type: 'goodsPutBack', at: state.now, waiter: index, ticket })
  }
  attend(shift, index)
}
