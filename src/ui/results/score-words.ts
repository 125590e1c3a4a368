// What is said beside a score, when there is something to say: how it was played in real time, and which
// stars these are, for on a level of the campaign there are two kinds.
import { isCampaignId } from '../../levels/index.ts'
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

/** Said wherever stars for the score of this level are shown; null where there are no others. */
export function scoreStarsWords(level: string): string | null {
  return isCampaignId(level) ? t('results.scoreStars') : null
}
