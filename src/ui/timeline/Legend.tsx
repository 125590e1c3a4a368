// What the bars and signs of the charts mean.
import { t } from '../../words/index.ts'
import bars from './Bars.module.css'
import style from './Legend.module.css'
import { Sign } from './Marks.tsx'

const kinds = [
  ['walking', 'walking', 0.45],
  ['attending', 'taking', 1],
  ['standing', 'standing', 1],
  ['idle', 'idle', 0.2],
  ['cooking', 'cooking', 1],
  ['queueing', 'queueing', 0.6],
  ['reading', 'reading', 0.3],
  ['handUp', 'handUp', 1],
  ['waiting', 'waiting', 0.55],
  ['eating', 'eating', 1],
] as const
const signs = [
  ['done', 'done'],
  ['served', 'served'],
  ['lost', 'left'],
] as const

export function Legend() {
  return (
    <ul className={style.legend} aria-label={t('timeline.key.title')}>
      {kinds.map(([name, kind, height]) => (
        <li key={name}>
          <svg width="22" height="14" aria-hidden focusable="false">
            <rect
              className={bars.bar}
              data-kind={kind}
              width="100%"
              y={7 - height * 7}
              height={height * 14}
              rx="2"
            />
          </svg>
          {t(`timeline.key.${name}`)}
        </li>
      ))}
      {signs.map(([name, kind]) => (
        <li key={name}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden focusable="false">
            <Sign kind={kind} />
          </svg>
          {t(`timeline.key.${name}`)}
        </li>
      ))}
    </ul>
  )
}
