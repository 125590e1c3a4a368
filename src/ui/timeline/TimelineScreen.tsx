// Why one or two runs came out as they did: where the time went, and the numbers behind it.
import { useMemo, useState } from 'react'
import type { Lane } from '../../runs/index.ts'
import { back, type RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card, Table } from '../kit/Card.tsx'
import { Page, Stack } from '../kit/Page.tsx'
import { levelName } from '../format.ts'
import {
  chartRunOf,
  figureNames,
  figureOf,
  labelOf,
  type ChartRun,
  type FigureName,
} from './chart-run.ts'
import { Charts } from './Charts.tsx'
import style from './TimelineScreen.module.css'
import { laneName, lasting, markWords, moment } from './words.ts'

export function TimelineScreen({ route: { runs } }: { readonly route: RouteOf<'timeline'> }) {
  const { app } = useGame()
  const chartRuns = useMemo(
    () => runs.flatMap((run, index) => chartRunOf(run, index, runs) ?? []),
    [runs],
  )
  const leave = () => back(app)
  useEscape(leave)
  return (
    <Page own={style}>
      <header className={style.header}>
        <Button ref={takeFocus} onClick={leave}>
          {t('timeline.back')}
        </Button>
        <Icon name="stopwatch" size={2.2} />
        <h1>
          {t('timeline.title')} <Shift chartRuns={chartRuns} />
        </h1>
      </header>
      {chartRuns.length > 0 && <Charts chartRuns={chartRuns} />}
      <NumberCards chartRuns={chartRuns} />
      {chartRuns.map((chartRun) => (
        <LaneTable key={chartRun.id} chartRun={chartRun} />
      ))}
    </Page>
  )
}

/** Of which level and seed. */
function Shift({ chartRuns }: { readonly chartRuns: readonly ChartRun[] }) {
  const [first] = chartRuns
  if (!first) return null
  const { level, seed } = first.run.replay
  return <small>{t('results.customers', { level: levelName(level), seed })}</small>
}

type NumberCardsProps = { readonly chartRuns: readonly ChartRun[] }

/** The numbers that explain the gap, one card each: both runs, and what it means here and in code. */
function NumberCards({ chartRuns }: NumberCardsProps) {
  return (
    <Stack as="section" className={style.numbers} aria-labelledby="timeline-numbers">
      <h2 id="timeline-numbers">{t('timeline.numbers.title')}</h2>
      <div className={style.cards}>
        {figureNames.map((name) => (
          <NumberCard key={name} name={name} chartRuns={chartRuns} />
        ))}
      </div>
    </Stack>
  )
}

function NumberCard({ name, chartRuns }: NumberCardsProps & { readonly name: FigureName }) {
  const figures = chartRuns.map(({ numbers }) => figureOf(name, numbers))
  const most = Math.max(...figures.map(({ amount, full }) => full || amount))
  return (
    <Card as="article" className={style.card} data-figure={name}>
      <h3>
        {t(`timeline.numbers.${name}.title`)} <small>{t(`timeline.numbers.${name}.unit`)}</small>
      </h3>
      <dl>
        {chartRuns.map((chartRun, index) => {
          const { id, run } = chartRun
          const { value = '', detail = '', amount = 0 } = figures[index] ?? {}
          return (
            <div key={id} data-mode={run.replay.mode}>
              <dt>{labelOf(chartRun, chartRuns)}</dt>
              <dd>
                <b>{value}</b>
                <i
                  data-drawn
                  aria-hidden
                  style={{ width: `${most > 0 ? (amount / most) * 100 : 0}%` }}
                />
                {detail && <small>{detail}</small>}
              </dd>
            </div>
          )
        })}
      </dl>
      <p>{t(`timeline.numbers.${name}.why`)}</p>
    </Card>
  )
}

/** Everything a chart shows, for whoever reads instead of looking. Its rows are made when it is opened. */
function LaneTable({ chartRun }: { readonly chartRun: ChartRun }) {
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
