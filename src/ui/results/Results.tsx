// What the shift came to: both modes beside each other, and why.
import { levelOf } from '../../levels/index.ts'
import type { Mode } from '../../sim/index.ts'
import type { Outcome, RouteOf } from '../../store/index.ts'
import { personIn } from '../../waiters/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useApp, useScores } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Against } from './Against.tsx'
import { RoundSoFar } from '../round/RoundSoFar.tsx'
import { scoresFor } from '../round/turn.ts'
import { Page } from '../kit/Page.tsx'
import { Confetti } from './Confetti.tsx'
import { Headline } from './Headline.tsx'
import { Invitation } from './Invitation.tsx'
import { NameThis } from './NameThis.tsx'
import { ParLine } from './ParLine.tsx'
import style from './Results.module.css'
import { ShiftCard } from './ShiftCard.tsx'
import { sidesOf, type Sides } from './sides.ts'
import { ResultActions } from './ResultActions.tsx'
import { why } from './why.ts'

export function Results({ route: { outcome } }: { readonly route: RouteOf<'results'> }) {
  const par = useApp((app) => app.par)
  const demonstrated = useApp((app) => app.demonstrated)
  const scores = scoresFor(outcome.order, useScores())
  const sides = sidesOf(outcome, scores, par, demonstrated)
  const { order } = outcome
  const cooks = levelOf(order.level)?.cooks ?? 1
  const great = sides[order.mode]?.stars === 3
  return (
    <Page own={style} centred>
      <Headline outcome={outcome} sides={sides} />
      <section className={style.cards}>
        <Place mode="blocking" sides={sides} outcome={outcome} />
        <Place mode="async" sides={sides} outcome={outcome} />
      </section>
      <Card as="p" className={style.why}>
        <Icon name="light-bulb" size={1.7} />
        <span>
          <Rich text={why(sides, personIn(order.leads) === null, cooks)} />
        </span>
      </Card>
      <ParLine outcome={outcome} par={par} />
      <NameThis outcome={outcome} />
      <Against outcome={outcome} />
      <ResultActions outcome={outcome} sides={sides} />
      {great && <Confetti />}
    </Page>
  )
}

type PlaceProps = { readonly mode: Mode; readonly sides: Sides; readonly outcome: Outcome }

/** The card of one mode, or the invitation to play it. */
function Place({ mode, sides, outcome }: PlaceProps) {
  const side = sides[mode]
  if (side) return <ShiftCard side={side} outcome={outcome} />
  if (outcome.order.purpose.type === 'round') return <RoundSoFar />
  return <Invitation mode={mode} outcome={outcome} />
}
