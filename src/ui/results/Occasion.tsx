// What the shift was played for: a day's ranked try, practice, or a turn in a round.
import type { Order } from '../../play/index.ts'
import { shortDay, t } from '../../words/index.ts'

export function Occasion({ order }: { readonly order: Order }) {
  const words = wordsOf(order)
  return words && <small>{words}</small>
}

function wordsOf({ daily, practice, player }: Order): string | null {
  if (player !== undefined) return t('round.results', { name: player })
  if (daily !== undefined) return t('daily.results.ranked', { day: shortDay(daily) })
  if (practice === undefined) return null
  return t('daily.results.practice', { day: shortDay(practice) })
}
