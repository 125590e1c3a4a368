// The question in another setting. It is never scored; after an answer the reason is said.
import { useState } from 'react'
import type { CampaignId } from '../../levels/index.ts'
import { t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { DebriefFacts } from './debrief-facts.ts'
import { useCampaignKey } from './useCampaignKey.ts'
import style from './Lesson.module.css'

const ANSWERS = [1, 2, 3] as const

type Answer = (typeof ANSWERS)[number]

export function Elsewhere({ facts: { id, entry } }: { readonly facts: DebriefFacts }) {
  const [chosen, setChosen] = useState<Answer | null>(null)
  const choose = (answer: Answer) => setChosen((before) => before ?? answer)
  useCampaignKey((key) => {
    const answer = ANSWERS.find((each) => String(each) === key)
    if (answer) choose(answer)
  })
  return (
    <Card className={style.elsewhere} aria-labelledby="elsewhere">
      <h2 id="elsewhere">
        <strong>{t('campaign.elsewhere')}</strong> {t(`lesson.${id}.ask`)}
      </h2>
      <div className={style.answers}>
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            aria-keyshortcuts={String(answer)}
            aria-disabled={chosen !== null}
            data-answer={chosen === null ? undefined : answerState(answer, chosen, entry.transfer)}
            onClick={() => choose(answer)}
          >
            <span>{t(`lesson.${id}.answers.${answer}`)}</span>
            {chosen && answer === entry.transfer ? <RightMark /> : <kbd aria-hidden>{answer}</kbd>}
          </Button>
        ))}
      </div>
      <output className={style.why}>
        {chosen && <Rich text={whyWords(id, chosen, entry.transfer)} />}
      </output>
    </Card>
  )
}

function whyWords(id: CampaignId, chosen: Answer, right: Answer): string {
  const why = t(`lesson.${id}.why`)
  if (chosen === right) return t('debrief.right', { why })
  return t('debrief.other', { answer: t(`lesson.${id}.answers.${right}`), why })
}

function RightMark() {
  return (
    <>
      <Icon name="check-mark-button" size={1.3} />
      <span className="spoken">{t('debrief.isRight')}</span>
    </>
  )
}

function answerState(answer: Answer, chosen: Answer, right: Answer): string {
  if (answer === right) return 'right'
  return answer === chosen ? 'chosen' : 'other'
}
