// The waiter saves what is done: to the end, and does nothing else meanwhile; or it only starts that, and
// the rest goes on in the background. One dish a visit, so that others come in between.
import * as customers from './customer.ts'
import { begin, shrug } from './doing.ts'
import { goOn } from './going-on.ts'
import { itemAt, remove } from './list.ts'
import { pickedUp } from './specials/moments.ts'
import { saveMs } from './specials/own-moments.ts'
import { kindOf } from './stations.ts'
import { land } from './meal.ts'
import { NEVER, NONE } from './state.ts'
import type { State } from './state.ts'
import type { Shift } from './world.ts'

/** Take the dish that has been done for longest. */
export function attend(shift: Shift, index: number, station: number): void {
  const { state, level, emit } = shift
  const id = firstToSave(state)
  if (id === NONE) return shrug(shift, index)
  const waiter = itemAt(state.waiters, index)
  const ticket = itemAt(state.tickets, id)
  remove(state.pass, id)
  pickedUp(shift, id)
  ticket.place = 'saving'
  const customer = itemAt(state.customers, ticket.customer)
  customers.holdStill(shift, customer, 'receiving', NEVER)
  waiter.useful = true
  const { now, start } = saveMs(level)
  const blocks = kindOf(level.floor, station) === 'saveNow'
  if (blocks) begin(shift, waiter, 'saving', state.now + now, id)
  else begin(shift, waiter, 'startingSave', state.now + start, id)
  emit?.({ type: 'saveStarted', at: state.now, waiter: index, ticket: id, blocks })
}

/** What has been done for longest and has to be saved, or NONE; not while somebody else sees to its customer. */
function firstToSave({ pass, tickets, customers: all }: State): number {
  for (const id of pass) {
    const { toSave, place, isUnnumbered, customer } = itemAt(tickets, id)
    if (!toSave || place !== 'pass' || isUnnumbered) continue
    if (itemAt(all, customer).phase === 'waiting') return id
  }
  return NONE
}

/** The waiter has saved it. */
export function endSaving(shift: Shift, index: number): void {
  land(shift, index, itemAt(shift.state.waiters, index).doing.ticket)
  goOn(shift, index)
}

/** The rest goes on in the background. */
export function handOver(shift: Shift, index: number): void {
  const { state, level, emit } = shift
  const { ticket } = itemAt(state.waiters, index).doing
  const until = state.now + saveMs(level).later
  state.specials?.saves?.push({ ticket, waiter: index, since: state.now, until })
  emit?.({ type: 'saveHandedOver', at: state.now, waiter: index, ticket })
  goOn(shift, index)
}
