// The board on the daily screen: what it is, whether one plays for it, what came of today's tries. And what
// came of one, under its results.
import { useState, useSyncExternalStore } from 'react'
import type { Board } from '../../host/index.ts'
import { MODES } from '../../sim/index.ts'
import type { Mode } from '../../sim/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useGame, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { NameForm } from '../round/NameForm.tsx'
import { suggestedName } from '../workshop/names.ts'
import { reasonWords, tryWords } from './try-words.ts'
import style from './Board.module.css'

type Props = { readonly board: Board; readonly today: string }

export function BoardCard({ board, today }: Props) {
  const { app } = useGame()
  useBoardChanges(board)
  const { plays, name } = board.joined()
  return (
    <Card className={style.card} aria-labelledby="board-title">
      <h2 id="board-title">{t('worldBoard.title')}</h2>
      {plays ? (
        <p>
          <Rich text={t('worldBoard.plays', { name })} />
        </p>
      ) : (
        <Join board={board} />
      )}
      <Tries board={board} today={today} />
      <Toolbar as="div">
        <Button onClick={() => go(app, { name: 'daily', shows: 'board' })}>
          {t('worldBoard.see')}
        </Button>
        {plays && (
          <Button kind="quiet" onClick={() => board.leave()}>
            {t('worldBoard.leave')}
          </Button>
        )}
      </Toolbar>
    </Card>
  )
}

/** Nothing has been asked of the server before a name is given here. */
function Join({ board }: Pick<Props, 'board'>) {
  const own = useSettings(({ name }) => name)
  const [suggested] = useState(() => board.joined().name || own || suggestedName(Math.random()))
  const [said, setSaid] = useState<string | null>(null)
  const join = async (name: string) => {
    const answer = await board.join(name)
    setSaid(answer.ok ? null : reasonWords(answer.reason))
  }
  return (
    <>
      <p>{t('worldBoard.intro')}</p>
      <NameForm
        label={t('worldBoard.name')}
        go={t('worldBoard.join')}
        first={suggested}
        hint={said ?? t('worldBoard.privacy')}
        onName={(name) => void join(name)}
      />
    </>
  )
}

function Tries({ board, today }: Props) {
  const tries = MODES.flatMap((mode) => {
    const own = board.tryOf(today, mode)
    return own ? [{ mode, words: tryWords(own) }] : []
  })
  if (tries.length === 0) return null
  return (
    <ul className={style.tries}>
      {tries.map(({ mode, words }) => (
        <li key={mode}>
          <ModePill mode={mode} /> <output>{words}</output>
        </li>
      ))}
    </ul>
  )
}

/** Draws anew when something has come of a try for the board. */
function useBoardChanges(board: Board): void {
  useSyncExternalStore(board.onChange, board.version)
}

type NewsProps = { readonly board: Board; readonly day: string; readonly mode: Mode }

/** What came of a ranked try, under its results. */
export function BoardNews({ board, day, mode }: NewsProps) {
  const { app } = useGame()
  useBoardChanges(board)
  const own = board.tryOf(day, mode)
  if (!own) return null
  return (
    <Card as="div" className={style.news}>
      <Icon name="trophy" size={1.7} />
      <output>{tryWords(own)}</output>
      <Button onClick={() => go(app, { name: 'daily', shows: 'board' })}>
        {t('worldBoard.see')}
      </Button>
    </Card>
  )
}
