// Moments that some rules bring with them: happenings of their own in the course of the shift, and what
// a waiter does between two visits. A continuation of `moments.ts`.
import type { Level } from '../level.ts'
import { itemAt } from '../list.ts'
import { NEVER, NONE } from '../state.ts'
import type { Shift } from '../world.ts'
import { specialOf } from './every-special.ts'
import type { Landing, SaveMs, Seen } from './special.ts'

export type OwnDue = { at: number; rule: number } // ms since opening; an index into the level's rules

const never: Readonly<OwnDue> = { at: NEVER, rule: NONE }

/** The first happening of the rules' own. */
export function ownDue({ level: { rules }, state }: Seen): Readonly<OwnDue> {
  let first = never
  for (let rule = 0; rule < rules.length; rule++) {
    const each = itemAt(rules, rule)
    const at = specialOf(each).dueAt?.(each, state) ?? NEVER
    if (at < first.at) first = { at, rule }
  }
  return first
}

/** It happens; what lies on its table by it, or null. */
export function ownHappens(shift: Shift, index: number): Landing | null {
  const rule = itemAt(shift.level.rules, index)
  return specialOf(rule).onDue?.(rule, shift) ?? null
}

/** The shift closes. */
export function closed(shift: Shift): void {
  for (const rule of shift.level.rules) specialOf(rule).onClosed?.(rule, shift)
}

/** A waiter is between two visits; true when it has something else to do first. */
export function freed(shift: Shift, waiter: number): boolean {
  for (const rule of shift.level.rules) {
    if (specialOf(rule).onFree?.(rule, shift, waiter)) return true
  }
  return false
}

/** Whether an order goes from the table to the cooks at once. */
export function isCalledOut({ rules }: Level): boolean {
  return rules.some((rule) => specialOf(rule).isCalledOut?.(rule) === true)
}

/** How long it takes to save, to start a save, and until that is over; nothing where nobody saves. */
export function saveMs({ rules }: Level): SaveMs {
  for (const rule of rules) {
    const all = specialOf(rule).saveMs?.(rule)
    if (all) return all
  }
  return { now: 0, start: 0, later: 0 }
}
