// Which stars these are: on a level of the campaign there are two kinds, for the score and for its goal.
import { isCampaignId } from '../../levels/index.ts'
import { t } from '../../words/index.ts'

/** Said wherever stars for the score of this level are shown; null where there are no others. */
export function scoreStarsWords(level: string): string | null {
  return isCampaignId(level) ? t('results.scoreStars') : null
}
