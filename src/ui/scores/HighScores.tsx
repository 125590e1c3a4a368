// What was played on this machine, both modes beside each other: the best, the usual, the trend.
import { useMemo, useState } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import { back, type RouteOf, type Scores } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Button } from '../kit/Button.tsx'
import { useEscape } from '../escape.ts'
import { useGame, useLevelId, useScores } from '../game.ts'
import { Page } from '../kit/Page.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { Transfer } from './Transfer.tsx'
import { boardOf, type Board, type Filter, type Sort } from './board.ts'
import { Filters } from './Filters.tsx'
import style from './HighScores.module.css'
import { OtherLists } from './OtherLists.tsx'
import { Pair } from './Pair.tsx'
import { Ratios } from './Ratios.tsx'
import { TopTen } from './TopTen.tsx'

export function HighScores({ route: { order: last } }: { readonly route: RouteOf<'scores'> }) {
  const chosen = useLevelId()
  const scores = useScores()
  const { host } = useGame()
  useEscape(() => host.toTitle())
  const [picked, setPicked] = useState<Filter | null>(null)
  const level = last?.level ?? levelWithScores(scores, chosen)
  const filter = picked ?? { level, seed: last?.seed ?? HOUSE_SEED, name: null }
  const [sort, setSort] = useState<Sort>({ by: 'score', down: true })
  const board = useBoard(scores, filter)
  const shared = { board, filter, sort, onSort: setSort }
  return (
    <Page own={style}>
      <header>
        <Icon name="trophy" size={2.6} />
        <h1>{t('scores.title')}</h1>
      </header>
      <Filters filter={filter} onChange={setPicked} />
      <Ratios board={board} />
      <div className={style.tables}>
        <TopTen mode="blocking" {...shared} />
        <TopTen mode="async" {...shared} />
      </div>
      <Pair board={board} />
      <OtherLists branches={board.branches} />
      <Transfer />
      <HighScoresActions toResults={last !== null} />
    </Page>
  )
}

function useBoard(scores: Scores, { level, seed, name }: Filter): Board {
  return useMemo(() => boardOf(scores, { level, seed, name }), [scores, level, seed, name])
}

/** The chosen level, unless there is nothing to see of it but something of another. */
function levelWithScores({ entries }: Scores, chosen: string): string {
  const isPlayed = entries.some(({ result }) => result.level === chosen)
  return isPlayed ? chosen : (entries.at(-1)?.result.level ?? chosen)
}

function HighScoresActions({ toResults }: { readonly toResults: boolean }) {
  const { host, app } = useGame()
  return (
    <Toolbar>
      {toResults && (
        <Button kind="primary" onClick={() => back(app)}>
          {t('scores.results')}
        </Button>
      )}
      <Button onClick={() => host.toTitle()}>{t('scores.back')}</Button>
    </Toolbar>
  )
}
