// Some levels are played in one mode only. Whatever asks for a shift there in the other, an old link, a
// typed address, a stored page, gets the one there is and is told so.
import { levelOf } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { notify } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'

/** The order in a mode that its level is played in. */
export function inPlayedMode(app: AppStore, order: Order): Order {
  const mode = levelOf(order.level)?.mode ?? order.mode
  if (mode === order.mode) return order
  notify(app, `notice.onlyMode.${mode}`)
  return { ...order, mode }
}
