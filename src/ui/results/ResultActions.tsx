// Where to go from the results: three buttons, of which the gold one is the next step, and the rest
// in a menu; after a day's shift or a turn in a round, what comes next there.
import { isSandbox } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import { modeNow, otherModeOf } from '../../runs/index.ts'
import { MODES, otherMode, type Mode } from '../../sim/index.ts'
import { backTo, go, type Outcome } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { dayOfOrder } from '../orders.ts'
import { InviteButton, ShareButton } from '../share/ShareButton.tsx'
import { TakeHomeButton } from '../share/TakeHomeButton.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { FIRST, NextButton, OtherModeButton, PlayAgainButton, useNextStep } from './NextButtons.tsx'
import { runsOf, type Sides } from './sides.ts'
import style from './Results.module.css'

export { HEADLINE_ID } from './NextButtons.tsx'

type Props = { readonly outcome: Outcome; readonly sides: Sides }

/** What comes next is at hand however far a small page is scrolled. */
export function ResultActions(props: Props) {
  const { order } = props.outcome
  const isProjected = useApp(({ device }) => device.view === 'projector') // its audience cannot press
  const { host } = useGame()
  useEscape(() => host.toTitle())
  const day = dayOfOrder(order)
  return (
    <Toolbar className={style.ways}>
      {order.purpose.type === 'round' ? (
        <RoundActions />
      ) : day !== null ? (
        <DailyActions day={day} />
      ) : (
        <>
          <NextButton {...props} />
          {!isProjected && <SecondButton {...props} />}
        </>
      )}
      <MoreMenu>
        <Rest {...props} isProjected={isProjected} day={day} />
      </MoreMenu>
    </Toolbar>
  )
}

/** To play these customers again; after a robot's shift, to see it in both modes. */
function SecondButton(props: Props) {
  const { outcome, sides } = props
  const step = useNextStep(props)
  if (step === 'yourTurn') return <SeeAgain outcome={outcome} sides={sides} />
  if (step === 'again') return <OtherModeButton order={outcome.order} />
  return <PlayAgainButton order={outcome.order} />
}

type RestProps = Props & { readonly isProjected: boolean; readonly day: string | null }

/** What is in the menu: what else to play, what to look at, and where to take it. */
function Rest({ outcome, sides, isProjected, day }: RestProps) {
  const { host, app } = useGame()
  const { order, run } = outcome
  const runs = runsOf(sides)
  return (
    <>
      <PlayMore outcome={outcome} sides={sides} isProjected={isProjected} day={day} />
      {runs.length > 0 && (
        <Button onClick={() => go(app, { name: 'timeline', runs })}>{t('results.seeWhy')}</Button>
      )}
      {(personIn(order.leads) !== null || isProjected) && (
        <SeeAgain outcome={outcome} sides={sides} />
      )}
      {!isProjected && <Race outcome={outcome} />}
      {!isProjected && <ShareButton run={run} />}
      {!isProjected && <TakeHomeButton run={run} />}
      <InviteButton level={order.level} seed={order.seed} />
      <ToScores order={order} />
      <Button onClick={() => host.toTitle()}>{t('results.title')}</Button>
    </>
  )
}

/** The ways to play on that have no button of their own. */
function PlayMore({ outcome, sides, isProjected, day }: RestProps) {
  const { order } = outcome
  const step = useNextStep({ outcome, sides })
  if (order.purpose.type === 'round') return null
  if (day !== null) return <PracticeButtons order={order} day={day} />
  if (step === 'yourTurn') return <WatchMore order={order} />
  const hasModeButton = step === 'otherMode' || (step === 'again' && !isProjected)
  return (
    <>
      {isProjected && step !== 'again' && <PlayAgainButton order={order} />}
      {!hasModeButton && <OtherModeButton order={order} />}
    </>
  )
}

type OrderProps = { readonly order: Order }

function WatchMore({ order }: OrderProps) {
  const { host } = useGame()
  const mode = otherModeOf(order)
  if (!mode) return null // to see it again has a button already
  return (
    <>
      <Button onClick={() => host.start(order)}>{t('results.watchAgain')}</Button>
      <Button onClick={() => host.start({ ...order, mode })}>
        {t(`results.watchMode.${mode}`)}
      </Button>
    </>
  )
}

type OutcomeProps = { readonly outcome: Outcome }

/** From the sandbox, whose shifts are in no list, back to it. */
function ToScores({ order }: OrderProps) {
  const { app } = useGame()
  const { level, seed, mode } = order
  return isSandbox(level) ? (
    <Button onClick={() => backTo(app, { name: 'sandbox', level, seed, mode })}>
      {t('sandbox.back')}
    </Button>
  ) : (
    <Button onClick={() => go(app, { name: 'scores', order })}>{t('results.scores')}</Button>
  )
}

/**
 * Beside the other mode where it has been played, else beside the best robot in this mode. A robot's
 * shift stands alone where the level has no other mode.
 */
function SeeAgain({ outcome, sides }: Props) {
  const { host } = useGame()
  const { order, run } = outcome
  const isOwn = personIn(order.leads) !== null
  const other = isOwn ? sides[otherMode(order.mode)]?.run : null
  const see = () => (other ? host.watch(sideBySide(run, other)) : host.watchBesideRobot(run))
  const isAlone = !isOwn && otherModeOf(order) === null
  return (
    <Button onClick={see}>
      <Icon name="play-button" size={1.3} />
      {t(isAlone ? 'results.watchAgain' : watchWords(!isOwn || Boolean(other)))}
    </Button>
  )
}

function watchWords(both: boolean) {
  return both ? 'watchButtons.both' : 'watchButtons.robot'
}

/**
 * After a robot's shift, and after a race, its own ghost; else the best robot's. What was taken over
 * is nobody's own shift and has no ghost.
 */
function Race({ outcome: { order, run } }: OutcomeProps) {
  const { host } = useGame()
  const isPlayed = personIn(order.leads) !== null
  const isOwn = order.purpose.type !== 'branch' && (!isPlayed || order.ghost !== undefined)
  return (
    <Button onClick={() => (isOwn ? host.race(run) : host.raceRobot(run))}>
      <Icon name="ghost" size={1.3} />
      {t(isOwn ? 'ghost.race' : 'ghost.raceRobot')}
    </Button>
  )
}

type Day = { readonly day: string }

/** The day's tries that are still to be had. */
function useOpenTry({ day }: Day) {
  const now = useApp((all) => all.day)
  return (mode: Mode) => now?.today === day && now.tries[day]?.[mode] === undefined
}

/** First of all to the other mode's ranked try, while it is to be had; and back to the day. */
function DailyActions({ day }: Day) {
  const { host, app } = useGame()
  const open = MODES.find(useOpenTry({ day }))
  return (
    <>
      {open && (
        <Button {...FIRST} onClick={() => host.daily({ type: 'play', mode: open })}>
          {t(`daily.rankedMode.${open}`)}
        </Button>
      )}
      <Button {...(open ? {} : FIRST)} onClick={() => backTo(app, { name: 'daily' })}>
        {t('daily.toDaily')}
      </Button>
    </>
  )
}

/** To practise what has been tried, this mode first. */
function PracticeButtons({ order, day }: OrderProps & Day) {
  const { host } = useGame()
  const isOpen = useOpenTry({ day })
  return MODES.filter((mode) => !isOpen(mode))
    .toSorted((a) => (a === order.mode ? -1 : 1))
    .map((mode) => (
      <Button key={mode} onClick={() => host.daily({ type: 'practise', day, mode })}>
        {t(`daily.practiseMode.${mode}`)}
      </Button>
    ))
}

/** Where to go from the results of a turn: to its other mode, or to whoever is next. */
function RoundActions() {
  const { host, app } = useGame()
  const round = useApp((all) => all.round)
  const mode = round && modeNow(round)
  const toRound = () => backTo(app, { name: 'round' })
  if (!mode || round.ended) {
    return (
      <Button {...FIRST} onClick={toRound}>
        {t(round?.ended ? 'round.toTable' : 'round.next')}
      </Button>
    )
  }
  return (
    <>
      <Button {...FIRST} onClick={() => host.round({ type: 'play', coached: false })}>
        {t(`results.tryMode.${mode}`)}
      </Button>
      <Button onClick={toRound}>{t('round.toTable')}</Button>
    </>
  )
}
