// Somebody likes to chat. A visit is never interrupted: while the waiter listens, the bell has to wait.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import * as customers from '../customer.ts'
import { begin } from '../doing.ts'
import { itemAt } from '../list.ts'
import { NEVER, NONE } from '../state.ts'
import type { Special } from './special.ts'

export const chats: Special<'chats'> = {
  plan: {
    concern: 'chats',
    draw({ from, to, look }, plan, _, random) {
      const chosen = uniformInt(random, from, to) - 1
      return plan.map((each, index) => (index === chosen ? { ...each, look } : each))
    },
  },
  memory: () => ({ chatted: [] }),
  wantsChat({ look }, { customers: all, specials }, id) {
    const { look: own, phase } = itemAt(all, id)
    if (own !== look || !customers.hasTime[phase]) return false
    return specials?.chatted?.some(({ customer }) => customer === id) === false
  },
  onChat({ chatMs }, shift, index, id) {
    const { state, emit } = shift
    const customer = itemAt(state.customers, id)
    const until = state.now + chatMs
    state.specials?.chatted?.push({ customer: id, waiter: index })
    // Who chats neither loses patience nor goes.
    if (customer.phase === 'waiting') customers.holdStill(shift, customer, 'waiting', NEVER)
    else customers.stayUntil(shift, customer, until)
    begin(shift, itemAt(state.waiters, index), 'chatting', until, NONE)
    const where = { waiter: index, customer: id, table: customer.table }
    emit?.({ type: 'chatStarted', at: state.now, ...where })
  },
  onChatOver({ points }, shift, waiter) {
    const { state, emit } = shift
    const id = state.specials?.chatted?.findLast((each) => each.waiter === waiter)?.customer
    const customer = id === undefined ? undefined : state.customers[id]
    if (!customer || id === undefined || customers.isGone(customer)) return
    if (customer.phase === 'waiting') {
      customers.startWaiting(shift, customer, 'waiting')
    }
    customer.points += points
    state.tally.score += points
    const where = { waiter, customer: id, table: customer.table }
    emit?.({ type: 'chatEnded', at: state.now, ...where, points })
  },
}
