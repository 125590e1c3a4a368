// The head of a debrief: the stars, what was reached beside what the same customers got before, and what
// the next star asks for. It carries the shift's numbers for whoever reads the page.
import type { BoundReading } from '../../runs/index.ts'
import type { Outcome } from '../../store/index.ts'
import { locale, number, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { levelName } from '../format.ts'
import type { DebriefFacts } from './debrief-facts.ts'
import { aimWords, nowWords } from './goal-words.ts'
import type { OtherShift } from './other-shift.ts'
import style from './Debrief.module.css'

export const STARS_ID = 'debrief-stars'
export const HEADLINE_ID = 'debrief-headline'

type Props = {
  readonly outcome: Outcome
  readonly facts: DebriefFacts
  readonly other: OtherShift | null
}

export function DebriefHeadline({ outcome: { result, hash }, facts, other }: Props) {
  const { id, goal } = facts
  return (
    <header
      className={style.headline}
      data-testid="result"
      data-level={id}
      data-seed={result.seed}
      data-mode={result.mode}
      data-score={result.score}
      data-served={result.served}
      data-lost={result.lost}
      data-hash={hash}
    >
      <span id={STARS_ID}>
        <Stars count={goal.stars} large />
      </span>
      <div>
        <h1 id={HEADLINE_ID}>
          {sentence(t('debrief.served', { number: counted(result.served) }))}{' '}
          <em data-bad={!other && result.lost > 0}>{besideWords(result.lost, other)}</em>
        </h1>
        <p className={style.aim}>
          {levelName(id)} · {starWords(facts)}
        </p>
      </div>
    </header>
  )
}

/** What the same customers got before, or else how many went away. */
function besideWords(lost: number, other: OtherShift | null): string {
  if (other) {
    return t(`debrief.before.${other.mode}`, { number: counted(other.result.served) })
  }
  if (lost === 0) return t('debrief.nobodyLost')
  return sentence(t('debrief.lost', { number: counted(lost) }))
}

/** Small numbers in words. */
function counted(count: number): string {
  return t('debrief.counts').split(', ')[count] ?? number(count)
}

function sentence(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale()) + text.slice(1)
}

/** "for the third star: satisfaction of 75 %, you had 71 %" */
function starWords({ goal }: DebriefFacts): string {
  const star = ([1, 2, 3] as const)[goal.stars]
  if (star === undefined) return t('debrief.allStars')
  const missing = (goal.aims[goal.stars] ?? []).filter(({ state }) => state !== 'met')
  return t(`debrief.toStar.${star}`, { what: missing.map((each) => missWords(each)).join(' · ') })
}

function missWords(bound: BoundReading): string {
  const what = aimWords(bound)
  if (bound.measure === 'rightPrediction') return what // nothing to be counted
  return t('debrief.had', { what, now: nowWords(bound) })
}
