// Why one or two runs came out as they did: where the time went, and the numbers behind it.
import { useMemo } from 'react'
import { back, type RouteOf } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Page } from '../kit/Page.tsx'
import { Charts } from './Charts.tsx'
import { LaneTable } from './LaneTable.tsx'
import { NumberCards } from './NumberCards.tsx'
import { chartRunOf, type ChartRun } from './chart-run.ts'
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
  return <small>{t('results.shift', { level: levelName(level), seed })}</small>
}
