// What came of a ranked try on the board, under its results.
import type { Board } from '../../host/index.ts'
import type { Mode } from '../../sim/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { tryWords } from './try-words.ts'
import { useBoardChanges } from './useBoardChanges.ts'
import style from './Board.module.css'

type Props = { readonly board: Board; readonly day: string; readonly mode: Mode }

export function BoardNews({ board, day, mode }: Props) {
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
