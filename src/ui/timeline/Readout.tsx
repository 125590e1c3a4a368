// The exact words for what is pointed at, and for the same lane of the other run at that moment.
import type { Lane } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import style from './Readout.module.css'
import { spanOf, type Pointed } from './pointing.ts'
import { labelOf, type ChartRun } from './chart-run.ts'
import { laneName, wholeWords } from './words.ts'

type Props = {
  readonly chartRuns: readonly ChartRun[]
  readonly lanes: readonly (readonly Lane[])[] // of each run, those that are shown
  readonly pointed: Pointed | null
}

/** Not announced: who moves by key hears it from the slider. */
export function Readout({ chartRuns, lanes, pointed }: Props) {
  if (!pointed) return <p className={style.readout}>{t('timeline.help')}</p>
  return (
    <ul className={style.readout} data-testid="readout">
      {chartRuns.map((chartRun, index) => (
        <Line
          key={chartRun.id}
          mode={chartRun.run.replay.mode}
          label={labelOf(chartRun, chartRuns)}
          lane={lanes[index]?.[pointed.lane]}
          at={pointed.at}
          isPointed={index === pointed.chart}
        />
      ))}
    </ul>
  )
}

type LineProps = {
  readonly mode: Mode
  readonly label: string
  readonly lane: Lane | undefined
  readonly at: number
  readonly isPointed: boolean
}

function Line({ mode, label, lane, at, isPointed }: LineProps) {
  const span = lane && spanOf(lane, at)
  if (!lane || !span) return null
  return (
    <li data-mode={mode} data-pointed={isPointed}>
      <b>{t('timeline.whose', { mode: label, who: laneName(lane, 1) })}</b> {wholeWords(lane, span)}
    </li>
  )
}
