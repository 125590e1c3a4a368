// The room in which the run is played back, with its buttons, and what the shift came to.
import { useMemo } from 'react'
import type { Playback } from '../../play/index.ts'
import type { ShiftEvent } from '../../sim/index.ts'
import type { ProgramRun, Watching } from '../../store/index.ts'
import { stars } from '../../store/index.ts'
import type { Task } from '../../tasks/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { Stars } from '../art/Stars.tsx'
import { Rich } from '../controls/Rich.tsx'
import { countingTenths } from '../format.ts'
import { useApp, useGame } from '../game.ts'
import { Card, Figure, Figures } from '../kit/Card.tsx'
import { WhichStars } from '../results/WhichStars.tsx'
import { Room } from '../room/Room.tsx'
import { Transport, useTransportKeys } from '../watch/Transport.tsx'
import type { TimeMarks } from '../watch/Marks.tsx'
import { linesOf, mostOpen } from './moment.ts'
import type { Shown } from './shown.ts'
import { TaskOutcome } from './TaskAims.tsx'
import style from './Lab.module.css'

type Props = {
  readonly task: Task | null // that the runs are for
  readonly shown: Shown | null
  readonly par: number | null
  readonly best: ProgramRun | null
  readonly onTask: (task: Task) => void
}

export function RoomSide({ shown, ...props }: Props) {
  const { host } = useGame()
  const watching = useApp((app) => app.watching)
  const playback = host.playback()
  return (
    <section className={style.roomSide} aria-label={t('lab.room')}>
      <div className={style.place}>
        <Room>{null}</Room>
      </div>
      {shown && watching && playback && <Buttons watching={watching} playback={playback} />}
      {shown ? (
        <Outcome shown={shown} {...props} />
      ) : (
        <Card as="p" className={style.noRoom}>
          {t('lab.noRun')}
        </Card>
      )}
    </section>
  )
}

type ButtonsProps = { readonly watching: Watching; readonly playback: Playback }

/** The focus stays in the editor. */
function Buttons({ watching, playback }: ButtonsProps) {
  useTransportKeys(playback, null)
  const marks = useMemo(() => marksOn(playback), [playback])
  return <Transport {...{ watching, playback, marks }} takesFocus={false} />
}

/** When the bell rang, who was served, who left. */
function marksOn({ plays }: Playback): TimeMarks {
  const events = plays[0]?.replayIndex.events ?? []
  const when = (type: ShiftEvent['type']) =>
    events.flatMap((event) => (event.type === type ? [event.at] : []))
  return { bell: when('dishDone'), served: when('dishServed'), left: when('customerLeft') }
}

type OutcomeProps = Omit<Props, 'shown'> & { readonly shown: Shown }

function Outcome(props: OutcomeProps) {
  const { task, shown, par, onTask } = props
  const { run, result, told, text, tookMs, verdict } = shown
  const { served, lost, standingStill } = result
  const stoodMs = standingStill * run.replay.lengthMs
  return (
    <Card
      className={style.outcome}
      aria-label={t('lab.score')}
      data-task={task !== null && verdict !== null}
    >
      <ScoreRow {...props} />
      {!verdict && par !== null && <WhichStars level={result.level} />}
      {task && verdict && <TaskOutcome {...{ task, verdict, onTask }} />}
      <Figures className={style.figures}>
        <Figure label={t('lab.figures.served')}>{`${number(served)} · ${number(lost)}`}</Figure>
        <Figure label={t('lab.figures.still')}>
          {t('lab.seconds', { seconds: countingTenths(stoodMs / 1000) })}
        </Figure>
        <Figure label={t('lab.figures.lines')}>
          {number(linesOf(text, told.program.language))}
        </Figure>
        <Figure label={t('lab.figures.open')}>{number(mostOpen(told))}</Figure>
      </Figures>
      <p className={style.took}>{t('lab.took', { ms: number(Math.round(tookMs)) })}</p>
    </Card>
  )
}

function ScoreRow({ shown: { result, verdict }, par, best }: OutcomeProps) {
  const { score, seed } = result
  return (
    <output className={style.score}>
      <b>{number(score)}</b>
      {/* A task has stars of its own, in its card. */}
      {!verdict && <Stars count={par === null ? null : stars(score, par)} />}
      <span>
        {par !== null && (
          <Rich
            text={t('lab.ofPar', {
              percent: percent(score / Math.max(1, par)),
              par: number(par),
            })}
          />
        )}
        {best && best.score !== score && best.seed === seed && (
          <small>{t('lab.best', { score: number(best.score) })}</small>
        )}
      </span>
    </output>
  )
}
