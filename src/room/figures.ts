// What a shift has come to: the figures of a run in a room.
import type { Shift } from '../sim/index.ts'
import type { Figures } from './state.ts'

/** Of a shift that may still go on. */
export function figuresOf({ state }: Pick<Shift, 'state'>): Figures {
  const { tally, customers, waiters, now } = state
  const came = customers.length
  const stood = waiters.map(
    ({ stoodMs, doing }) => stoodMs + (doing.kind === 'standing' ? now - doing.since : 0),
  )
  return {
    score: tally.score,
    served: tally.served,
    lost: tally.lost,
    satisfaction: came === 0 ? 0 : tally.satisfaction / came,
    stoodMs: stood.reduce((total, each) => total + each, 0),
  }
}
