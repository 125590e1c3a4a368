// The board of a day: fifty rows at a time, the own one always, and a replay behind each.
import { useEffect, useState } from 'react'
import type { Board } from '../../host/index.ts'
import { dailyOf } from '../../runs/index.ts'
import { back } from '../../store/index.ts'
import { BOARD_PAGE } from '../../wire/index.ts'
import type { BoardAnswer } from '../../wire/index.ts'
import { fullDay, number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { BoardTable } from './BoardTable.tsx'
import { reasonWords } from './try-words.ts'
import style from './Board.module.css'

type Props = { readonly board: Board; readonly day: string }
type Shown = Extract<BoardAnswer, { readonly ok: true }>

export function BoardPage({ board, day }: Props) {
  const { app } = useGame()
  const [toDay] = useState(() => () => back(app))
  useEscape(toDay)
  const [after, setAfter] = useState(0)
  const { shown, said } = useRows(board, day, after)
  return (
    <Page own={style}>
      <header>
        <Icon name="trophy" size={2.6} />
        <h1 tabIndex={-1} ref={takeFocus}>
          {t('worldBoard.title')} <em>{levelName(dailyOf(day)?.level ?? '')}</em>
          <small>{fullDay(day)}</small>
        </h1>
      </header>
      {shown && <Rows board={board} shown={shown} />}
      <output>{said ?? (shown ? null : t('worldBoard.loading'))}</output>
      {shown && <Pages shown={shown} onPage={setAfter} />}
      <Toolbar>
        <Button onClick={toDay}>{t('daily.toDaily')}</Button>
        {shown?.own && <Forget board={board} />}
      </Toolbar>
    </Page>
  )
}

/** Asked again for every page, and when something has come of a try. */
function useRows(board: Board, day: string, after: number) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answer = await board.page(day, after)
      if (!isWanted) return
      setSaid(answer.ok ? null : reasonWords(answer.reason))
      if (answer.ok) setShown(answer)
    }
    void ask()
    const stop = board.onChange(() => void ask())
    return () => {
      isWanted = false
      stop()
    }
  }, [board, day, after])
  return { shown, said }
}

function Rows({ board, shown }: { readonly board: Board; readonly shown: Shown }) {
  const { rows, own, count, day } = shown
  const isThere = rows.some(({ name }) => name === own?.name)
  return (
    <Card className={style.rows}>
      <p>{count === 0 ? t('worldBoard.nobody') : t('worldBoard.count', { count })}</p>
      {count > 0 && <BoardTable board={board} day={day} rows={rows} own={own?.name ?? null} />}
      {own && !isThere && (
        <>
          <h2>{t('worldBoard.own')}</h2>
          <BoardTable board={board} day={day} rows={[own]} own={own.name} />
        </>
      )}
      <small>{t('worldBoard.checked')}</small>
    </Card>
  )
}

type PagesProps = { readonly shown: Shown; readonly onPage: (after: number) => void }

function Pages({ shown: { after, count }, onPage }: PagesProps) {
  if (count <= BOARD_PAGE) return null
  const last = Math.min(after + BOARD_PAGE, count)
  return (
    <Toolbar as="div">
      <Button disabled={after === 0} onClick={() => onPage(Math.max(0, after - BOARD_PAGE))}>
        {t('worldBoard.before')}
      </Button>
      <span>{t('worldBoard.range', { from: number(after + 1), to: number(last) })}</span>
      <Button disabled={last === count} onClick={() => onPage(after + BOARD_PAGE)}>
        {t('worldBoard.after')}
      </Button>
    </Toolbar>
  )
}

/** The safe answer has the focus. */
function Forget({ board }: Pick<Props, 'board'>) {
  const [isAsked, ask] = useState(false)
  const [said, setSaid] = useState('')
  if (!isAsked) {
    return (
      <Button kind="quiet" onClick={() => ask(true)}>
        {t('worldBoard.forget')}
      </Button>
    )
  }
  const forget = async () => {
    if (!(await board.forget())) setSaid(reasonWords('noAnswer'))
  }
  return (
    <>
      <Button ref={takeFocus} onClick={() => ask(false)}>
        {t('worldBoard.keep')}
      </Button>
      <Button kind="danger" onClick={() => void forget()}>
        {t('worldBoard.forgetGo')}
      </Button>
      <output>{said}</output>
    </>
  )
}
