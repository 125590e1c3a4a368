// Whose scores: the house's customers, or any other seed that was played on this level.
import { useId } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Scores } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useScores } from '../game.ts'
import style from './HighScores.module.css'

type Props = {
  readonly level: string
  readonly seed: number
  readonly onChoose: (seed: number) => void
}

export function SeedChoice({ level, seed, onChoose }: Props) {
  const seeds = seedsOf(useScores(), level)
  const id = useId()
  return (
    <div className={style['seed']}>
      <label htmlFor={id}>{t('scores.seed')}</label>
      <select id={id} value={seed} onChange={({ target }) => onChoose(Number(target.value))}>
        {seeds.map((each) => (
          <option key={each} value={each}>
            {t(each === HOUSE_SEED ? 'scores.houseSeed' : 'scores.otherSeed', { seed: each })}
          </option>
        ))}
      </select>
    </div>
  )
}

function seedsOf({ entries }: Scores, level: string): readonly number[] {
  const played = entries.filter(({ result }) => result.level === level)
  const others = new Set(played.map(({ result }) => result.seed))
  others.delete(HOUSE_SEED)
  return [HOUSE_SEED, ...[...others].toSorted((a, b) => a - b)]
}
