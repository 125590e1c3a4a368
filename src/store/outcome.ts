// A shift that has closed, and what it is measured by.
import type { Order } from '../play/index.ts'
import type { Run } from '../runs/index.ts'
import type { Mode, Result } from '../sim/index.ts'
import type { Pars } from '../waiters/index.ts'

/** A shift that has closed, as the results screen shows it. */
export type Outcome = {
  readonly order: Order
  readonly result: Result
  readonly hash: string // of the final state
  readonly isBest: boolean // the player's best on this level, seed and mode
  readonly run: Run
  readonly entry: string | null // the id it was filed by; null when it was not
}

/** What a robot has shown, by mode: the last shift in each. */
export type Demonstrated = { readonly [mode in Mode]?: Outcome }

/** What the robots reach on the same plan, in each mode that somebody plays it in. */
export type Par = {
  readonly level: string
  readonly seed: number
  readonly modes: Partial<Pars>
}
