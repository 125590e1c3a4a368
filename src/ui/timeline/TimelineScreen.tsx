// Why one or two runs came out as they did: where the time went, and the numbers behind it.
import { useMemo } from 'react'
import { back, type RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
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
import { LaneTable } from './LaneTable.tsx'
import style from './TimelineScreen.module.css'

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
