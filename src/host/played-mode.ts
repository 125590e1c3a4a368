// Some levels are played in one mode only. Whatever asks for a shift there in the other, an old link, a
// typed address, a stored page, gets the one there is and is told so.
import { levelOf } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { notifyOn } from '../store/index.ts'
import type { AppStore } from '../store/index.ts'

/** The order in a mode that its level is played in. */
export function inPlayedMode(order: Order): Order {
  const mode = levelOf(order.level)?.mode ?? order.mode
  return mode === order.mode ? order : { ...order, mode }
}

/** For as long as the shift is on that was started in another mode than was asked for. */
export function tellPlayedMode(app: AppStore, asked: Order, started: Order): void {
  if (asked.mode === started.mode) return
  notifyOn(app, app.getState().route, `notice.onlyMode.${started.mode}`)
}
