// Whose scores: the house's customers, any other seed played on this level, or the chosen one.
import { useId } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import { t } from '../../words/index.ts'
import { useScores } from '../game.ts'
import style from './HighScores.module.css'
import { seedsOf } from './seeds.ts'

type Props = {
  readonly level: string
  readonly seed: number
  readonly onChoose: (seed: number) => void
}

export function SeedChoice({ level, seed, onChoose }: Props) {
  const seeds = seedsOf(useScores(), level, seed)
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
