// Which cards of the album have been opened by playing.
import { cards } from '../../levels/index.ts'
import type { CardId } from '../../levels/index.ts'
import type { Reached } from './unlock.ts'

/** The cards whose level has a star. */
export function openCards(reached: Reached): ReadonlySet<CardId> {
  const open = cards.filter(({ after }) => (reached[after]?.stars ?? 0) > 0)
  return new Set(open.map(({ id }) => id))
}
