// Par of somebody's customers, for the stars.
import { levelOf, lunchRush } from '../levels/index.ts'
import { askPars } from '../play/index.ts'
import type { Order } from '../play/index.ts'
import { allowsMode, MODES } from '../sim/index.ts'
import { parFor, setPar } from '../store/index.ts'
import type { AppStore, Par, Route } from '../store/index.ts'
import { isCurrent } from '../wire/index.ts'

export type Customers = Pick<Order, 'level' | 'seed' | 'mode'>

/**
 * In the modes that the level is played in, and in the one that was played, some seconds later; fails when
 * no robot can be asked. The level must be one that is offered.
 */
export async function parOf({ level: id, seed, mode }: Customers): Promise<Par> {
  const level = levelOf(id) ?? lunchRush
  const modes = MODES.filter((each) => each === mode || allowsMode(level, each))
  return { level: id, seed, modes: await askPars(level, seed, modes) }
}

/** As `parOf`, and shown if a screen of these customers is still up. */
export async function findPar(app: AppStore, asked: Customers): Promise<Par> {
  const par = await parOf(asked)
  const shown = customersOf(app.getState().route)
  if (shown && parFor(shown, par)) setPar(app, par)
  return par
}

/** Whose par a screen shows; robots play no levels of before. */
export function customersOf(route: Route): Customers | null {
  if (route.name === 'shift') return route.order
  if (route.name !== 'results' && route.name !== 'linked') return null
  const { replay } = route.name === 'linked' ? route.run : route.outcome.run
  return isCurrent(replay) ? replay : null
}
