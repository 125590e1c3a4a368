// What a special rule may answer to: the moments of a shift, all of them optional.
import type { Level } from '../level.ts'
import type { Room } from '../state.ts'
import type { RuleOf, RuleType } from './rule.ts'

export type Special<T extends RuleType> = {
  /** Whether the rail takes one more ticket now. */
  readonly railTakes?: (rule: RuleOf<T>, room: Room) => boolean
}

export type Seen = { readonly level: Level; readonly state: Room }
