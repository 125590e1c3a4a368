// Some customers want a drink. Nobody makes it in the background: the waiter does, at the bar.
import { happens, weighted } from '../random.ts'
import { NONE } from '../state.ts'
import { barOf } from '../stations.ts'
import type { Special } from './special.ts'

export const drinks: Special<'drinks'> = {
  plan: {
    concern: 'drinks',
    draw({ percent, menu }, plan, floor, random) {
      const madeAt = barOf(floor)
      return plan.map((customer) => {
        const { drink, makeMs } = weighted(menu, random)
        const hasSeveral = customer.toOrder !== undefined || customer.toCome !== undefined
        if (!happens(percent, random) || hasSeveral || madeAt === NONE) return customer
        return { ...customer, dish: drink, cookMs: makeMs, madeAt }
      })
    },
  },
}
