// What a dish that lands comes to: content customers, points, and a meal that is eaten.
import * as customers from './customer.ts'
import { itemAt } from './list.ts'
import type { Level } from './level.ts'
import { courseMs, pointsOff } from './specials/moments.ts'
import { trayOf } from './tray.ts'
import type { Shift } from './world.ts'

/** Satisfaction with a dish that lands when the patience bar is at `bar`; both 0 to 1. */
export function satisfactionOf({ patience }: Level, bar: number): number {
  const { contentAt = 1 } = patience
  return bar >= contentAt ? 1 : bar / contentAt
}

/** The tray lies on the table: the meal, or a course of it. */
export function land(shift: Shift, index: number, ticket: number): void {
  const { state } = shift
  const { customer } = itemAt(state.tickets, ticket)
  const tray = trayOf(state, customer)
  for (const each of tray) itemAt(state.tickets, each).place = 'table'
  if (customers.hasMore(itemAt(state.customers, customer))) serveCourse(shift, index, ticket)
  else serveMeal(shift, index, ticket, tray)
}

/** A course of a menu, not the last. */
function serveCourse(shift: Shift, index: number, ticket: number): void {
  const { state, level, emit } = shift
  const { customer: id, table } = itemAt(state.tickets, ticket)
  const until = state.now + courseMs(level).eat
  customers.holdStill(shift, itemAt(state.customers, id), 'eating', until)
  emit?.({ type: 'courseServed', at: state.now, waiter: index, customer: id, table, ticket })
}

/** The dish lands: the patience bar at this moment decides the satisfaction. */
function serveMeal(shift: Shift, index: number, ticket: number, tray: readonly number[]): void {
  const { state, level, emit } = shift
  const { customer: id, table } = itemAt(state.tickets, ticket)
  const customer = itemAt(state.customers, id)
  const satisfaction = satisfactionOf(level, customer.patience)
  let points = 0
  for (const each of tray) {
    points += Math.max(0, Math.round(100 * satisfaction) - pointsOff(shift, each))
  }
  customer.points += points
  customers.holdStill(shift, customer, 'eating', state.now + level.customer.eatMs)
  state.tally.score += points
  state.tally.served++
  state.tally.satisfaction += satisfaction
  const who = { waiter: index, customer: id, table, ticket }
  emit?.({ type: 'dishServed', at: state.now, ...who, satisfaction, points })
}
