// The landing for whoever follows an invitation, mostly a phone and a first-timer: what everybody here
// plays, the name for the scores, and one button.
import { isCampaignId, isLevelId, levelOf, lunchRush } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import type { Offer } from '../../runs/index.ts'
import { otherMode, type Mode } from '../../sim/index.ts'
import { best, replace, TITLE, type Scores } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { NameField } from '../controls/NameField.tsx'
import { levelName } from '../format.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { ownShift } from '../orders.ts'
import style from './Offered.module.css'

export function Offered() {
  const offer = useApp(({ route }) => (route.name === 'title' ? route.offer : null))
  return offer && <Landing offer={offer} />
}

function Landing({ offer }: { readonly offer: Offer }) {
  const { app, host } = useGame()
  const { level, seed } = offer
  const scores = useScores()
  const mode = offer.mode ?? nextMode(scores, offer)
  const other = otherMode(mode)
  const seconds = (levelOf(level) ?? lunchRush).durationMs / 1_000
  const start = (which: Mode) => host.start(offeredShift(offer, which))
  return (
    <section className={style.landing} aria-labelledby="offered">
      <h2 id="offered">
        <Icon name="busts-in-silhouette" size={2.2} /> {t('offered.everyone')}
      </h2>
      <NameField label={t('title.yourName')} hint={t('title.nameHint')} />
      <Button kind="primary" className={style.start} onClick={() => start(mode)}>
        {t(`offered.start.${mode}`)}
      </Button>
      {isLevelId(level) && <p>{t(`level.${level}.description`)}</p>}
      <p>{offer.mode ? t(`mode.${mode}.sentence`) : t('offered.modes', { seconds })}</p>
      <small>{t('offered.shift', { level: levelName(level), seed })}</small>
      <nav>
        {!offer.mode && (
          <Button kind="quiet" onClick={() => start(other)}>
            {t(`offered.instead.${other}`)}
          </Button>
        )}
        <Button kind="quiet" onClick={() => replace(app, TITLE)}>
          {t('offered.forget')}
        </Button>
      </nav>
    </section>
  )
}

/** A level of the campaign keeps its goal and its debrief. */
function offeredShift({ level, seed }: Offer, mode: Mode): Order {
  const order = ownShift(level, seed, mode)
  return isCampaignId(level) ? { ...order, purpose: { type: 'campaign', predicted: null } } : order
}

/** Blocking first; whoever has done that goes on with async. */
function nextMode(scores: Scores, { level, seed }: Offer): Mode {
  const played = (mode: Mode) => best(scores, level, seed, mode) !== undefined
  return played('blocking') && !played('async') ? 'async' : 'blocking'
}
