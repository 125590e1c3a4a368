// Where the waiter's time went: working, standing still, idle. Said by colour, pattern and word.
import type { Result } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import style from './ShareBar.module.css'

const SHOWN = 0.005 // a smaller share is not drawn

type Props = { readonly result: Result; readonly seconds: number }

export function ShareBar({ result, seconds }: Props) {
  const shares = [
    { name: 'working', share: result.working },
    { name: 'standing', share: result.standingStill },
    { name: 'idle', share: result.idle },
  ] as const
  const shown = shares.filter(({ share }) => share > SHOWN)
  return (
    <figure className={style['shares']}>
      <figcaption>{t('results.where', { seconds: number(seconds) })}</figcaption>
      <div className={style['bar']} aria-hidden>
        {shown.map(({ name, share }) => (
          <span key={name} data-name={name} style={{ flexGrow: share }} />
        ))}
      </div>
      <ul>
        {shown.map(({ name, share }) => (
          <li key={name}>
            <i data-name={name} aria-hidden />
            {t(`results.shares.${name}`, { share: percent(share) })}
          </li>
        ))}
      </ul>
    </figure>
  )
}
