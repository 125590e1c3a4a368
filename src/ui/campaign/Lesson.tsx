// What a level has shown: the rule, what the question before it came to, and where the rule does not help.
import { go } from '../../store/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { lessonWords } from './lesson-words.ts'
import style from './Lesson.module.css'

type Props = { readonly facts: DebriefFacts }

export function Rule({ facts: { id } }: Props) {
  return (
    <Card className={style.rule} aria-label={t('campaign.learnt')}>
      <Icon name="light-bulb" size={2.2} />
      <p>
        <Rich text={lessonWords(id, 'learnt')} />
      </p>
    </Card>
  )
}

/** Only what was wrong or skipped can be answered anew. */
export function Said({ facts }: Props) {
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
        <Button onClick={() => go(app, { name: 'predict', level: id })}>{t('debrief.anew')}</Button>
      )}
    </Card>
  )
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
