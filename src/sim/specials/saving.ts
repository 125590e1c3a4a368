// What is done has to be saved: a blocking call that looks quick, or one that is started and looks slow.
// What a waiter does at the two stations is in `../save.ts`.
import { ordersOneDish } from '../customer.ts'
import { itemAt } from '../list.ts'
import { stationFor } from '../stations.ts'
import { NEVER, NONE } from '../state.ts'
import type { Floor } from '../level.ts'
import type { Special } from './special.ts'

export const saving: Special<'saving'> = {
  memory: () => ({ saves: [] }),
  onOrderTaken(_, { state, level }, id) {
    const customer = itemAt(state.customers, id)
    if (!ordersOneDish(customer) || !canSave(level.floor)) return
    itemAt(state.tickets, customer.ticket).toSave = true
  },
  saveMs: ({ nowMs, startMs, laterMs }) => ({ now: nowMs, start: startMs, later: laterMs }),
  dueAt: (_, { specials }) => specials?.saves?.[0]?.until ?? NEVER, // each takes as long as the others
  onDue: (_, { state: { specials } }) => specials?.saves?.shift() ?? null,
  onClosed(_, { state: { specials } }) {
    if (specials?.saves) specials.saves.length = 0
  },
}

function canSave(floor: Floor): boolean {
  return stationFor(floor, 'saveNow') !== NONE || stationFor(floor, 'saveLater') !== NONE
}
