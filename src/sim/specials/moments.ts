// The moments at which special rules are asked, in the order in which a level names its rules.
// Nobody else looks at them: kitchen, counter and door never ask which rule is on.
import type { Level } from '../level.ts'
import { stream } from '../random.ts'
import { NONE } from '../state.ts'
import type { Customer, DeepReadonly } from '../state.ts'
import type { Plan, Shift } from '../world.ts'
import { memoryWithoutBell } from '../bell.ts'
import { specialOf } from './every-special.ts'
import type { Course, SpecialsState } from './rule.ts'
import type { CourseMs, RefillMs, Seen } from './special.ts'

/** The plan with what the level's rules add to it, each from a random stream of its own. */
export function planned({ rules, floor }: Level, seed: number, plan: Plan): Plan {
  let all = plan
  for (const rule of rules) {
    const { plan: adds } = specialOf(rule)
    if (!adds) continue
    all = adds.draw(rule, all, floor, stream(seed, adds.concern))
  }
  return all
}

/** What the level's rules remember when a shift opens; null when that is nothing. */
export function memoryOf(level: Level, seed: number): SpecialsState | null {
  const { rules, bell } = level
  let memory = bell === false ? memoryWithoutBell() : null
  for (const rule of rules) {
    const own = specialOf(rule).memory?.(rule, level, seed)
    if (own) memory = Object.assign(memory ?? {}, own)
  }
  return memory
}

/** The seat that a customer who comes in takes, an index into the state's tables, or NONE. */
export function seatFor(shift: Shift, customer: number): number {
  const first = shift.state.tables.indexOf(NONE)
  if (first === NONE) return NONE
  for (const rule of shift.level.rules) {
    const seat = specialOf(rule).seatFor?.(rule, shift, customer)
    if (seat !== undefined) return seat
  }
  return first
}

/** How many tickets the rail takes, null where that is as many as there are. */
export function railLength({ level, state }: Seen): number | null {
  let shortest: number | null = null
  for (const rule of level.rules) {
    const length = specialOf(rule).railLength?.(rule, state)
    if (length !== undefined) shortest = Math.min(shortest ?? length, length)
  }
  return shortest
}

/** Whether the rail takes one more ticket now. */
export function railTakes(seen: Seen): boolean {
  const length = railLength(seen)
  return length === null || seen.state.rail.length < length
}

/** How long a ticket has to be written before the waiter may walk on without its dish, ms. */
export function writingMs({ level, state }: Seen): number {
  let ms = 0
  for (const rule of level.rules) ms += specialOf(rule).writingMs?.(rule, state) ?? 0
  return ms
}

/** Whether the dish that has just been cooked is burnt. */
export function isBurnt(shift: Shift, ticket: number): boolean {
  for (const rule of shift.level.rules) {
    if (specialOf(rule).isBurnt?.(rule, shift, ticket)) return true
  }
  return false
}

/** A waiter takes a burnt dish off the pass. */
export function burntTaken(shift: Shift, waiter: number, ticket: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onBurntTaken?.(rule, shift, waiter, ticket)
}

/** Whether a dish stays on the pass while no visit names it. */
export function isLeftAlone({ level, state }: Seen, ticket: number): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).isLeftAlone?.(rule, state, ticket)) return true
  }
  return false
}

/** An order has been written down. */
export function orderTaken(shift: Shift, customer: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onOrderTaken?.(rule, shift, customer)
}

/** What the next of a party orders; null where all have ordered. */
export function dishOfNext({ rules }: Level, customer: DeepReadonly<Customer>): string | null {
  for (const rule of rules) {
    const dish = specialOf(rule).dishOfNext?.(rule, customer)
    if (dish !== undefined) return dish
  }
  return null
}

/** The course that a customer orders after the one eaten now; null where that was the last. */
export function nextCourse({ rules }: Level, customer: DeepReadonly<Customer>): Course | null {
  for (const rule of rules) {
    const course = specialOf(rule).nextCourse?.(rule, customer)
    if (course) return course
  }
  return null
}

const noCourses: CourseMs = { eat: 0, tooEarly: 0 }

/** How long a course is eaten, and how long it takes to be told that it is too early, ms. */
export function courseMs({ rules }: Level): CourseMs {
  for (const rule of rules) {
    const both = specialOf(rule).courseMs?.(rule)
    if (both) return both
  }
  return noCourses
}

/** Whether a ticket goes on when its customer leaves. */
export function goesOn({ level, state }: Seen, ticket: number): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).goesOn?.(rule, state, ticket)) return true
  }
  return false
}

/** How long it takes to pull a ticket by hand, ms; 0 where nobody can. */
export function pullMs({ rules }: Level): number {
  let longest = 0
  for (const rule of rules) longest = Math.max(longest, specialOf(rule).pullMs?.(rule) ?? 0)
  return longest
}

/** Whether it is too late to pull a ticket. */
export function isOnPlate({ level, state }: Seen, ticket: number): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).isOnPlate?.(rule, state, ticket)) return true
  }
  return false
}

/** How long it takes to ask for the number that a ticket lacks, ms. */
export function askMs({ rules }: Level): number {
  let longest = 0
  for (const rule of rules) longest = Math.max(longest, specialOf(rule).askMs?.(rule) ?? 0)
  return longest
}

/** The ticket that goes to a second cook together with this one, or NONE. */
export function orderTwice(shift: Shift, ticket: number): number {
  for (const rule of shift.level.rules) {
    const second = specialOf(rule).orderTwice?.(rule, shift, ticket)
    if (second !== undefined) return second
  }
  return NONE
}

const noRefills: RefillMs = { every: 0, pour: 0, pot: 0 }

/** How long refills take; nothing where there are none. */
export function refillMs({ rules }: Level): RefillMs {
  for (const rule of rules) {
    const all = specialOf(rule).refillMs?.(rule)
    if (all) return all
  }
  return noRefills
}

/** A waiter has a dish in hand now. */
export function pickedUp(shift: Shift, ticket: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onPickedUp?.(rule, shift, ticket)
}

/** Points that a dish has lost by the time it is served. */
export function pointsOff({ level, state }: Seen, ticket: number): number {
  let off = 0
  for (const rule of level.rules) off += specialOf(rule).pointsOff?.(rule, state, ticket) ?? 0
  return off
}

/** How long a dish at its table has to be flambéed yet, ms. */
export function flambeMs({ level, state }: Seen, ticket: number): number {
  let ms = 0
  for (const rule of level.rules) ms += specialOf(rule).flambeMs?.(rule, state, ticket) ?? 0
  return ms
}

/** A dish has been flambéed for so long now. */
export function flambed(shift: Shift, ticket: number, doneMs: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onFlambed?.(rule, shift, ticket, doneMs)
}

/** After how long the waiter may go who has flambéed for `doneMs`. */
export function sliceEndMs({ rules }: Level, doneMs: number): number {
  let end = doneMs
  for (const rule of rules) end = specialOf(rule).sliceEndMs?.(rule, doneMs) ?? end
  return end
}

/** Points that hired waiters have earned by now. */
export function wagesOf({ level, state }: Seen): number {
  let points = 0
  for (const rule of level.rules) points += specialOf(rule).wages?.(rule, state) ?? 0
  return points
}

/** Whether a customer would chat with a waiter who is there for nothing else. */
export function wantsChat({ level, state }: Seen, customer: number): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).wantsChat?.(rule, state, customer)) return true
  }
  return false
}

/** The chat begins, and nothing interrupts it. */
export function chat(shift: Shift, waiter: number, customer: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onChat?.(rule, shift, waiter, customer)
}

/** The waiter has listened to the end. */
export function chatOver(shift: Shift, waiter: number): void {
  for (const rule of shift.level.rules) specialOf(rule).onChatOver?.(rule, shift, waiter)
}

/** The player chooses how many tickets the rail takes; false where that is not possible. */
export function railChosen(shift: Shift, tickets: number): boolean {
  for (const rule of shift.level.rules) {
    if (specialOf(rule).onRailChosen?.(rule, shift, tickets)) return true
  }
  return false
}
