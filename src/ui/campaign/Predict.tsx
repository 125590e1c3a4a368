// Before a level: its goal in three lines, and one question that can be skipped.
import type { ReactNode } from 'react'
import { campaignEntries } from '../../levels/index.ts'
import type { Bound, Entry } from '../../levels/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { boundWords } from './goal-words.ts'
import { campaignShift } from './orders.ts'
import style from './Predict.module.css'

export function Predict({ route: { level } }: { readonly route: RouteOf<'predict'> }) {
  const { host } = useGame()
  const progress = useApp((app) => app.progress)
  const { goal, predict }: Entry = campaignEntries[level]
  const start = (predicted: number | null) => host.start(campaignShift(level, progress, predicted))
  return (
    <Page own={{}} centred>
      <header>
        <h1>{levelName(level)}</h1>
        <p>{t(`level.${level}.description`)}</p>
      </header>
      <Card>
        <ol className={style.goal}>
          {goal.map((bounds, star) => (
            // oxlint-disable-next-line react/no-array-index-key -- a star is its place
            <li key={star}>{wordsOf(bounds)}</li>
          ))}
        </ol>
      </Card>
      <h2>{t(`question.${predict.question}`)}</h2>
      <Toolbar>
        {predict.choices.map((choice, index) => (
          <Button key={choice} ref={index === 0 ? takeFocus : null} onClick={() => start(index)}>
            {number(choice)}
          </Button>
        ))}
      </Toolbar>
      <Button kind="quiet" onClick={() => start(null)}>
        {t('campaign.skip')}
      </Button>
    </Page>
  )
}

function wordsOf(bounds: readonly Bound[]): ReactNode {
  return bounds.map((bound) => boundWords(bound)).join(' · ')
}
