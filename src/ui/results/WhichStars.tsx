// Which stars these are: on a level of the campaign there are two kinds, for the score and for its goal.
// Said on the results, on the screen of a link, above the high scores and beside the room of the lab, once
// a star for the score is drawn there. No other list of scores draws one of such a level: the title and the
// day have none of them, and of a collected room no stars are known.
import { isCampaignId } from '../../levels/index.ts'
import { t } from '../../words/index.ts'

/** Nothing where the level has no other stars. */
export function WhichStars({ level }: { readonly level: string }) {
  if (!isCampaignId(level)) return null
  return (
    <p>
      <small>{t('results.scoreStars')}</small>
    </p>
  )
}
