// Which cards of the album have been opened by playing.
import { cards } from '../../levels/index.ts'
import type { CardId } from '../../levels/index.ts'
import { openerOf, stateOf } from './unlock.ts'
import type { Reached } from './unlock.ts'

/** The cards whose level has a star; one that is not built yet leaves that to the level before it. */
export function openCards(reached: Reached): ReadonlySet<CardId> {
  const open = cards.filter(({ after }) => {
    const id = stateOf(after, reached) === 'unbuilt' ? openerOf(after) : after
    return id !== null && (reached[id]?.stars ?? 0) > 0
  })
  return new Set(open.map(({ id }) => id))
}
