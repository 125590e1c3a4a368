// Where to go from the results: these customers again, why it came out so, the scores, the title; after a
// day's shift or a turn in a round, what comes next there.
import type { ComponentProps } from 'react'
import type { Order } from '../../play/index.ts'
import { modeNow } from '../../runs/index.ts'
import { MODES, type Mode } from '../../sim/index.ts'
import { backTo, best, go, runOf, type Outcome } from '../../store/index.ts'
import { person, personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Toolbar } from '../kit/Page.tsx'
import { sideBySide } from '../linked/own-run.ts'
import { dayOfOrder } from '../orders.ts'
import { scoresFor } from '../round/RoundTable.tsx'
import { InviteButton, ShareButton } from '../share/ShareButton.tsx'
import { runsOf, type Sides } from './sides.ts'
import style from './Results.module.css'

export const HEADLINE_ID = 'results-headline'

type Props = { readonly outcome: Outcome; readonly sides: Sides }

/** What comes next is at hand however far a small page is scrolled; the rest is further down. */
export function ResultActions({ outcome, sides }: Props) {
  const { order, run } = outcome
  const projected = useApp(({ device }) => device.view === 'projector') // nobody sends or races from there
  const { host } = useGame()
  useEscape(() => host.toTitle())
  return (
    <Toolbar className={style.ways}>
      <Toolbar as="div" className={style.first}>
        <PrimaryAction order={order} />
        <SeeWhy sides={sides} />
      </Toolbar>
      <Toolbar as="div" className={style.others}>
        <SecondaryAction order={order} />
        <SeeAgain outcome={outcome} races={!projected} />
        {!projected && <ShareButton run={run} />}
        <InviteButton level={order.level} seed={order.seed} />
        <LeaveButtons order={order} />
      </Toolbar>
    </Toolbar>
  )
}

function SeeWhy({ sides }: { readonly sides: Sides }) {
  const { app } = useGame()
  const runs = runsOf(sides)
  if (runs.length === 0) return null
  return <Button onClick={() => go(app, { name: 'timeline', runs })}>{t('results.seeWhy')}</Button>
}

function LeaveButtons({ order }: OrderProps) {
  const { host, app } = useGame()
  return (
    <>
      <Button onClick={() => go(app, { name: 'scores', order })}>{t('results.scores')}</Button>
      <Button kind="quiet" onClick={() => host.toTitle()}>
        {t('results.title')}
      </Button>
    </>
  )
}

type OrderProps = { readonly order: Order }
type Kind = ComponentProps<typeof Button>

const FIRST = { kind: 'primary', ref: takeFocus, 'aria-describedby': HEADLINE_ID } as const

/** After a robot's shift the player's turn; after the player's the mode not seen yet, or again. */
function PrimaryAction({ order }: OrderProps) {
  const { host } = useGame()
  const compared = useCompared(order)
  const day = dayOfOrder(order)
  if (order.purpose.type === 'round') return <RoundActions />
  if (day !== null) return <DailyActions order={order} day={day} />
  if (personIn(order.leads) !== null) {
    return compared ? (
      <PlayAgainButton order={order} kind={FIRST} />
    ) : (
      <OtherModeButton order={order} kind={FIRST} />
    )
  }
  return (
    <Button {...FIRST} onClick={() => host.start({ ...order, leads: [person], speed: 1 })}>
      {t('results.playYourself')}
    </Button>
  )
}

function SecondaryAction({ order }: OrderProps) {
  const compared = useCompared(order)
  if (order.purpose.type === 'round' || dayOfOrder(order) !== null) return null
  if (personIn(order.leads) === null) return <WatchMore order={order} />
  return compared ? <OtherModeButton order={order} /> : <PlayAgainButton order={order} />
}

function WatchMore({ order }: OrderProps) {
  const { host } = useGame()
  const mode = otherThan(order.mode)
  return (
    <>
      <Button onClick={() => host.start(order)}>{t('results.watchAgain')}</Button>
      <Button onClick={() => host.start({ ...order, mode })}>
        {t(`results.watchMode.${mode}`)}
      </Button>
    </>
  )
}

function PlayAgainButton({ order, kind }: OrderProps & { readonly kind?: Kind }) {
  const { host } = useGame()
  return (
    <Button {...kind} onClick={() => host.start(order)}>
      {t('results.again')}
    </Button>
  )
}

function OtherModeButton({ order, kind }: OrderProps & { readonly kind?: Kind }) {
  const { host } = useGame()
  const mode = otherThan(order.mode)
  return (
    <Button {...kind} onClick={() => host.start({ ...order, mode, speed: 1 })}>
      {t(`results.tryMode.${mode}`)}
    </Button>
  )
}

/** Whether the player has a score in the other mode. */
function useCompared({ level, seed, mode }: Order): boolean {
  return best(useScores(), level, seed, otherThan(mode)) !== undefined
}

function otherThan(mode: Mode): Mode {
  return mode === 'blocking' ? 'async' : 'blocking'
}

type SeeAgainProps = { readonly outcome: Outcome; readonly races: boolean }

/** Beside the other mode where it has been played, else beside the best robot in this mode. */
function SeeAgain({ outcome, races }: SeeAgainProps) {
  const { host } = useGame()
  const { order, run } = outcome
  const { level, seed, mode } = run.replay
  const scores = scoresFor(order, useScores())
  const entry = best(scores, level, seed, mode === 'async' ? 'blocking' : 'async')
  const isOwn = personIn(order.leads) !== null
  const other = entry && isOwn ? runOf(entry) : null
  const see = () => (other ? host.watch(sideBySide(run, other)) : host.watchBesideRobot(run))
  return (
    <>
      <Button onClick={see}>
        <Icon name="play-button" size={1.3} />
        {t(!isOwn || other ? 'watchButtons.both' : 'watchButtons.robot')}
      </Button>
      {races && <Race outcome={outcome} />}
    </>
  )
}

/**
 * After a robot's shift, and after a race, its own ghost; else the best robot's. What was taken over
 * is nobody's own shift and has no ghost.
 */
function Race({ outcome: { order, run } }: Pick<SeeAgainProps, 'outcome'>) {
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

type DailyActionsProps = { readonly order: Order; readonly day: string }

/**
 * Where to go from the results of a day's shift: first of all to the other mode's ranked try, while
 * it is to be had; then to practice of what has been tried, and back to the day.
 */
function DailyActions({ order, day }: DailyActionsProps) {
  const { host, app } = useGame()
  const now = useApp((all) => all.day)
  const isOpen = (mode: Mode) => now?.today === day && now.tries[day]?.[mode] === undefined
  const open = MODES.find(isOpen)
  const tried = MODES.filter((mode) => !isOpen(mode))
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
      {tried
        .toSorted((a) => (a === order.mode ? -1 : 1))
        .map((mode) => (
          <Button key={mode} onClick={() => host.daily({ type: 'practise', day, mode })}>
            {t(`daily.practiseMode.${mode}`)}
          </Button>
        ))}
    </>
  )
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
