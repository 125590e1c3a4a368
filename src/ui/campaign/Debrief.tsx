// After a level: the stars, what it has shown, where it does not help, and a question from elsewhere.
import { isCampaignId, levelOf } from '../../levels/index.ts'
import { goalOf, judgedRun } from '../../runs/index.ts'
import type { Outcome, RouteOf } from '../../store/index.ts'
import { go } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { Rich } from '../controls/Rich.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import style from './Debrief.module.css'

export function Debrief({ route: { outcome } }: { readonly route: RouteOf<'debrief'> }) {
  const { app } = useGame()
  const id = outcome.result.level
  const goal = goalOfOutcome(outcome)
  if (!goal || !isCampaignId(id)) return null
  return (
    <Page own={style} centred>
      <header
        data-level={id}
        data-seed={outcome.result.seed}
        data-mode={outcome.result.mode}
        data-score={outcome.result.score}
        data-served={outcome.result.served}
        data-lost={outcome.result.lost}
        data-hash={outcome.hash}
      >
        <Stars count={goal.stars} />
        <h1>{levelName(id)}</h1>
      </header>
      <Card as="p">
        <Rich text={t(`lesson.${id}.learnt`)} />
      </Card>
      <p>
        <Rich text={t('campaign.notHelp', { limits: t(`lesson.${id}.limits`) })} />
      </p>
      <Toolbar>
        <Button kind="primary" ref={takeFocus} onClick={() => go(app, { name: 'map' })}>
          {t('campaign.toMap')}
        </Button>
        <Button onClick={() => go(app, { name: 'predict', level: id })}>
          {t('campaign.again')}
        </Button>
      </Toolbar>
    </Page>
  )
}

function goalOfOutcome({ run, order: { purpose } }: Outcome) {
  const { level: id, levelVersion } = run.replay
  const level = levelOf(id, levelVersion)
  const predicted = purpose.type === 'campaign' ? purpose.predicted : null
  return level ? goalOf(judgedRun(run.replay, level, predicted)) : null
}
