// Where to go from the results: these customers again, why it came out so, the scores, the title.
import type { ComponentProps } from 'react'
import type { Order } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import { best, go, type Outcome } from '../../store/index.ts'
import { person, personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { DailyActions } from '../daily/DailyActions.tsx'
import { useEscape } from '../escape.ts'
import { takeFocus } from '../focus.ts'
import { useApp, useGame, useScores } from '../game.ts'
import { dayOfOrder } from '../orders.ts'
import { RoundActions } from '../round/RoundActions.tsx'
import { InviteButton } from '../share/InviteButton.tsx'
import { ShareButton } from '../share/ShareButton.tsx'
import { Toolbar } from '../kit/Stack.tsx'
import { HEADLINE_ID } from './headline.ts'
import style from './Results.module.css'
import { SeeAgain } from './SeeAgain.tsx'
import { runsOf, type Sides } from './sides.ts'

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
