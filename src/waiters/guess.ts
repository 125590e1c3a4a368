// Where no bell rings, nobody knows when a dish is done. A robot that thinks ahead guesses by the menu:
// the same for a dish that is still being cooked as for one that lies on the pass unseen.
import { cookSituation, hasBell } from '../reading/index.ts'
import { NEVER } from '../sim/index.ts'
import type { Level, State } from '../sim/index.ts'
import { doneByMenu } from './due.ts'

/** Change a room that is thought ahead in: whatever cooks as far as anybody knows is done by the menu. */
export function guessDishes(level: Level, state: State): void {
  if (hasBell(state)) return
  const seen = { room: state, floor: level.floor }
  state.cooks.forEach((cook, index) => {
    const { ticket: id } = cookSituation(seen, index)
    const ticket = state.tickets[id]
    if (!ticket) return
    const lying = state.pass.indexOf(id)
    if (lying >= 0) state.pass.splice(lying, 1)
    Object.assign(ticket, { place: 'cooking', readyAt: NEVER })
    cook.ticket = id
    cook.since = ticket.startedAt
    cook.until = Math.max(state.now + 1, doneByMenu(level, ticket)) // any moment, when it is late
  })
}
