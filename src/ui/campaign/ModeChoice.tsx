// In which mode a level is played that leaves it to the player.
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Choice } from '../kit/Field.tsx'

type Props = { readonly chosen: Mode; readonly onChoose: (mode: Mode) => void }

export function ModeChoice({ chosen, onChoose }: Props) {
  const options = MODES.map((value) => ({ value, label: t(`mode.${value}.name`) }))
  return <Choice legend={t('campaign.mode')} options={options} value={chosen} onChoose={onChoose} />
}
