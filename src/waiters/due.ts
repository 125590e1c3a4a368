// What the menu says of when a dish is done, for who cannot hear of it.
import { NONE } from '../sim/index.ts'
import type { DeepReadonly, Level, Ticket } from '../sim/index.ts'
import type { Chance, Sight } from './sight.ts'

/** Whether something is sure to be done there: a look is worth little before the menu says so. */
export function isDue({ level, room }: Sight, { kind, customer }: Chance): boolean {
  if (kind !== 'look') return true
  const ticket = room.tickets[room.customers[customer]?.ticket ?? NONE]
  return ticket !== undefined && doneByMenu(level, ticket) <= room.now
}

/** When a dish that is being cooked takes as long as the menu says, ms since opening. */
export function doneByMenu({ menu }: Level, { dish, startedAt }: DeepReadonly<Ticket>): number {
  return startedAt + (menu.find((item) => item.dish === dish)?.cookMs ?? 0)
}
