// The moments at which special rules are asked, in the order in which a level names its rules.
// Nobody else looks at them: kitchen, counter and door never ask which rule is on.
import type { Level } from '../level.ts'
import { stream } from '../random.ts'
import type { SpecialsState } from './rule.ts'
import type { Plan, Shift } from '../world.ts'
import { memoryWithoutBell } from '../bell.ts'
import { burns } from './burns.ts'
import { drinks } from './drinks.ts'
import { railLimit } from './rail-limit.ts'
import type { RuleOf, RuleType } from './rule.ts'
import type { Seen, Special } from './special.ts'

const specials: { readonly [T in RuleType]: Special<T> } = { burns, railLimit, drinks }

function specialOf<T extends RuleType>({ type }: RuleOf<T>): Special<T> {
  return specials[type]
}

/** The plan with what the level's rules add to it, each from a random stream of its own. */
export function planned({ rules, floor }: Level, seed: number, plan: Plan): Plan {
  let all = plan
  for (const rule of rules) {
    const { plan: adds } = specialOf(rule)
    if (!adds) continue
    const random = stream(seed, adds.concern)
    all = all.map((customer) => adds.draw(rule, customer, floor, random))
  }
  return all
}

/** What the level's rules remember when a shift opens; null when that is nothing. */
export function memoryOf({ rules, bell }: Level): SpecialsState | null {
  let memory = bell === false ? memoryWithoutBell() : null
  for (const rule of rules) {
    const own = specialOf(rule).memory?.()
    if (own) memory = Object.assign(memory ?? {}, own)
  }
  return memory
}

/** Whether the rail takes one more ticket now. */
export function railTakes({ level, state }: Seen): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).railTakes?.(rule, state) === false) return false
  }
  return true
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
