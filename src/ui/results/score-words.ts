// What is said beside a score, when there is something to say: how it was played in real time.
import type { Entry } from '../../store/index.ts'
import { isSlowed } from '../../wire/index.ts'
import { t } from '../../words/index.ts'

/** "slowed", and of a ranked try how often it was paused; null when there is nothing to say. */
export function timingWords({ timing, daily }: Entry): string | null {
  if (!timing) return null
  const { pauses } = timing
  const words = [
    ...(isSlowed(timing) ? [t('timing.slowed')] : []),
    ...(daily !== undefined && pauses > 0 ? [t('timing.paused', { count: pauses })] : []),
  ]
  return words.length > 0 ? words.join(' · ') : null
}
