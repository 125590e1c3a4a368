// Some dishes burn: a promise that is rejected. A waiter has to look, or the customer waits in vain.
// Taking the dish off the pass needs no free hand; the waiter apologises and has it cooked again.
import * as customers from '../customer.ts'
import { itemAt } from '../list.ts'
import { chosenOfEach, happens } from '../random.ts'
import { NEVER, NONE } from '../state.ts'
import type { Special } from './special.ts'

export const burns: Special<'burns'> = {
  plan: {
    concern: 'burns',
    draw({ percent, evenly }, plan, _, random) {
      const chosen = evenly && chosenOfEach(Math.round(100 / percent), plan.length, random)
      return plan.map((each, index) => {
        const isBurnt = chosen ? chosen.has(index) : happens(percent, random)
        return isBurnt ? { ...each, burns: true } : each
      })
    },
  },
  memory: () => ({ burnt: [] }),
  isLeftAlone: ({ onlyAsked }, { tickets }, id) =>
    onlyAsked === true && itemAt(tickets, id).place === 'burnt',
  isBurnt(_, { state, plan }, ticket) {
    const burnt = state.specials?.burnt
    const { customer } = itemAt(state.tickets, ticket)
    if (!burnt || plan[customer]?.burns !== true || burnt.includes(ticket)) return false
    burnt.push(ticket)
    return true
  },
  onBurntTaken({ relief }, shift, waiter, id) {
    const { state, emit } = shift
    const ticket = itemAt(state.tickets, id)
    const customer = itemAt(state.customers, ticket.customer)
    ticket.place = 'pad'
    ticket.cook = NONE
    ticket.startedAt = NEVER
    ticket.readyAt = NEVER
    itemAt(state.waiters, waiter).pad.unshift(id) // before those who have not waited so long
    const { phase } = customer // of a party perhaps with a hand up
    if (phase === 'waiting' || phase === 'handUp') {
      customers.holdStill(shift, customer, phase, NEVER)
      customers.relieve(customer, relief)
      customers.startWaiting(shift, customer, phase)
    }
    emit?.({ type: 'burntTakenBack', at: state.now, waiter, ticket: id })
  },
}
