// Rows of the board: both modes beside each other, how many times as much async was, and the replay.
import { useState } from 'react'
import type { Board } from '../../host/index.ts'
import { ratioOf } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import type { BoardRow } from '../../wire/index.ts'
import { number, t } from '../../words/index.ts'
import { tenths } from '../format.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Table } from '../kit/Card.tsx'
import style from './Board.module.css'

type Props = {
  readonly board: Board
  readonly day: string
  readonly rows: readonly BoardRow[]
  readonly own: string | null // the name of the player's row
}

export function BoardTable({ rows, own, ...rest }: Props) {
  const [said, setSaid] = useState('')
  return (
    <>
      <Table className={style.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className="spoken">{t('round.place')}</span>
            </th>
            <th scope="col" data-wide="true">
              {t('round.name')}
            </th>
            {MODES.map((mode) => (
              <th key={mode} scope="col">
                {t(`mode.${mode}.name`)}
              </th>
            ))}
            <th scope="col">{t('round.ratio')}</th>
            <th scope="col">
              <span className="spoken">{t('records.replay')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.name} row={row} isOwn={row.name === own} onGone={setSaid} {...rest} />
          ))}
        </tbody>
      </Table>
      <output>{said}</output>
    </>
  )
}

type RowProps = Pick<Props, 'board' | 'day'> & {
  readonly row: BoardRow
  readonly isOwn: boolean
  readonly onGone: (words: string) => void
}

function Row({ board, day, row, isOwn, onGone }: RowProps) {
  const watch = useWatch(board, day, onGone)
  const { place, name, blocking, async } = row
  const ratio = ratioOf(blocking?.score, async?.score)
  return (
    <tr data-own={isOwn}>
      <td>{number(place)}</td>
      <th scope="row" data-wide="true">
        {name} {isOwn && <small>{t('worldBoard.you')}</small>}
      </th>
      {MODES.map((mode) => (
        <Score key={mode} score={row[mode]?.score} />
      ))}
      <td>{ratio === null ? <None /> : t('round.times', { ratio: tenths(ratio) })}</td>
      <td>
        <Button aria-label={t('worldBoard.watchName', { name })} onClick={() => void watch(row)}>
          {t('worldBoard.watch')}
        </Button>
      </td>
    </tr>
  )
}

/** Both modes side by side, where there are both. */
function useWatch(board: Board, day: string, onGone: RowProps['onGone']) {
  const { host } = useGame()
  const runOf = async ({ name, ...sides }: BoardRow, mode: Mode) => {
    const side = sides[mode]
    return side && board.run(day, side.run, name)
  }
  return async (row: BoardRow) => {
    onGone('')
    const runs = await Promise.all(MODES.map(async (mode) => runOf(row, mode)))
    const [first, second] = runs.filter((run) => run !== null)
    if (first) host.watch(second ? [first, second] : [first])
    else onGone(t('worldBoard.gone'))
  }
}

function Score({ score }: { readonly score: number | undefined }) {
  return <td>{score === undefined ? <None /> : number(score)}</td>
}

function None() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="spoken">{t('daily.notPlayed')}</span>
    </>
  )
}
