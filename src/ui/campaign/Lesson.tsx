// What a level has shown: the rule, what the question before it came to, and where the rule does not help;
// and hints for whoever has not come so far.
import { useState } from 'react'
import { go } from '../../store/index.ts'
import type { Outcome } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useApp, useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { lessonWords } from './lesson-words.ts'
import { secondsOf } from './moment-words.ts'
import { questionAnew } from './orders.ts'
import { useWatchRobot } from './useWatchRobot.ts'
import style from './Lesson.module.css'

type Props = { readonly facts: DebriefFacts }

export function Rule({ facts }: Props) {
  return (
    <Card className={style.rule} aria-label={t('campaign.learnt')}>
      <Icon name="light-bulb" size={2.2} />
      <p>
        <Rich text={learntWords(facts)} />
      </p>
    </Card>
  )
}

/** What fits the shift: whoever let the kitchen rest too long needs the other side of the rule. */
function learntWords({ id, restedMs, judged }: DebriefFacts): string {
  if (restedMs === null) return lessonWords(id, 'learnt')
  const hasOrdered = judged.events.some(({ type }) => type === 'orderTaken')
  if (!hasOrdered) return t('debrief.nothingOrdered')
  return t('debrief.kitchenRested', { seconds: secondsOf(restedMs) })
}

type SaidProps = Props & {
  readonly outcome: Outcome
  readonly rail: number | null // chosen for another try; null where it is as it is
}

/** Only what was wrong or skipped can be answered anew. */
export function Said({ outcome: { order }, facts, rail }: SaidProps) {
  const { app } = useGame()
  const { id, entry, predicted, right } = facts
  const isRight = predicted === right
  return (
    <Card className={style.said} aria-label={t('campaign.predict')}>
      <Icon name={isRight ? 'check-mark-button' : 'red-question-mark'} size={1.7} />
      <p>
        <span>{t(`question.${entry.predict.question}`)}</span> <Rich text={saidWords(facts)} />
      </p>
      {!isRight && (
        <Button onClick={() => go(app, questionAnew(id, order, rail))}>
          {t(isSkipped(facts) ? 'debrief.answer' : 'debrief.anew')}
        </Button>
      )}
    </Card>
  )
}

/** Whether the level's question has not been answered at all. */
export function isSkipped({ predicted }: DebriefFacts): boolean {
  return predicted === null
}

function saidWords({ entry: { predict }, predicted, right }: DebriefFacts): string {
  const wordsOf = (index: number) => number(predict.choices[index] ?? 0)
  const was = wordsOf(right)
  if (predicted === null) return t('debrief.said.skipped', { was })
  const said = wordsOf(predicted)
  return predicted === right
    ? t('debrief.said.right', { said })
    : t('debrief.said.wrong', { said, was })
}

export function Limits({ facts: { id, entry } }: Props) {
  const { app } = useGame()
  const { limitsIn } = entry
  return (
    <Card className={style.limits}>
      <Icon name="hourglass-not-done" size={1.7} />
      <p>
        <Rich text={t('campaign.notHelp', { limits: lessonWords(id, 'limits') })} />
      </p>
      {limitsIn && (
        <Button onClick={() => go(app, { name: 'predict', level: limitsIn })}>
          {t('debrief.tryIt')}
        </Button>
      )}
    </Card>
  )
}

const FAILURES_BEFORE = 2

type HintProps = { readonly outcome: Outcome; readonly facts: DebriefFacts }

/** Hints after the second failure, one at a time: where to look, what to do, and how the robot does it. */
export function HintLadder({ outcome, facts }: HintProps) {
  const { id, goal } = facts
  const failures = useApp(({ progress }) => progress[id]?.failures ?? 0)
  const [shown, setShown] = useState(0)
  const watchRobot = useWatchRobot(outcome, facts)
  if (goal.stars > 0 || failures < FAILURES_BEFORE) return null
  return (
    <Card className={style.hints} aria-label={t('hint.ask')}>
      <output>
        {shown > 0 && <Hint label={t('hint.look')} text={lessonWords(id, 'hints.1')} />}
        {shown > 1 && <Hint label={t('hint.rule')} text={lessonWords(id, 'hints.2')} />}
      </output>
      {shown < 2 ? (
        <Button onClick={() => setShown(shown + 1)}>
          <Icon name="light-bulb" size={1.3} />
          {t(shown === 0 ? 'hint.ask' : 'hint.more')}
        </Button>
      ) : (
        <Button onClick={watchRobot}>
          <Icon name="robot" size={1.3} />
          {t('debrief.robot')}
        </Button>
      )}
    </Card>
  )
}

function Hint({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <p>
      <strong>{label}:</strong> {text}
    </p>
  )
}
