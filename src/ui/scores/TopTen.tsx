// One mode: what is usual, what was best, and ten shifts; or an invitation to be the first.
import { useRef } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../controls/Button.tsx'
import { modeIcons, ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import type { Board, Column, Filter, Sort } from './board.ts'
import { Table } from './Table.tsx'
import { ownShift } from '../orders.ts'
import style from './TopTen.module.css'
import { Trend } from './Trend.tsx'

type Props = {
  readonly mode: Mode
  readonly board: Board
  readonly filter: Filter
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

export function TopTen({ mode, board, filter, sort, onSort }: Props) {
  const column = board.modes[mode]
  const section = useRef<HTMLElement>(null)
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={style['list']}
      aria-label={t(`mode.${mode}.name`)}
    >
      <ModePill mode={mode} />
      {column.entries.length === 0 ? (
        <Empty mode={mode} filter={filter} />
      ) : (
        <>
          <Figures mode={mode} column={column} />
          <Table
            entries={column.entries}
            sort={sort}
            onSort={onSort}
            showsSeed={filter.seed === null}
            onGone={() => section.current?.focus()}
          />
        </>
      )}
    </section>
  )
}

function Figures({ mode, column }: { readonly mode: Mode; readonly column: Column }) {
  const { best, median, entries, latest } = column
  return (
    <dl className={style['figures']}>
      <Figure label={t('records.best')} value={best} />
      <Figure label={t('records.median')} value={median} />
      <Figure label={t('records.shifts')} value={entries.length} />
      <div className={style['wide']}>
        <dt>{t('records.trend')}</dt>
        <dd>
          <Trend mode={mode} scores={latest} />
        </dd>
      </div>
    </dl>
  )
}

function Figure({ label, value }: { readonly label: string; readonly value: number | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{number(value ?? 0, { maximumFractionDigits: 0 })}</dd>
    </div>
  )
}

function Empty({ mode, filter }: { readonly mode: Mode; readonly filter: Filter }) {
  const { host } = useGame()
  const { level, seed } = filter
  return (
    <div className={style['empty']}>
      <Icon name={modeIcons[mode]} size={3.5} />
      <p>{t(`scores.empty.${mode}`)}</p>
      <Button kind="primary" onClick={() => host.start(ownShift(level, seed ?? HOUSE_SEED, mode))}>
        {t(`scores.play.${mode}`)}
      </Button>
    </div>
  )
}
