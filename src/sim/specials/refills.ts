// Just a refill: some wishes come before everything else, each time that a visit is over, and each that
// is granted brings the next. What a waiter does about them is in `../refill.ts`.
import { chosenOfEach } from '../random.ts'
import { itemAt } from '../list.ts'
import type { Special } from './special.ts'

export const refills: Special<'refills'> = {
  plan: {
    concern: 'refills',
    draw({ oneOf }, plan, _, random) {
      const chosen = chosenOfEach(oneOf, plan.length, random)
      return plan.map((each, index) => (chosen.has(index) ? { ...each, isThirsty: true } : each))
    },
  },
  onOrderTaken({ everyMs }, { state, plan }, id) {
    if (plan[id]?.isThirsty) itemAt(state.customers, id).cupEmptyAt = state.now + everyMs
  },
  refillMs: ({ everyMs, pourMs, potMs }) => ({ every: everyMs, pour: pourMs, pot: potMs }),
}
