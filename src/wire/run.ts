// A run: a shift that somebody has played, with all that is needed to see it again.
import type { Replay } from '../sim/index.ts'
import type { Lead } from '../waiters/index.ts'

export type Run = {
  readonly name: string // the player's; empty when none was given, or nobody played
  readonly leads: readonly Lead[] // one for each waiter
  readonly replay: Replay
  readonly branchAtMs?: number // taken over there from somebody else's run, ms since opening
}
