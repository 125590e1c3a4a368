// The same order to two cooks at once, a race: the first dish counts. The loser does not learn of it.
import { isPlain } from '../customer.ts'
import { happens } from '../random.ts'
import { itemAt } from '../list.ts'
import type { Special } from './special.ts'

export const twoSuppliers: Special<'twoSuppliers'> = {
  plan: {
    concern: 'twoSuppliers',
    draw: ({ quickMs, slowMs }, plan, _, random) =>
      plan.map((each) => {
        const isQuick = happens(50, random)
        return isQuick
          ? { ...each, cookMs: quickMs, rivalMs: slowMs }
          : { ...each, cookMs: slowMs, rivalMs: quickMs }
      }),
  },
  orderTwice(_, { state: { tickets }, plan }, id) {
    const ticket = itemAt(tickets, id)
    const planned = plan[ticket.customer]
    if (ticket.rival !== undefined || planned?.rivalMs === undefined) return
    if (!isPlain(planned) || planned.burns) return
    ticket.rival = tickets.push({ ...ticket, cookMs: planned.rivalMs, rival: id }) - 1
    return ticket.rival
  },
}
