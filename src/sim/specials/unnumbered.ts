// Some tickets have no table number: work that is begun and let go of. It is done all the same, and
// nobody can fetch what comes of it; while the ticket is in hand, asking once is enough.
import { ordersOneDish } from '../customer.ts'
import { chosenOfEach } from '../random.ts'
import { itemAt } from '../list.ts'
import type { Special } from './special.ts'

export const unnumbered: Special<'unnumbered'> = {
  plan: {
    concern: 'unnumbered',
    draw({ oneOf }, plan, _, random) {
      const chosen = chosenOfEach(oneOf, plan.length, random)
      return plan.map((each, index) => (chosen.has(index) ? { ...each, isUnnumbered: true } : each))
    },
  },
  onOrderTaken(_, { state, plan }, id) {
    const customer = itemAt(state.customers, id)
    if (!ordersOneDish(customer) || !plan[id]?.isUnnumbered) return
    itemAt(state.tickets, customer.ticket).isUnnumbered = true
  },
  askMs: ({ askMs }) => askMs,
}
