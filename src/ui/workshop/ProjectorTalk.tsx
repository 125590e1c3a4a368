// Two moments of words: the question before the rounds, and what to talk about between them.
import { number, t } from '../../words/index.ts'
import { CornerCode } from './BigCode.tsx'
import { choiceWords, minutesOf } from './figures.ts'
import { Counter } from './Pieces.tsx'
import type { ProjectorProps } from './props.ts'
import { useServerNow } from './useWorkshop.ts'
import style from './Projector.module.css'

type QuestionProps = ProjectorProps & { readonly closesAt: number } // server time, ms

export function ProjectorQuestion({ view, workshop, link, onLarge, closesAt }: QuestionProps) {
  const { choices, counts, code } = view.shared
  const now = useServerNow(workshop, 250)
  const left = now === null ? null : Math.max(0, Math.ceil((closesAt - now) / 1_000))
  return (
    <div className={style.words}>
      <p className={style.question}>{t('workshop.ask')}</p>
      <ul className={style.answers}>
        {choices.map((times, index) => (
          <li key={times}>{choiceWords(choices, index)}</li>
        ))}
      </ul>
      <div className={style.foot}>
        <p className={style.large}>
          {t('workshop.answered', { predicted: counts.predicted, seats: counts.seats })}
        </p>
        {left !== null && left > 0 && <b className={style.left}>{number(left)}</b>}
        {left === 0 && <p className={style.large}>{t('workshop.timeUp')}</p>}
        <CornerCode link={link} code={code} onLarge={onLarge} />
      </div>
    </div>
  )
}

export function ProjectorTalk({ view, link, onLarge }: ProjectorProps) {
  const { debrief, code } = view.shared
  return (
    <div className={style.words}>
      <p className={style.question}>{t('workshop.talk')}</p>
      <div className={style.together}>
        <p>{t('workshop.together')}</p>
        <Stood ms={debrief?.stoodMs ?? 0} />
      </div>
      <div className={style.cooks}>
        <Counter about="red-question-mark" isEmpty />
      </div>
      <div className={style.foot}>
        <p className={style.large}>{t('workshop.talkHint')}</p>
        <CornerCode link={link} code={code} onLarge={onLarge} />
      </div>
    </div>
  )
}

/** So long that all of them together stood still. */
export function Stood({ ms }: { readonly ms: number }) {
  const { minutes, seconds } = minutesOf(ms)
  return (
    <p className={style.stood}>
      {minutes > 0 && (
        <>
          <b>{number(minutes)}</b> {t('workshop.minutes')}{' '}
        </>
      )}
      <b>{number(seconds)}</b> {t('workshop.secondsShort')}
    </p>
  )
}
