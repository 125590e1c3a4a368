// What a level leaves to the player before a try of it: the mode, and how many tickets the rail takes.
import { levelOf } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Choice } from '../kit/Field.tsx'
import style from './Predict.module.css'

/** What is chosen at first, the most there may be; null where the rail is as it is. */
export function railChoiceOf(level: CampaignId): number | null {
  return levelOf(level)?.rules.find((rule) => rule.type === 'railChoice')?.most ?? null
}

type Props = {
  readonly level: CampaignId
  readonly chosen: number
  readonly onChoose: (tickets: number) => void
}

export function RailChoice({ level, chosen, onChoose }: Props) {
  const options = Array.from({ length: railChoiceOf(level) ?? 0 }, (_, before) => ({
    value: `${before + 1}`,
    label: number(before + 1),
  }))
  return (
    <div className={style.rail}>
      <Choice
        legend={t('campaign.rail')}
        options={options}
        value={`${chosen}`}
        onChoose={(value) => onChoose(Number(value))}
      />
    </div>
  )
}

type ModeProps = { readonly chosen: Mode; readonly onChoose: (mode: Mode) => void }

export function ModeChoice({ chosen, onChoose }: ModeProps) {
  const options = MODES.map((value) => ({ value, label: t(`mode.${value}.name`) }))
  return <Choice legend={t('campaign.mode')} options={options} value={chosen} onChoose={onChoose} />
}
