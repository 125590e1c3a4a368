// What comes next in the session, and how the present phase stands.
import { shiftMsAt } from '../../room/index.ts'
import { list, number, t } from '../../words/index.ts'
import { ModePill } from '../controls/ModePill.tsx'
import { Rich } from '../controls/Rich.tsx'
import { clock, levelName } from '../format.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import type { ControlProps } from './props.ts'
import { useServerNow } from './useWorkshop.ts'
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
      <Standing view={view} workshop={workshop} />
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
function Standing({ view: { shared, live }, workshop }: Omit<ControlProps, 'visit'>) {
  const { phase, counts } = shared
  const { predicted, entered, seats } = counts
  const words = () => {
    if (phase.type === 'predict') return t('workshop.answered', { predicted, seats })
    if (phase.type === 'round') return t('workshop.entered', { count: entered, seats })
    return t('workshop.inCafe', { count: seats })
  }
  return (
    <>
      <TimeLeft shared={shared} workshop={workshop} />
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

type TimeProps = Pick<ControlProps, 'workshop'> & Pick<ControlProps['view'], 'shared'>

/** Which mode is played, and how long this phase still has. */
function TimeLeft({ shared: { phase, round, speed }, workshop }: TimeProps) {
  const now = useServerNow(workshop, 250)
  if (now === null) return null
  if (phase.type === 'predict') {
    const count = Math.max(0, Math.ceil((phase.closesAt - now) / 1_000))
    return <p>{count > 0 ? t('workshop.seconds', { count }) : t('workshop.timeUp')}</p>
  }
  if (phase.type !== 'round' || !round) return null
  const left = Math.max(0, round.lengthMs - Math.max(0, shiftMsAt(round, speed, now)))
  return (
    <p>
      <ModePill mode={round.mode} /> {t('workshop.timeLeft')} <b>{clock(left / 1_000)}</b>
    </p>
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
