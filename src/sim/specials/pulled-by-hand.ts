// Who leaves does not stop the work: the ticket goes on until somebody pulls it, and pulling is a
// request that can come too late.
import { chosenOfEach } from '../random.ts'
import { itemAt } from '../list.ts'
import type { Special } from './special.ts'

export const pulledByHand: Special<'pulledByHand'> = {
  plan: {
    concern: 'pulledByHand',
    draw({ hurriedOf }, plan, _, random) {
      const chosen = chosenOfEach(hurriedOf, plan.length, random)
      return plan.map((each, index) => (chosen.has(index) ? { ...each, isHurried: true } : each))
    },
  },
  onOrderTaken({ hurriedBar }, { state, plan }, id) {
    if (plan[id]?.isHurried !== true) return
    const customer = itemAt(state.customers, id)
    customer.patience = Math.min(customer.patience, hurriedBar)
  },
  goesOn(_, { tickets }, id) {
    const { place } = itemAt(tickets, id)
    return place === 'rail' || place === 'cooking'
  },
  pullMs: ({ pullMs }) => pullMs,
  isOnPlate({ plateMs }, { tickets, cooks, now }, id) {
    const { place, cook } = itemAt(tickets, id)
    return place === 'cooking' && itemAt(cooks, cook).until - now <= plateMs
  },
}
