// A ticket on its way from the waiter to the cooks: over the counter, or called out from the table.
import { isBlocking } from './hire.ts'
import * as kitchen from './kitchen.ts'
import { itemAt, remove } from './list.ts'
import { orderTwice, railTakes } from './specials/moments.ts'
import { isCalledOut } from './specials/own-moments.ts'
import { NONE } from './state.ts'
import type { Shift } from './world.ts'

/** An order that has just been taken: where orders are called out, the cooks have it at once. Who stands
 * at the kitchen for every dish has to go there anyway. */
export function callOut(shift: Shift, index: number, id: number): void {
  const { state, level } = shift
  if (!isCalledOut(level) || isBlocking(state, index)) return
  const { madeAt, isUnnumbered } = itemAt(state.tickets, id)
  if (madeAt !== undefined || isUnnumbered || !railTakes(shift)) return
  handIn(shift, index, id)
}

/** The cooks have the ticket; false when the waiter does not. */
export function handIn(shift: Shift, index: number, ticket: number): boolean {
  const { state, emit } = shift
  const { pad } = itemAt(state.waiters, index)
  if (!remove(pad, ticket)) return false
  emit?.({ type: 'ticketHandedOver', at: state.now, waiter: index, ticket })
  kitchen.hand(shift, ticket)
  const second = orderTwice(shift, ticket)
  if (second !== NONE) kitchen.hand(shift, second)
  return true
}
