// In a round a shift is compared with the same person's: whoever had the laptop before is somebody
// else.
import type { Order } from '../../play/index.ts'
import type { Scores } from '../../store/index.ts'

/** The scores that the shift of this order is compared with. */
export function scoresFor({ purpose }: Order, scores: Scores): Scores {
  if (purpose.type !== 'round') return scores
  const { id, player } = purpose
  return { entries: scores.entries.filter(({ round, name }) => round === id && name === player) }
}
