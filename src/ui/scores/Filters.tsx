// Whose scores: of which level, of which customers, played by whom.
import { useId, type ReactNode } from 'react'
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { t } from '../../words/index.ts'
import { Choice } from '../controls/Choice.tsx'
import { useScores } from '../game.ts'
import { namesIn, type Filter } from './board.ts'
import style from './HighScores.module.css'
import { SeedChoice } from './SeedChoice.tsx'

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

export function Filters({ filter, onChange }: Props) {
  const { level, seed, name } = filter
  const names = namesIn(useScores())
  return (
    <div className={style['choices']}>
      <Choice
        legend={t('scores.level')}
        options={levelIds.map((id) => ({ value: id, label: t(`level.${id}.name`) }))}
        value={level}
        onChoose={(id) => onChange({ ...filter, level: id, seed: HOUSE_SEED })}
      />
      <SeedChoice
        level={level}
        seed={seed}
        onChoose={(chosen) => onChange({ ...filter, seed: chosen })}
      />
      {names.length > 1 && (
        <Select
          label={t('records.who')}
          value={name ?? ''}
          onChange={(chosen) => onChange({ ...filter, name: chosen || null })}
        >
          <option value="">{t('records.everybody')}</option>
          {names.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      )}
    </div>
  )
}

type SelectProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

export function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId()
  return (
    <div className={style['select']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  )
}
