// Where the waiter's time went: working, standing still, idle. Said by colour, pattern and word.
import type { Result } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import style from './ShareBar.module.css'
import { sharesOf } from './shares.ts'

const names = ['working', 'standing', 'idle'] as const

type Props = { readonly result: Result; readonly seconds: number }

export function ShareBar({ result, seconds }: Props) {
  const shares = sharesOf(result)
  const shown = names.filter((name) => shares[name] > 0)
  return (
    <figure className={style.shares}>
      <figcaption>{t('results.where', { seconds: number(seconds) })}</figcaption>
      <div className={style.bar} aria-hidden>
        {shown.map((name) => (
          <span key={name} data-name={name} style={{ flexGrow: shares[name] }} />
        ))}
      </div>
      <ul>
        {shown.map((name) => (
          <li key={name}>
            <i data-name={name} aria-hidden />
            {t(`results.shares.${name}`, { share: percent(shares[name] / 100) })}
          </li>
        ))}
      </ul>
    </figure>
  )
}
