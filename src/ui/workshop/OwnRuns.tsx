// What the own shifts of the present exercise came to, by the server's word.
import type { OwnRun, OwnView, SharedView } from '../../room/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { Card, Figure, Figures } from '../kit/Card.tsx'
import { clock } from '../format.ts'
import { verdictWords } from './figures.ts'
import style from './Workshop.module.css'

type Props = { readonly own: OwnView; readonly shared: SharedView }

export function OwnRuns({ own, shared: { round, exercise } }: Props) {
  if (!round) return null
  const last = exercise.modes.indexOf(round.mode)
  return exercise.modes.slice(0, last + 1).map((mode, index) => {
    const run = own.runs[round.number - last + index]
    return run && <OwnResult key={mode} mode={mode} run={run} />
  })
}

function OwnResult({ mode, run }: { readonly mode: Mode; readonly run: OwnRun }) {
  const { figures } = run
  return (
    <Card className={style.results} data-mode={mode}>
      <h3>
        <ModePill mode={mode} />
      </h3>
      {figures && (
        <Figures>
          <Figure label={t('workshop.served')}>{number(figures.served)}</Figure>
          <Figure label={t('workshop.lost')}>{number(figures.lost)}</Figure>
          <Figure label={t('workshop.satisfaction')}>{percent(figures.satisfaction)}</Figure>
          <Figure label={t('workshop.stood')}>{clock(figures.stoodMs / 1_000)}</Figure>
          <Figure label={t('workshop.points')}>{number(figures.score)}</Figure>
        </Figures>
      )}
      <p className={style.hint}>{verdictWords(run)}</p>
    </Card>
  )
}
