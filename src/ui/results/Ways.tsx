// Where to go from the results: these customers again, the scores, the title.
import type { ComponentProps } from 'react'
import type { Order } from '../../play/index.ts'
import type { Mode } from '../../sim/index.ts'
import { best, type Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../controls/Button.tsx'
import { DailyWays } from '../daily/DailyWays.tsx'
import { takeFocus } from '../focus.ts'
import { useGame, useScores } from '../game.ts'
import { RoundWays } from '../round/RoundWays.tsx'
import { HEADLINE_ID } from './headline.ts'
import style from './Results.module.css'

export function Ways({ outcome: { order } }: { readonly outcome: Outcome }) {
  const { host, app } = useGame()
  return (
    <nav className={style['ways']}>
      <First order={order} />
      <Button onClick={() => app.setState({ screen: 'scores' })}>{t('results.scores')}</Button>
      <Button kind="quiet" onClick={() => host.toTitle()}>
        {t('results.title')}
      </Button>
    </nav>
  )
}

type Props = { readonly order: Order }

function First({ order }: Props) {
  if (order.robot !== null) return <Watch order={order} />
  if (order.round !== undefined) return <RoundWays />
  const day = order.daily ?? order.practice
  return day === undefined ? <Play order={order} /> : <DailyWays order={order} day={day} />
}

type Kind = ComponentProps<typeof Button>

/** After the player's shift: first of all the mode these customers have not seen yet. */
function Play({ order }: Props) {
  const { host } = useGame()
  const mode = otherThan(order.mode)
  const compared = best(useScores(), order.level, order.seed, mode) !== undefined
  const other = (kind: Kind) => (
    <Button key="other" {...kind} onClick={() => host.start({ ...order, mode, speed: 1 })}>
      {t(`results.tryMode.${mode}`)}
    </Button>
  )
  const again = (kind: Kind) => (
    <Button key="again" {...kind} onClick={() => host.start(order)}>
      {t('results.again')}
    </Button>
  )
  const first = { kind: 'primary', ref: takeFocus, 'aria-describedby': HEADLINE_ID } as const
  return compared ? [again(first), other({})] : [other(first), again({})]
}

/** After a robot's shift: the player's turn, or the same robot once more. */
function Watch({ order }: Props) {
  const { host } = useGame()
  const mode = otherThan(order.mode)
  return (
    <>
      <Button
        kind="primary"
        aria-describedby={HEADLINE_ID}
        ref={takeFocus}
        onClick={() => host.start({ ...order, robot: null, speed: 1 })}
      >
        {t('results.playYourself')}
      </Button>
      <Button onClick={() => host.start(order)}>{t('results.watchAgain')}</Button>
      <Button onClick={() => host.start({ ...order, mode })}>
        {t(`results.watchMode.${mode}`)}
      </Button>
    </>
  )
}

function otherThan(mode: Mode): Mode {
  return mode === 'blocking' ? 'async' : 'blocking'
}
