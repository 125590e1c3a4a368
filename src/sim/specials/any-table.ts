// Nobody knows where the next customer will sit, so that no list of moves can be learned by heart.
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { NONE } from '../state.ts'
import type { Special } from './special.ts'

const MOST = 9_999

export const anyTable: Special<'anyTable'> = {
  plan: {
    concern: 'anyTable',
    draw: (_, plan, __, random) =>
      plan.map((each) => ({ ...each, seatDraw: uniformInt(random, 0, MOST) })),
  },
  seatFor(_, { plan, state: { tables } }, customer) {
    const free = tables.flatMap((sitter, seat) => (sitter === NONE ? [seat] : []))
    return free[(plan[customer]?.seatDraw ?? 0) % free.length] ?? NONE
  },
}
