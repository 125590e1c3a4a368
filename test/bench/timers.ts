// Timers alone: the simulation's scheduler, and any event loop, with nothing to do but to find what is
// due next and to put it off again.
import { lunchRush } from '../../src/levels/index.ts'
import { openShift, resumeShift } from '../../src/sim/index.ts'
import { advanceTo, findDue } from '../../src/sim/scheduler.ts'
import type { Shift } from '../../src/sim/index.ts'
import type { Loop } from './loop.ts'
import { scatter } from './heap.ts'

const LATEST_MS = 8_192
const FOREVER_MS = 1e9
const closing = { ...lunchRush.closing, lastCallMs: FOREVER_MS }
const level = { ...lunchRush, durationMs: FOREVER_MS, closing }

/** `count` times in a loop: of `waiting` timers the earliest ends and is set again. */
export function rollLoop(loop: Loop, count: number, waiting: number, seed: number): void {
  const next = scatter(seed)
  let left = count
  for (let each = 0; each < waiting; each++) {
    const after = loop.actor()
    const again = () => {
      if (left-- > 0) after(next() % LATEST_MS, again)
    }
    after(next() % LATEST_MS, again)
  }
  loop.runAll()
}

/** A room in which cooks, waiter and customers are under way, `waiting` in all, and nobody comes. */
export function crowdedShift(waiting: number): Shift {
  const { plan, state } = openShift(level, 1, 'async')
  const shift = resumeShift(level, plan, state)
  const guests = waiting - state.cooks.length - state.waiters.length
  while (state.customers.length < guests) advanceTo(shift, shift.due.at)
  for (const [id, customer] of state.customers.entries()) {
    customer.phase = 'reading'
    customer.until = id
    if (id < state.tables.length) state.tables[id] = id
  }
  state.queue.splice(0, Infinity, ...state.customers.keys())
  state.queue.splice(0, state.tables.length)
  return resumeShift(level, [], state)
}

/** The same by the simulation's scheduler; goes on where the shift stands. */
export function rollShift(shift: Shift, count: number, seed: number): void {
  const next = scatter(seed)
  const { due, state } = shift
  for (let each = 0; each < count; each++) {
    state.now = due.at
    const interval = intervalOf(shift)
    if (interval) interval.until = state.now + (next() % LATEST_MS)
    if (due.kind === 'cook') due.hasCook = false
    else if (due.kind !== 'waiter') due.hasCustomer = false
    findDue(shift)
  }
}

function intervalOf({ due: { kind, index }, state }: Shift): { until: number } | undefined {
  if (kind === 'cook') return state.cooks[index]
  if (kind === 'waiter') return state.waiters[index]?.doing
  const seats = kind === 'seated' ? state.tables : state.queue
  return state.customers[seats[index] ?? -1]
}
