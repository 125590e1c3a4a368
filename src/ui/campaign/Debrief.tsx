// After a level: the stars, the moment that explains them, what the level has shown, the same in code,
// where that does not help, and a question from elsewhere.
import { useMemo, useState } from 'react'
import type { Outcome, RouteOf } from '../../store/index.ts'
import { ListingSlot } from '../code/ListingSlot.tsx'
import { useScores } from '../game.ts'
import { Card } from '../kit/Card.tsx'
import { Page } from '../kit/Page.tsx'
import { AskName } from '../results/AskName.tsx'
import { RealNames } from '../results/RealNames.tsx'
import { factsOf } from './debrief-facts.ts'
import type { DebriefFacts } from './debrief-facts.ts'
import { DebriefActions } from './DebriefActions.tsx'
import { DebriefHeadline } from './DebriefHeadline.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { HintLadder, Limits, Rule, Said } from './Lesson.tsx'
import { MomentCard } from './MomentCard.tsx'
import { railIn } from './orders.ts'
import { otherShiftOf } from './other-shift.ts'
import { RailChoice, railChoiceOf } from './LevelChoices.tsx'
import { ShiftTimes } from './ShiftTimes.tsx'
import style from './Debrief.module.css'

export function Debrief({ route: { outcome } }: { readonly route: RouteOf<'debrief'> }) {
  const facts = useMemo(() => factsOf(outcome), [outcome])
  return facts && <Told outcome={outcome} facts={facts} />
}

type Props = { readonly outcome: Outcome; readonly facts: DebriefFacts }

function Told({ outcome, facts }: Props) {
  const scores = useScores()
  const other = useMemo(() => otherShiftOf(outcome, facts, scores), [outcome, facts, scores])
  const most = railChoiceOf(facts.id)
  const [rail, setRail] = useState(railIn(outcome.order) ?? most)
  const all = { outcome, facts, other }
  return (
    <Page own={style} centred>
      <DebriefHeadline {...all} />
      <div className={style.seen}>
        <MomentCard {...all} />
        <ShiftTimes {...all} />
        <ListingSlot level={facts.id} mode={outcome.order.mode} />
        <RealNames outcome={outcome} />
        <AskName outcome={outcome} />
      </div>
      <div className={style.learnt}>
        <Rule facts={facts} />
        {most !== null && rail !== null && (
          <Card className={style.rail}>
            <RailChoice level={facts.id} chosen={rail} onChoose={setRail} />
          </Card>
        )}
        <HintLadder outcome={outcome} facts={facts} />
        <Said outcome={outcome} facts={facts} rail={rail} />
        <Limits facts={facts} />
      </div>
      <Elsewhere facts={facts} />
      <DebriefActions {...all} rail={rail} />
    </Page>
  )
}
