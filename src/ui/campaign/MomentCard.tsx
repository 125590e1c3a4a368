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
import { momentWords } from './moment-words.ts'
import type { OtherShift } from './other-shift.ts'
import style from './Debrief.module.css'

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function MomentCard({ outcome, facts, other }: Props) {
  const { host } = useGame()
  const { moment, excerpt, judged } = facts
  const { run } = outcome
  const watch = () => {
    if (excerpt) host.watchBriefly(other ? sideBySide(run, other.run) : [run], excerpt)
  }
  return (
    <Card className={style.moment} aria-label={t('moment.title')}>
      {moment && (
        <div className={style.told}>
          <p>
            <strong>{t('moment.title')}.</strong> <Rich text={momentWords(moment, judged)} />
          </p>
          <Button onClick={watch}>
            <Icon name="play-button" size={1.3} />
            {t('moment.watch')}
          </Button>
        </div>
      )}
      <HintLadder outcome={outcome} facts={facts} />
    </Card>
  )
}
