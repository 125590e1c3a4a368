// The table of a round: everyone's best in each mode, and who leads.
import type { Order } from '../../play/index.ts'
import { bestOf, standingsOf, type Round, type Standing } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Scores } from '../../store/index.ts'
import { list, number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Card, Table } from '../kit/Card.tsx'
import { tenths } from '../format.ts'
import style from './Round.module.css'

export function RoundTable({ round }: { readonly round: Round }) {
  const standings = standingsOf(round)
  const hasBoth = round.modes.length > 1
  return (
    <Card className={style.tableCard}>
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

/**
 * The scores that the shift of this order is compared with. In a round they are the same person's:
 * whoever had the laptop before is somebody else.
 */
export function scoresFor({ purpose }: Order, scores: Scores): Scores {
  if (purpose.type !== 'round') return scores
  const { id, player } = purpose
  return { entries: scores.entries.filter(({ round, name }) => round === id && name === player) }
}
