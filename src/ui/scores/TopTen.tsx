// One mode: what is usual, what was best, and ten shifts; or an invitation to be the first.
import { useRef } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card, Figure, Figures } from '../kit/Card.tsx'
import { Stack } from '../kit/Page.tsx'
import { ownShift } from '../orders.ts'
import type { Board, Column, Filter, Sort } from './board.ts'
import { ScoreTable } from './ScoreTable.tsx'
import style from './HighScores.module.css'

type Props = {
  readonly mode: Mode
  readonly board: Board
  readonly filter: Filter
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

export function TopTen({ mode, board, filter, sort, onSort }: Props) {
  const column = board.modes[mode]
  const section = useRef<HTMLElement | null>(null)
  return (
    <Card
      ref={(element) => void (section.current = element)}
      tabIndex={-1}
      className={style.list}
      aria-label={t(`mode.${mode}.name`)}
    >
      <ModePill mode={mode} />
      {column.entries.length === 0 ? (
        <Empty mode={mode} filter={filter} />
      ) : (
        <>
          <Summary mode={mode} column={column} />
          <ScoreTable
            entries={column.entries}
            sort={sort}
            onSort={onSort}
            showsSeed={filter.seed === null}
            onGone={() => section.current?.focus()}
          />
        </>
      )}
    </Card>
  )
}

function Summary({ mode, column }: { readonly mode: Mode; readonly column: Column }) {
  const { best, median, entries, latest } = column
  return (
    <Figures className={style.figures}>
      <Figure label={t('records.best')}>{whole(best)}</Figure>
      <Figure label={t('records.median')}>{whole(median)}</Figure>
      <Figure label={t('records.shifts')}>{number(entries.length)}</Figure>
      <Figure label={t('records.trend')} className={style.wide}>
        <Trend mode={mode} scores={latest} />
      </Figure>
    </Figures>
  )
}

function whole(value: number | null): string {
  return number(value ?? 0, { maximumFractionDigits: 0 })
}

function Empty({ mode, filter }: { readonly mode: Mode; readonly filter: Filter }) {
  const { host } = useGame()
  const { level, seed } = filter
  return (
    <Stack className={style.empty}>
      <Icon name={modeIcons[mode]} size={3.5} />
      <p>{t(`scores.empty.${mode}`)}</p>
      <Button kind="primary" onClick={() => host.start(ownShift(level, seed ?? HOUSE_SEED, mode))}>
        {t(`scores.play.${mode}`)}
      </Button>
    </Stack>
  )
}

const WIDTH = 120
const HEIGHT = 32
const EDGE = 4

type TrendProps = { readonly mode: Mode; readonly scores: readonly number[] }

/** The latest shifts as a small line, its words for whoever cannot see it. */
function Trend({ mode, scores }: TrendProps) {
  if (scores.length < 2) return <p className={style.soon}>{t('records.trendSoon')}</p>
  const points = pointsOf(scores)
  const last = points.at(-1) ?? [0, 0]
  const words = t('records.trendWords', { scores: scores.map((each) => number(each)).join(', ') })
  return (
    <figure className={style.trend} data-mode={mode}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden focusable="false">
        <polyline points={points.map((point) => point.join()).join(' ')} />
        <circle cx={last[0]} cy={last[1]} r={EDGE} />
      </svg>
      <figcaption className="spoken">{words}</figcaption>
    </figure>
  )
}

/** From nothing at the foot to the best at the top, so that a small change looks small. */
function pointsOf(scores: readonly number[]): readonly (readonly [x: number, y: number])[] {
  const most = Math.max(1, ...scores)
  const step = (WIDTH - 2 * EDGE) / (scores.length - 1)
  return scores.map((score, place) => [
    Math.round(EDGE + place * step),
    Math.round(HEIGHT - EDGE - (score / most) * (HEIGHT - 2 * EDGE)),
  ])
}
