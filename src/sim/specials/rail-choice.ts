// How many tickets the rail takes is chosen before the shift: a bounded queue of one's own size.
import type { Special } from './special.ts'

export const railChoice: Special<'railChoice'> = {
  memory: ({ most }) => ({ railTickets: most }),
  railLength: ({ most }, { specials }) => specials?.railTickets ?? most,
  onRailChosen({ most }, { state }, tickets) {
    const { specials } = state
    const isPossible = Number.isInteger(tickets) && tickets >= 1 && tickets <= most
    if (!specials || state.now > 0 || !isPossible) return false
    specials.railTickets = tickets
    return true
  },
}
