// A finished level's lesson, to be read again at any time: its rule, the same in code, where that does
// not help, the question from elsewhere; and from here the level is played again or reset.
import { useState } from 'react'
import { backTo, go } from '../../store/index.ts'
import type { RouteOf } from '../../store/index.ts'
import { finalLevel, HOUSE_SEED } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Stars } from '../art/Stars.tsx'
import { ListingSlot } from '../code/ListingSlot.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Page, Toolbar } from '../kit/Page.tsx'
import { icons } from '../map/signs.ts'
import { Graduated } from './Graduated.tsx'
import { LabButton } from './LabButton.tsx'
import { lessonWords } from './lesson-words.ts'
import { ResetQuestion } from './ResetQuestion.tsx'
import style from './Lesson.module.css'

export function LessonScreen({ route: { level } }: { readonly route: RouteOf<'lesson'> }) {
  const { app, host } = useGame()
  const [asks, setAsks] = useState(false)
  const toMap = () => backTo(app, { name: 'map' })
  const reset = () => {
    host.campaign({ type: 'reset', levels: [level] })
    toMap()
  }
  useEscape(toMap)
  return (
    <Page own={style}>
      <Head level={level} />
      <Card aria-labelledby="lesson-rule">
        <h2 id="lesson-rule">{t('campaign.learnt')}</h2>
        <p>
          <Rich text={lessonWords(level, 'learnt')} />
        </p>
      </Card>
      <ListingSlot level={level} />
      <Card>
        <p>
          <Rich text={t('campaign.notHelp', { limits: lessonWords(level, 'limits') })} />
        </p>
      </Card>
      <FoldedQuestion level={level} />
      {level === finalLevel && <Graduated />}
      <Toolbar>
        <Button kind="primary" ref={takeFocus} onClick={() => go(app, { name: 'predict', level })}>
          {t('campaign.again')}
        </Button>
        <LabButton level={level} seed={HOUSE_SEED} />
        <Button onClick={toMap}>{t('campaign.toMap')}</Button>
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {t('map.resetOne')}
        </Button>
      </Toolbar>
      {asks && <ResetQuestion what="resetLevel" onStay={() => setAsks(false)} onReset={reset} />}
    </Page>
  )
}

type LevelProps = { readonly level: CampaignId }

function Head({ level }: LevelProps) {
  const reached = useApp(({ progress }) => progress[level])
  return (
    <>
      <header>
        <Icon name={icons[level]} size={2.6} />
        <h1>
          {levelName(level)} <small>{t(`level.${level}.description`)}</small>
        </h1>
      </header>
      <p className={style.reached}>
        <Stars count={reached?.stars ?? 0} />
        {typeof reached?.best === 'number' && (
          <b>{t('map.best', { score: number(reached.best) })}</b>
        )}
      </p>
    </>
  )
}

/** The question in another setting; its answer stays folded until it is asked for. */
function FoldedQuestion({ level }: LevelProps) {
  return (
    <Card aria-labelledby="lesson-question">
      <h2 id="lesson-question">{t('map.question')}</h2>
      <p>{t(`lesson.${level}.ask`)}</p>
      <details className={style.answer}>
        <summary>{t('map.showAnswer')}</summary>
        <p>{t(`lesson.${level}.why`)}</p>
      </details>
    </Card>
  )
}
