// Everything a chart shows, as a table: for whoever reads instead of looking.
import { useState } from 'react'
import type { Lane } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Table } from '../kit/Card.tsx'
import style from './TimelineScreen.module.css'
import type { ChartRun } from './chart-run.ts'
import { lasting, laneName, markWords, moment } from './words.ts'

/** Its rows are made when it is opened. */
export function LaneTable({ chartRun }: { readonly chartRun: ChartRun }) {
  const [open, setOpen] = useState(false)
  const { run, timeline } = chartRun
  const mode = t(`mode.${run.replay.mode}.name`)
  return (
    <details className={style.spans} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('timeline.table.show', { whose: t('timeline.whose', { mode, who: chartRun.who }) })}
      </summary>
      {open && <Spans lanes={timeline.lanes} />}
    </details>
  )
}

function Spans({ lanes }: { readonly lanes: readonly Lane[] }) {
  const waiters = lanes.filter(({ kind }) => kind === 'waiter').length
  return (
    <Table className={style.spanTable}>
      <thead>
        <tr>
          <th scope="col">{t('timeline.table.lane')}</th>
          <th scope="col">{t('timeline.table.from')}</th>
          <th scope="col">{t('timeline.table.to')}</th>
          <th scope="col">{t('timeline.table.what')}</th>
        </tr>
      </thead>
      {lanes.map((lane) => (
        <Rows key={`${lane.kind} ${lane.number}`} lane={lane} name={laneName(lane, waiters)} />
      ))}
    </Table>
  )
}

function Rows({ lane, name }: { readonly lane: Lane; readonly name: string }) {
  return (
    <tbody>
      {lane.spans.map((span, index) => (
        <tr key={span.start}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={lane.spans.length}>
              {name}
            </th>
          )}
          <td>{moment(span.start)}</td>
          <td>{moment(span.end)}</td>
          <td>
            {[
              lasting(span),
              ...lane.marks.filter(({ at }) => span.start < at && at <= span.end).map(markWords),
            ].join('. ')}
          </td>
        </tr>
      ))}
    </tbody>
  )
}
