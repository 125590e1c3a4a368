// Closing time: who eats has been served, everyone else goes home without food.
import { book } from './doing.ts'
import * as door from './door.ts'
import * as kitchen from './kitchen.ts'
import { NONE } from './state.ts'
import type { Shift } from './world.ts'

const over = new Set(['served', 'left', 'unserved'])

/** Close the shift: settle every customer, stop every clock. Waiters stay where they are. */
export function closeShift(shift: Shift): void {
  const { state, emit } = shift
  state.closed = true
  kitchen.close(shift)
  state.waiters.forEach((waiter, index) => {
    const { kind, since } = waiter.doing
    if (kind === 'standing') {
      emit?.({ type: 'standingEnded', at: state.now, waiter: index, stoodMs: state.now - since })
    }
    book(waiter, state.now)
    waiter.visit = null
    waiter.tasks.length = 0
    waiter.pad.length = 0
    waiter.hands.length = 0
  })
  state.customers.forEach(({ phase }, id) => {
    if (phase === 'eating') door.finishMeal(shift, id)
    else if (!over.has(phase)) door.goWithoutFood(shift, id, 'unserved')
  })
  state.tables.fill(NONE)
  state.queue.length = 0
  payWages(shift)
  emit?.({ type: 'shiftClosed', at: state.now })
}

/** Wages are paid out of what the shift has made, so that no score is below nothing. */
function payWages({ state, level }: Shift): void {
  const { colleagues } = level
  if (!colleagues || colleagues.length === 0) return
  const perMinute = colleagues.reduce((sum, { wagePerMinute }) => sum + wagePerMinute, 0)
  const costs = Math.min(state.tally.score, Math.round((perMinute * state.now) / 60_000))
  state.tally.costs = costs
  state.tally.score -= costs
}
