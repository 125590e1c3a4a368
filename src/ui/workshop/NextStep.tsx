// What comes next in the session, and how the present phase stands.
import { list, number, t } from '../../words/index.ts'
import { Rich } from '../controls/Rich.tsx'
import { levelName } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { ControlProps } from './props.ts'
import style from './Facilitator.module.css'

export function NextStep({ view, workshop }: ControlProps) {
  const { phase, exercise, pausedFor } = view.shared
  const next = nextWords(phase.type, exercise.asks)
  return (
    <Card className={style.next}>
      <h2>{t(`workshop.phase.${phase.type}`)}</h2>
      <p>
        {t('workshop.planned', {
          level: levelName(exercise.level),
          modes: list(exercise.modes.map((mode) => t(`mode.${mode}.name`))),
        })}
      </p>
      <Standing view={view} />
      {next && (
        <Button
          kind="primary"
          disabled={pausedFor !== null}
          onClick={() => workshop.command({ type: 'next' })}
        >
          {next}
        </Button>
      )}
    </Card>
  )
}

/** How far the phase has come. */
function Standing({ view: { shared, live } }: Pick<ControlProps, 'view'>) {
  const { phase, counts } = shared
  const { predicted, entered, seats } = counts
  const words = () => {
    if (phase.type === 'predict') return t('workshop.answered', { predicted, seats })
    if (phase.type === 'round') return t('workshop.entered', { count: entered, seats })
    return t('workshop.inCafe', { count: seats })
  }
  return (
    <>
      <p>{words()}</p>
      {live && (
        <p>
          <Rich
            text={t('workshop.standing', { count: live.standing, playing: number(live.playing) })}
          />
        </p>
      )}
    </>
  )
}

function nextWords(phase: string, asks: boolean): string | null {
  switch (phase) {
    case 'lobby':
      return t(asks ? 'workshop.next.lobby' : 'workshop.next.lobbyStart')
    case 'predict':
    case 'round':
    case 'talk':
    case 'debrief':
      return t(`workshop.next.${phase}`)
    default:
      return null
  }
}
