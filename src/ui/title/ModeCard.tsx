// One of the two large cards that start a shift.
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { best, isPlayedHere, type Scores } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { tenths } from '../format.ts'
import { takeFocus } from '../focus.ts'
import { useGame, useScores } from '../game.ts'
import { ownShift } from '../orders.ts'
import style from './Cards.module.css'

type Props = { readonly mode: Mode; readonly level: string }

export function ModeCard({ mode, level }: Props) {
  const { host } = useGame()
  const scores = useScores()
  const offer = offerOf(scores, level, mode)
  const start = () => host.start(ownShift(level, HOUSE_SEED, mode))
  return (
    <button
      type="button"
      className={style.card}
      data-mode={mode}
      data-offer={offer}
      ref={offer === 'first' ? takeFocus : null}
      onClick={start}
    >
      <Icon name={modeIcons[mode]} size={4.2} />
      {offer && <em>{t(offers[offer])}</em>}
      <strong>{t(`mode.${mode}.name`)}</strong>
      <span>{t(`mode.${mode}.sentence`)}</span>
      <small>{bestWords(scores, level, mode)}</small>
    </button>
  )
}

const offers = {
  first: 'title.startHere',
  later: 'title.thenThis',
  now: 'title.nowThis',
} as const

/** What a first-timer is offered: blocking, then async on the same customers; later nothing. */
function offerOf(scores: Scores, level: string, mode: Mode): keyof typeof offers | undefined {
  if (!scores.entries.some(isPlayedHere)) return mode === 'blocking' ? 'first' : 'later'
  const played = (which: Mode) => best(scores, level, HOUSE_SEED, which) !== undefined
  return mode === 'async' && played('blocking') && !played('async') ? 'now' : undefined
}

function bestWords(scores: Scores, level: string, mode: Mode): string {
  const own = best(scores, level, HOUSE_SEED, mode)?.result.score
  if (own === undefined) return t('title.noBest')
  const blocking = best(scores, level, HOUSE_SEED, 'blocking')?.result.score
  const score = number(own)
  if (mode === 'blocking' || !blocking) return t('title.yourBest', { score })
  return t('title.yourBestRatio', { score, ratio: tenths(own / blocking) })
}
