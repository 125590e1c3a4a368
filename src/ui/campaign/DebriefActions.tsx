// Where to go from a debrief: the gold button leads a step further, or to another try where no star has
// been won yet; the rest is in a menu.
import { finalLevel, isCampaignId, numberedLevels } from '../../levels/index.ts'
import type { CampaignId } from '../../levels/index.ts'
import { isFinished, stateOf } from '../../runs/index.ts'
import { allowsMode, otherMode } from '../../sim/index.ts'
import { go } from '../../store/index.ts'
import type { Outcome, Progress } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { MoreMenu } from '../results/MoreMenu.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { HEADLINE_ID, STARS_ID } from './DebriefHeadline.tsx'
import { LabButton } from './LabButton.tsx'
import { isSkipped } from './Lesson.tsx'
import { campaignShift, questionAnew } from './orders.ts'
import type { OtherShift } from './other-shift.ts'
import { useCampaignKey } from './useCampaignKey.ts'
import { useWatchRobot } from './useWatchRobot.ts'
import style from './Debrief.module.css'

const FIRST = {
  kind: 'primary',
  ref: takeFocus,
  'aria-describedby': `${STARS_ID} ${HEADLINE_ID}`,
} as const

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
  readonly rail: number | null // for another try; null where the rail is as it is
}

export function DebriefActions(props: Props) {
  const { app } = useGame()
  const { id, goal } = props.facts
  const isFurther = goal.stars > 0
  const isPassed = useApp(({ progress }) => hasPassed(progress, id)) || isFurther
  const again = useAgain(props)
  useCampaignKey((key) => key === 'r' && again())
  useEscape(() => go(app, { name: 'map' }))
  const next = useApp(({ progress }) => (isPassed ? nextAfter(id, progress) : null))
  const onward = onwardFrom(id, next, isFurther)
  return (
    <Toolbar className={style.ways}>
      <Button {...(isFurther ? FIRST : {})} onClick={() => go(app, onward.to)}>
        {onward.words}
      </Button>
      <Button {...(isFurther ? {} : FIRST)} aria-keyshortcuts="R" onClick={again}>
        {t('campaign.again')} <kbd aria-hidden>R</kbd>
      </Button>
      <MoreMenu>
        <Rest {...props} />
      </MoreMenu>
    </Toolbar>
  )
}

/** To the next level, after the last one to what all of them have shown, else to the map. */
function onwardFrom(id: CampaignId, next: CampaignId | null, isFurther: boolean) {
  const toNext = next && ({ name: 'predict', level: next } as const)
  if (next && toNext) return { to: toNext, words: t('campaign.next', { level: levelName(next) }) }
  const isOver = id === finalLevel && isFurther
  if (isOver) return { to: { name: 'lesson', level: id }, words: t('graduated.known') } as const
  return { to: { name: 'map' }, words: t('campaign.toMap') } as const
}

/** Other customers, with the same answer to the question. */
function useAgain({ outcome: { order }, facts: { id, predicted }, rail }: Props): () => void {
  const { host } = useGame()
  const progress = useApp((app) => app.progress)
  const scores = useScores()
  const chosen = { predicted, rail }
  return () => host.start({ ...campaignShift(id, { progress, scores }, chosen), mode: order.mode })
}

function Rest({ outcome, facts, other, rail }: Props) {
  const { host, app } = useGame()
  const { order, run } = outcome
  const { id, level, goal } = facts
  const watchRobot = useWatchRobot(outcome, facts)
  const mode = otherMode(order.mode)
  const runs = other ? sideBySide(run, other.run) : ([run] as const)
  return (
    <>
      <Button onClick={() => host.watch(runs)}>{t('debrief.whole')}</Button>
      {goal.stars > 0 && <Button onClick={watchRobot}>{t('debrief.robot')}</Button>}
      {allowsMode(level, mode) && (
        <Button onClick={() => host.start({ ...order, mode })}>
          {t(`debrief.otherMode.${mode}`)}
        </Button>
      )}
      {goal.stars > 0 && <LabButton level={id} seed={order.seed} />}
      <Button onClick={() => go(app, questionAnew(id, order, rail))}>
        {t(isSkipped(facts) ? 'debrief.answer' : 'debrief.anew')}
      </Button>
      <Button onClick={() => go(app, { name: 'timeline', runs })}>{t('results.seeWhy')}</Button>
      <ShareButton run={run} />
      <Button onClick={() => go(app, { name: 'scores', order })}>{t('results.scores')}</Button>
      <Button onClick={() => go(app, { name: 'map' })}>{t('campaign.toMap')}</Button>
    </>
  )
}

/**
 * The next on the campaign's way that is built, and graduation after the last of them once it is open;
 * null after graduation, and of a level beside the way.
 */
function nextAfter(level: CampaignId, progress: Progress): CampaignId | null {
  const at = numberedLevels.findIndex((id) => id === level)
  if (at < 0) return null
  const numbered = numberedLevels.slice(at + 1).find(isCampaignId)
  return numbered ?? (isFinished(progress) ? finalLevel : null)
}

/** Whether what follows the level may be played. */
function hasPassed(progress: Progress, level: CampaignId): boolean {
  const next = nextAfter(level, progress)
  return next === null || stateOf(next, progress) !== 'locked'
}
