// The cards of the title: the two large ones that start a shift, and of each level what the player has made
// of it and which is next.
import { HOUSE_SEED, type LevelId, levelIds } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { MODES } from '../../sim/index.ts'
import { best, isPlayedHere, type Scores } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
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

/** The levels to choose from; the next one is marked once something has been played. */
export function useLevelOptions() {
  const scores = useScores()
  const next = nextLevel(scores)
  return levelIds.map((id) => ({
    value: id,
    label: t(`level.${id}.name`),
    detail: t(`level.${id}.description`),
    record: <LevelRecord level={id} scores={scores} />,
    isNext: id === next,
  }))
}

/** The first that has not been played in both modes; none before the first shift, or after the last. */
export function nextLevel(scores: Scores): LevelId | null {
  if (!scores.entries.some(isPlayedHere)) return null
  return levelIds.find((id) => MODES.some((mode) => !bestOf(scores, id, mode))) ?? null
}

function bestOf(scores: Scores, level: string, mode: Mode) {
  return best(scores, level, HOUSE_SEED, mode)
}

type RecordProps = { readonly level: LevelId; readonly scores: Scores }

function LevelRecord({ level, scores }: RecordProps) {
  const played = MODES.flatMap((mode) => {
    const entry = bestOf(scores, level, mode)
    return entry ? [{ mode, entry }] : []
  })
  if (played.length === 0) return null
  return (
    <span className={style.record}>
      {played.map(({ mode, entry }) => (
        <span key={mode} className={style.best} data-mode={mode}>
          <i aria-hidden />
          <span className="spoken">{t(`mode.${mode}.name`)}</span>{' '}
          <b>{number(entry.result.score)}</b>
          <Stars count={entry.stars} />
        </span>
      ))}
    </span>
  )
}
