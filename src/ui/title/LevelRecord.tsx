// What the player has made of each level, on its card: the best of both modes with their stars, and
// which level is next.
import { HOUSE_SEED, levelIds, type LevelId } from '../../levels/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { best, isPlayedHere, type Scores } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { useScores } from '../game.ts'
import style from './Cards.module.css'

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

type Props = { readonly level: LevelId; readonly scores: Scores }

function LevelRecord({ level, scores }: Props) {
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
