// What the heat beside the lines means: its colours as a scale with figures, and in words.
import { number, t } from '../../words/index.ts'
import type { Marks } from './editor/marks.ts'
import style from './ProgramSide.module.css'

/** Nothing while there is no heat. */
export function HeatKey({ heat }: Pick<Marks, 'heat'>) {
  if (!heat || heat.size === 0) return null
  const [line, times] = [...heat].reduce((most, each) => (each[1] > most[1] ? each : most))
  return (
    <p className={style.heat}>
      <span className={style.scale} aria-hidden>
        <span>{number(1)}</span>
        <i />
        <span>{number(times)}</span>
      </span>
      {t('lab.heatKey', { line: number(line), times: number(times) })}
    </p>
  )
}
