// The moments at which special rules are asked, in the order in which a level names its rules.
// Nobody else looks at them: kitchen, counter and door never ask which rule is on.
import { railLimit } from './rail-limit.ts'
import type { RuleOf, RuleType } from './rule.ts'
import type { Seen, Special } from './special.ts'

const specials: { readonly [T in RuleType]: Special<T> } = {
  railLimit,
}

function specialOf<T extends RuleType>({ type }: RuleOf<T>): Special<T> {
  return specials[type]
}

/** Whether the rail takes one more ticket now. */
export function railTakes({ level, state }: Seen): boolean {
  for (const rule of level.rules) {
    if (specialOf(rule).railTakes?.(rule, state) === false) return false
  }
  return true
}
