// What the shift was played for: a day's ranked try, practice, or a turn in a round.
import type { Order, Purpose } from '../../play/index.ts'
import { shortDay, t } from '../../words/index.ts'

export function Occasion({ order }: { readonly order: Order }) {
  const words = wordsOf(order.purpose)
  return words && <small>{words}</small>
}

function wordsOf(purpose: Purpose): string | null {
  switch (purpose.type) {
    case 'round':
      return t('round.results', { name: purpose.player })
    case 'daily':
      return t('daily.results.ranked', { day: shortDay(purpose.date) })
    case 'practice':
      return t('daily.results.practice', { day: shortDay(purpose.date) })
    case 'free':
    case 'branch': // told below, with whose run it was
      return null
    default:
      return purpose satisfies never
  }
}
