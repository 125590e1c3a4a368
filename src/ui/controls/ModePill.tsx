// A mode in a pill: its colour, its sign and its name.
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { type IconName } from '../art/icons.ts'
import { Pill } from '../kit/Button.tsx'

export const modeIcons: Readonly<Record<Mode, IconName>> = {
  blocking: 'hourglass-not-done',
  async: 'person-running',
}

export function ModePill({ mode }: { readonly mode: Mode }) {
  return (
    <Pill tone={mode} data-mode={mode}>
      <Icon name={modeIcons[mode]} size={1.35} />
      {t(`mode.${mode}.name`)}
    </Pill>
  )
}
