// An order is taken at once, and paid for in the background: a promise, which can be rejected. Until it is
// settled nobody knows which; the goods can be shipped all the same, and that may cost them.
import { isPlain } from '../customer.ts'
import { itemAt } from '../list.ts'
import { chosenOfEach } from '../random.ts'
import type { Special } from './special.ts'

export const payments: Special<'payments'> = {
  plan: {
    concern: 'payments',
    draw({ declinedOf }, plan, _, random) {
      const chosen = chosenOfEach(declinedOf, plan.length, random)
      return plan.map((each, index) => (chosen.has(index) ? { ...each, isDeclined: true } : each))
    },
  },
  isDeclined(_, { state, plan }, ticket) {
    const { customer } = itemAt(state.tickets, ticket)
    return plan[customer]?.isDeclined === true && isPlain(itemAt(state.customers, customer))
  },
  packMs: ({ packMs }) => packMs,
  shipsEarly: ({ shipsEarly }) => shipsEarly === true,
  saleCosts: ({ cost }) => ({ unpaid: cost }),
}
