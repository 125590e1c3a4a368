// Whose scores: of which level, of which customers, played by whom.
import { HOUSE_SEED, levelIds } from '../../levels/index.ts'
import { t } from '../../words/index.ts'
import { Choice } from '../kit/Choice.tsx'
import { useScores } from '../game.ts'
import { Select } from '../kit/Field.tsx'
import { namesIn, type Filter } from './board.ts'
import style from './HighScores.module.css'
import { SeedChoice } from './SeedChoice.tsx'

type Props = { readonly filter: Filter; readonly onChange: (filter: Filter) => void }

export function Filters({ filter, onChange }: Props) {
  const { level, seed, name } = filter
  const names = namesIn(useScores())
  return (
    <div className={style.choices}>
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
