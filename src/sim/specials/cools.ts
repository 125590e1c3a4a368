// Dishes get cold on the pass: a result that is ready is worth less the later somebody takes it up.
import { itemAt } from '../list.ts'
import type { Special } from './special.ts'

export const cools: Special<'cools'> = {
  memory: () => ({ cooled: [] }),
  onPickedUp(_, { state }, ticket) {
    const lainMs = state.now - itemAt(state.tickets, ticket).readyAt
    state.specials?.cooled?.push({ ticket, lainMs })
  },
  pointsOff({ pointsPerSecond }, { specials }, ticket) {
    const cooled = specials?.cooled?.find((each) => each.ticket === ticket)
    return cooled ? pointsPerSecond * Math.floor(cooled.lainMs / 1_000) : 0
  },
}
