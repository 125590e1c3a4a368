// Where the time of the shift went, beside that of the same customers before, with the moment marked.
import { whileHere } from '../../runs/index.ts'
import type { Run } from '../../runs/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'
import { percent, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { modeIcons } from '../controls/ModePill.tsx'
import { Pill } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { ShiftTimeline } from '../results/ShiftTimeline.tsx'
import { stoodShare } from '../results/why.ts'
import type { DebriefFacts } from './debrief-facts.ts'
import { otherShiftName } from './other-shift.ts'
import type { OtherShift } from './other-shift.ts'
import style from './Debrief.module.css'

const TOO_MUCH = 0.1 // of a shift spent standing still

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function ShiftTimes({ outcome, facts: { id, seenAt }, other }: Props) {
  const { run, result } = outcome
  const lengths = [run, ...(other ? [other.run] : [])].map(({ replay }) => replay.lengthMs)
  const shared = { axisMs: Math.max(...lengths), markMs: seenAt ?? undefined }
  return (
    <Card className={style.times} aria-label={t('debrief.where')} data-count={lengths.length}>
      {other && (
        <Half label={otherShiftName(other, id)} run={other.run} result={other.result} {...shared} />
      )}
      <Half label={t('debrief.you')} run={run} result={result} {...shared} />
    </Card>
  )
}

type HalfProps = {
  readonly label: string
  readonly run: Run
  readonly result: Result
  readonly axisMs: number
  readonly markMs: number | undefined
}

function Half({ label, run, result: reached, ...axis }: HalfProps) {
  const result = whileHere(run, reached)
  const mode: Mode = result.mode
  const share = percent(stoodShare(result))
  return (
    <div className={style.half}>
      <div className={style.whose}>
        <Pill tone={mode}>
          <Icon name={modeIcons[mode]} />
          {label}
        </Pill>
        <span data-verdict={result.standingStill > TOO_MUCH ? 'bad' : 'good'}>
          {t('debrief.stood', { share })}
        </span>
      </div>
      <ShiftTimeline run={run} result={result} {...axis} />
    </div>
  )
}
