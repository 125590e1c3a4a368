// What the gamepad's buttons do, once one is connected.
import { t } from '../../words/index.ts'
import { usePadConnected } from './presses.ts'
import style from './PadLegend.module.css'

export function PadLegend() {
  const connected = usePadConnected()
  if (!connected) return null
  const keys = [
    [t('gamepad.crossKey'), t('gamepad.move')],
    ['A', t('gamepad.choose')],
    ['B', t('gamepad.back')],
    ['X', t('gamepad.stand')],
    ['Y', t('gamepad.kitchen')],
    [t('gamepad.startKey'), t('gamepad.pause')],
  ] as const
  return (
    <ul className={style.legend} aria-label={t('gamepad.region')}>
      {keys.map(([key, meaning]) => (
        <li key={key}>
          <kbd>{key}</kbd> {meaning}
        </li>
      ))}
    </ul>
  )
}
