// The moment of the shift that the level is about, or that a star was missed by: one sentence, the eight
// seconds round it, and after failures a ladder of hints.
import type { Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { sideBySide } from '../linked/own-run.ts'
import type { DebriefFacts } from './debrief-facts.ts'
import { HintLadder } from './HintLadder.tsx'
import { MomentScene } from './MomentScene.tsx'
import { momentWords } from './moment-words.ts'
import type { OtherShift } from './other-shift.ts'
import style from './Debrief.module.css'

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function MomentCard({ outcome, facts, other }: Props) {
  return (
    <Card className={style.moment} aria-label={t('moment.title')}>
      {facts.moment && <Told outcome={outcome} facts={facts} other={other} />}
      <HintLadder outcome={outcome} facts={facts} />
    </Card>
  )
}

function Told({ outcome: { run }, facts: { moment, seenAt, excerpt, judged }, other }: Props) {
  const { host } = useGame()
  if (!moment || !excerpt || seenAt === null) return null
  const runs = other ? sideBySide(run, other.run) : ([run] as const)
  return (
    <div className={style.told}>
      <MomentScene run={run} other={other && other.run} at={seenAt} />
      <p>
        <strong>{t('moment.title')}.</strong> <Rich text={momentWords(moment, judged)} />
      </p>
      <Button onClick={() => host.watchBriefly(runs, excerpt)}>
        <Icon name="play-button" size={1.3} />
        {t('moment.watch')}
      </Button>
    </div>
  )
}
