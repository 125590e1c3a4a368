// What a special rule may answer to: the moments of a shift, all of them optional.
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Floor, Level } from '../level.ts'
import type { Room } from '../state.ts'
import type { PlannedCustomer, Shift } from '../world.ts'
import type { RuleOf, RuleType, SpecialsState } from './rule.ts'

export type Special<T extends RuleType> = {
  /** What the plan holds for the rule, drawn for one customer after the other. */
  readonly plan?: {
    readonly concern: number // of its random stream: from 10 on, and no other rule's
    readonly draw: (
      rule: RuleOf<T>,
      customer: PlannedCustomer,
      floor: Floor,
      random: RandomGenerator,
    ) => PlannedCustomer
  }
  /** What the rule remembers when a shift opens. */
  readonly memory?: () => SpecialsState
  /** Whether the rail takes one more ticket now. */
  readonly railTakes?: (rule: RuleOf<T>, room: Room) => boolean
  /** Whether the dish that has just been cooked is burnt. */
  readonly isBurnt?: (rule: RuleOf<T>, shift: Shift, ticket: number) => boolean
  /** A waiter takes a burnt dish off the pass. */
  readonly onBurntTaken?: (rule: RuleOf<T>, shift: Shift, waiter: number, ticket: number) => void
}

export type Seen = { readonly level: Level; readonly state: Room }
