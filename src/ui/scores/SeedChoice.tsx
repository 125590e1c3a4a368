// Which customers: the house's, any other seed played on this level, the chosen one, or all.
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Scores } from '../../store/index.ts'
import { date, t } from '../../words/index.ts'
import { useScores } from '../game.ts'
import { Select } from '../kit/Field.tsx'
import { daysOf, seedsOf } from './seeds.ts'

type Props = {
  readonly level: string
  readonly seed: number | null
  readonly onChoose: (seed: number | null) => void
}

const ALL = 'all'

export function SeedChoice({ level, seed, onChoose }: Props) {
  const scores = useScores()
  const seeds = seedsOf(scores, level, seed ?? HOUSE_SEED)
  const choose = (value: string) => onChoose(value === ALL ? null : Number(value))
  return (
    <Select label={t('scores.seed')} value={String(seed ?? ALL)} onChange={choose}>
      {seeds.map((each) => (
        <option key={each} value={each}>
          {wordsFor(each, scores, level)}
        </option>
      ))}
      {seeds.length > 1 && <option value={ALL}>{t('records.everySeed')}</option>}
    </Select>
  )
}

/** A day's customers are known by their day. */
function wordsFor(seed: number, scores: Scores, level: string): string {
  if (seed === HOUSE_SEED) return t('scores.houseSeed', { seed })
  const day = daysOf(scores, level).get(seed)
  return day
    ? t('records.daySeed', { date: date(`${day}T12:00Z`), seed })
    : t('scores.otherSeed', { seed })
}
