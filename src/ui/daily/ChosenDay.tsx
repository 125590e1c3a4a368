// The day chosen in the calendar: what it was, and its customers again.
import { dailyOf } from '../../runs/index.ts'
import { MODES } from '../../sim/index.ts'
import type { DayTries } from '../../store/index.ts'
import { number, shortDay, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { Button } from '../kit/Button.tsx'
import { ModePill } from '../controls/ModePill.tsx'
import { useGame } from '../game.ts'
import { levelName } from '../level-name.ts'
import { Card } from '../kit/Card.tsx'
import style from './ChosenDay.module.css'

type Props = {
  readonly day: string
  readonly today: string
  readonly tries: DayTries | undefined
}

export function ChosenDay({ day, today, tries }: Props) {
  const { host } = useGame()
  const level = levelName(dailyOf(day)?.level ?? '')
  return (
    <Card as="div" className={style.chosen}>
      <h3>{t('daily.chosen', { day: shortDay(day), level })}</h3>
      {MODES.map((mode) => (
        <div key={mode} className={style.mode}>
          <ModePill mode={mode} />
          <Outcome tries={tries} mode={mode} />
          {(day !== today || tries?.[mode]) && (
            <Button onClick={() => host.daily({ type: 'practise', day, mode })}>
              {t(`daily.practiseMode.${mode}`)}
            </Button>
          )}
        </div>
      ))}
      <small>{t('daily.unranked')}</small>
    </Card>
  )
}

function Outcome({
  tries,
  mode,
}: Pick<Props, 'tries'> & { readonly mode: (typeof MODES)[number] }) {
  const own = tries?.[mode]
  if (!own) return <span>{t('daily.notPlayed')}</span>
  if (own.score === null) return <span>{t('daily.givenUp')}</span>
  return (
    <span>
      <b>{number(own.score)}</b> <Stars count={own.stars} />
    </span>
  )
}
