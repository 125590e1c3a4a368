// The same order to two cooks at once, a race: the first dish counts. The loser does not learn of it.
import { happens } from '../random.ts'
import { itemAt } from '../list.ts'
import type { PlannedCustomer } from '../world.ts'
import type { Special } from './special.ts'

/** No party, no menu, no drink, and nothing that burns. */
function isPlain({ toOrder, toCome, madeAt, burns }: PlannedCustomer): boolean {
  return toOrder === undefined && toCome === undefined && madeAt === undefined && !burns
}

export const twoSuppliers: Special<'twoSuppliers'> = {
  plan: {
    concern: 18,
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
    if (ticket.rival !== undefined || planned?.rivalMs === undefined || !isPlain(planned)) return
    ticket.rival = tickets.push({ ...ticket, cookMs: planned.rivalMs, rival: id }) - 1
    return ticket.rival
  },
}
