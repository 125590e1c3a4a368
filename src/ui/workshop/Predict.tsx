// The question before the rounds: one tap, and another as long as it is open.
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { choiceWords } from './figures.ts'
import type { PhaseProps } from './props.ts'
import { useServerNow } from './useWorkshop.ts'
import style from './Workshop.module.css'

type Props = PhaseProps & { readonly closesAt: number } // server time, ms

export function Predict({ view, own, workshop, closesAt }: Props) {
  const { choices, counts } = view.shared
  const now = useServerNow(workshop, 250)
  const left = now === null ? null : Math.max(0, Math.ceil((closesAt - now) / 1_000))
  const isOpen = left !== 0
  return (
    <>
      <h2>{t('workshop.ask')}</h2>
      <fieldset className={style.choices}>
        <legend className="spoken">{t('workshop.phase.predict')}</legend>
        {choices.map((times, index) => (
          <Button
            key={times}
            kind={own.choice === index ? 'primary' : 'plain'}
            aria-pressed={own.choice === index}
            disabled={!isOpen}
            onClick={() => workshop.command({ type: 'predict', choice: index })}
          >
            {own.choice === index ? '✓ ' : ''}
            {choiceWords(choices, index)}
          </Button>
        ))}
      </fieldset>
      <p>{t('workshop.answered', { predicted: counts.predicted, seats: counts.seats })}</p>
      {left !== null && (
        <p className={style.hint}>
          {isOpen ? t('workshop.seconds', { count: left }) : t('workshop.timeUp')}
        </p>
      )}
    </>
  )
}
