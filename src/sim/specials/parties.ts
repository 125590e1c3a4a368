// A party at one table: several orders that may cook at once, and a tray that leaves only complete.
import { isPlain } from '../customer.ts'
import { chosenOfEach } from '../random.ts'
import type { Special } from './special.ts'

export const parties: Special<'parties'> = {
  plan: {
    concern: 'parties',
    draw({ parties: count, oneOf, dishes, cookMs }, plan, _, random) {
      const chosen = chosenOfEach(oneOf, count * oneOf, random)
      const [dish] = dishes
      return plan.map((each, index) =>
        dish !== undefined && chosen.has(index) && isPlain(each)
          ? { ...each, dish, cookMs, toOrder: dishes.length }
          : each,
      )
    },
  },
  dishOfNext: ({ dishes }, { toOrder = 0 }) => (toOrder > 0 ? dishes.at(-toOrder) : undefined),
}
