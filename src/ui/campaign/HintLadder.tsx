// Hints after the second failure, one at a time: where to look, what to do, and how the robot does it.
import { useState } from 'react'
import type { Outcome } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { useApp } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { lessonWords } from './lesson-words.ts'
import { useWatchRobot } from './useWatchRobot.ts'
import style from './Lesson.module.css'

const FAILURES_BEFORE = 2

type Props = { readonly outcome: Outcome; readonly facts: DebriefFacts }

export function HintLadder({ outcome, facts }: Props) {
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
