// The table of a round: everyone's best in each mode, and who leads.
import { bestOf, standingsOf, type Round, type Standing } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import { list, number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { tenths } from '../number-format.ts'
import { Card } from '../kit/Card.tsx'
import { Table } from '../kit/Table.tsx'
import style from './RoundTable.module.css'

export function RoundTable({ round }: { readonly round: Round }) {
  const standings = standingsOf(round)
  const hasBoth = round.modes.length > 1
  return (
    <Card className={style.card}>
      {round.ended ? <Winner standings={standings} /> : <h2>{t('round.table')}</h2>}
      <Table className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t('round.place')}</span>
            </th>
            <th scope="col" data-wide="true">
              {t('round.name')}
            </th>
            {round.modes.map((mode) => (
              <th key={mode} scope="col" data-mode={mode}>
                <i />
                {t(`mode.${mode}.name`)}
              </th>
            ))}
            {hasBoth && <th scope="col">{t('round.ratio')}</th>}
            {hasBoth && <th scope="col">{t('round.total')}</th>}
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <Row key={standing.name} standing={standing} round={round} hasBoth={hasBoth} />
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

type RowProps = {
  readonly standing: Standing
  readonly round: Round
  readonly hasBoth: boolean
}

function Row({ standing, round, hasBoth }: RowProps) {
  const { place, name, best, ratio, total } = standing
  const hasPlayed = Object.keys(best).length > 0
  return (
    <tr data-first={place === 1 && hasPlayed} data-turn={!round.ended && round.turn.name === name}>
      <td>{hasPlayed ? number(place) : '–'}</td>
      <th scope="row" data-wide="true">
        {name}
      </th>
      {round.modes.map((mode) => (
        <Score key={mode} round={round} mode={mode} score={best[mode]?.score} />
      ))}
      {hasBoth && <td>{ratio === null ? <None /> : t('round.times', { ratio: tenths(ratio) })}</td>}
      {hasBoth && <td>{hasPlayed ? number(total) : <None />}</td>}
    </tr>
  )
}

type ScoreProps = {
  readonly round: Round
  readonly mode: Mode
  readonly score: number | undefined
}

function Score({ round, mode, score }: ScoreProps) {
  if (score === undefined) {
    return (
      <td>
        <None />
      </td>
    )
  }
  const isBest = score > 0 && bestOf(round.results, mode)?.score === score
  return (
    <td data-best={isBest}>
      {isBest && <Icon name="crown" size={1.1} />} {number(score)}
      {isBest && <span className="spoken">{t('round.best')}</span>}
    </td>
  )
}

function None() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="spoken">{t('round.open')}</span>
    </>
  )
}

function Winner({ standings }: { readonly standings: readonly Standing[] }) {
  const first = standings.filter(({ place, best }) => place === 1 && Object.keys(best).length > 0)
  const [winner] = first
  if (!winner) return <h2>{t('round.table')}</h2>
  const score = number(winner.total)
  const names = list(first.map(({ name }) => name))
  return (
    <h2>
      {first.length === 1
        ? t('round.winner', { name: winner.name, score })
        : t('round.winners', { names, score })}
    </h2>
  )
}
