// A menu: dependent steps. The next course is ordered when the one before has been eaten, not sooner.
import { isPlain } from '../customer.ts'
import { chosenOfEach } from '../random.ts'
import type { Special } from './special.ts'

export const courses: Special<'courses'> = {
  plan: {
    concern: 'courses',
    draw({ menus, oneOf, dishes }, plan, _, random) {
      const chosen = chosenOfEach(oneOf, menus * oneOf, random)
      const [first] = dishes
      const toCome = dishes.length - 1
      return plan.map((each, index) =>
        first && chosen.has(index) && isPlain(each) ? { ...each, ...first, toCome } : each,
      )
    },
  },
  nextCourse: ({ dishes }, { toCome = 0 }) => (toCome > 0 ? dishes.at(-toCome) : undefined),
  courseMs: ({ eatMs, tooEarlyMs }) => ({ eat: eatMs, tooEarly: tooEarlyMs }),
}
