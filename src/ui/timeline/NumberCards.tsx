// The numbers that explain the gap, one card each: both runs, and what it means here and in code.
import { t } from '../../words/index.ts'
import { Card } from '../kit/Card.tsx'
import { Stack } from '../kit/Stack.tsx'
import { figureNames, figureOf, type FigureName } from './number-figures.ts'
import style from './NumberCards.module.css'
import { labelOf, type ChartRun } from './chart-run.ts'

type Props = { readonly chartRuns: readonly ChartRun[] }

export function NumberCards({ chartRuns }: Props) {
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

function NumberCard({ name, chartRuns }: Props & { readonly name: FigureName }) {
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
                <i aria-hidden style={{ width: `${most > 0 ? (amount / most) * 100 : 0}%` }} />
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
