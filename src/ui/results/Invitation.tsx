// Where the other mode's card will be: an invitation to play the same customers.
import type { Mode } from '../../sim/index.ts'
import { parFor, type Outcome } from '../../store/index.ts'
import { person } from '../../waiters/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useApp, useGame } from '../game.ts'
import style from './ShiftCard.module.css'

type Props = { readonly mode: Mode; readonly outcome: Outcome }

export function Invitation({ mode, outcome }: Props) {
  const { host } = useGame()
  const par = parFor(
    outcome.order,
    useApp((app) => app.par),
  )
  return (
    <button
      type="button"
      className={style.invitation}
      onClick={() => host.start({ ...outcome.order, mode, leads: [person], speed: 1 })}
    >
      <Icon name={modeIcons[mode]} size={4.5} />
      <ModePill mode={mode} />
      <strong>{t(`results.tryMode.${mode}`)}</strong>
      <span>{t(`mode.${mode}.sentence`)}</span>
      {par && <small>{t('results.robotThere', { par: number(par.modes[mode].score) })}</small>}
    </button>
  )
}
