// The two loud buttons of the results: the gold one goes a step further, the other plays again.
import type { ComponentProps } from 'react'
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import { isPlayedInBoth, otherModeOf, type Run } from '../../runs/index.ts'
import { choose, type Outcome } from '../../store/index.ts'
import { person, personIn } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../format.ts'
import { useGame, useSettings } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { ownShift } from '../orders.ts'
import { levelAfter, nextStep, type NextStep } from './next-step.ts'
import { runsOf, type Sides } from './sides.ts'

export const HEADLINE_ID = 'results-headline'

/** What the gold button is, whatever it says. */
export const FIRST = {
  kind: 'primary',
  ref: takeFocus,
  'aria-describedby': HEADLINE_ID,
} as const satisfies ComponentProps<typeof Button>

type Props = { readonly outcome: Outcome; readonly sides: Sides }

export function useNextStep({ outcome: { order }, sides }: Props): NextStep {
  const sawBoth = useSettings((chosen) => chosen.sawBoth)
  return nextStep({
    isPlayed: personIn(order.leads) !== null,
    isCompared: !isPlayedInBoth(order.level) || (sides.blocking !== null && sides.async !== null),
    canWatchBoth: runsOf(sides).length === 2,
    sawBoth,
    level: order.level,
  })
}

export function NextButton(props: Props) {
  const { host } = useGame()
  const { order } = props.outcome
  switch (useNextStep(props)) {
    case 'yourTurn':
      return (
        <Button {...FIRST} onClick={() => host.start({ ...order, leads: [person], speed: 1 })}>
          {t('results.playYourself')}
        </Button>
      )
    case 'otherMode':
      return <OtherModeButton order={order} isFirst />
    case 'watchBoth':
      return <WatchBothButton runs={runsOf(props.sides)} />
    case 'nextLevel':
      return <NextLevelButton level={order.level} />
    case 'again':
      return <PlayAgainButton order={order} isFirst />
  }
}

/** Once, for some seconds; later it is in the menu, at leisure. */
function WatchBothButton({ runs }: { readonly runs: readonly Run[] }) {
  const { host, settings } = useGame()
  const [one, other] = runs
  const watch = () => {
    choose(settings, { sawBoth: true })
    if (one && other) host.watchBriefly([one, other])
  }
  return (
    <Button {...FIRST} onClick={watch}>
      <Icon name="play-button" size={1.3} />
      {t('watchButtons.both')}
    </Button>
  )
}

function NextLevelButton({ level }: { readonly level: string }) {
  const { host, settings } = useGame()
  const next = levelAfter(level)
  if (!next) return null
  const start = () => {
    choose(settings, { level: next })
    host.start(ownShift(next, HOUSE_SEED, 'blocking'))
  }
  return (
    <Button {...FIRST} onClick={start}>
      {t('results.next', { level: levelName(next) })}
    </Button>
  )
}

type OrderProps = { readonly order: Order; readonly isFirst?: boolean }

export function PlayAgainButton({ order, isFirst = false }: OrderProps) {
  const { host } = useGame()
  return (
    <Button {...(isFirst ? FIRST : {})} onClick={() => host.start(order)}>
      {t('results.again')}
    </Button>
  )
}

/** None where the level is played in one mode only. */
export function OtherModeButton({ order, isFirst = false }: OrderProps) {
  const { host } = useGame()
  const mode = otherModeOf(order)
  if (!mode) return null
  return (
    <Button {...(isFirst ? FIRST : {})} onClick={() => host.start({ ...order, mode, speed: 1 })}>
      {t(`results.tryMode.${mode}`)}
    </Button>
  )
}
