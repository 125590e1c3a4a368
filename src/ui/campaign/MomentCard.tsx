// The moment of the shift that the level is about, or that a star was missed by: how the room was then, one
// sentence, and the eight seconds round it.
import type { Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { sideBySide } from '../linked/own-run.ts'
import type { DebriefFacts } from './debrief-facts.ts'
import { MomentScene } from './MomentScene.tsx'
import { momentWords } from './moment-words.ts'
import type { OtherShift } from './other-shift.ts'
import style from './Debrief.module.css'

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function MomentCard({ outcome: { run }, facts, other }: Props) {
  const { host } = useGame()
  const { level, moment, seenAt, excerpt, judged } = facts
  if (!moment || !excerpt || seenAt === null) return null
  const runs = other ? sideBySide(run, other.run) : ([run] as const)
  return (
    <Card className={style.told} aria-label={t('moment.title')}>
      <MomentScene run={run} other={other} level={level} moment={moment} at={seenAt} />
      <p>
        <strong>{t('moment.title')}.</strong> <Rich text={momentWords(moment, judged)} />
      </p>
      <Button onClick={() => host.watchBriefly(runs, excerpt)}>
        <Icon name="play-button" size={1.3} />
        {t('moment.watch')}
      </Button>
    </Card>
  )
}
