// From one visit to the next: what a waiter does when the present one is over.
import { nodeOf, walkMs } from './aisles.ts'
import { setOut } from './bell.ts'
import { begin } from './doing.ts'
import { itemAt } from './list.ts'
import { callFirst } from './refill.ts'
import { freed } from './specials/own-moments.ts'
import { NEVER, NONE } from './state.ts'
import type { Shift } from './world.ts'

/** Go to the first visit of the task list, or rest. */
export function goOn(shift: Shift, index: number): void {
  const { state, aisles, emit } = shift
  const waiter = itemAt(state.waiters, index)
  const { doing, tasks } = waiter
  waiter.visit = null
  if (state.specials && freed(shift, index)) return
  callFirst(shift, index)
  const next = tasks[0]
  if (!next) {
    begin(shift, waiter, 'idle', NEVER, NONE)
    doing.station = NONE
    return
  }
  const there = nodeOf(aisles, next.station) ?? doing.to
  begin(shift, waiter, 'walking', state.now + walkMs(aisles, doing.to, there), NONE)
  setOut(shift, doing.from)
  doing.to = there
  doing.station = next.station
  emit?.({ type: 'waiterDeparted', at: state.now, waiter: index, station: next.station })
}
