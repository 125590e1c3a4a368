// A party at one table: several orders that may cook at once, and a tray that leaves only complete.
import { chosenOfEach } from '../random.ts'
import type { PlannedCustomer } from '../world.ts'
import type { Special } from './special.ts'

/** A guest who is not already one with a menu or a drink. */
function isFree({ toCome, madeAt }: PlannedCustomer): boolean {
  return toCome === undefined && madeAt === undefined
}

export const parties: Special<'parties'> = {
  plan: {
    concern: 16,
    draw({ parties: count, oneOf, dishes, cookMs }, plan, _, random) {
      const chosen = chosenOfEach(oneOf, count * oneOf, random)
      const [dish] = dishes
      return plan.map((each, index) =>
        dish !== undefined && chosen.has(index) && isFree(each)
          ? { ...each, dish, cookMs, toOrder: dishes.length }
          : each,
      )
    },
  },
  dishOfNext: ({ dishes }, { toOrder = 0 }) => (toOrder > 0 ? dishes.at(-toOrder) : undefined),
}
