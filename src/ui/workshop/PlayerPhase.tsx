// What a player is shown in each phase of the room.
import { useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import type { OwnView } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { NameForm } from '../round/NameForm.tsx'
import { choiceWords, minutesOf } from './figures.ts'
import { OwnRuns } from './OwnRuns.tsx'
import { Person } from './Pieces.tsx'
import type { PhaseProps } from './props.ts'
import { useServerNow } from './useWorkshop.ts'
import style from './Workshop.module.css'

export function PlayerPhase(props: PhaseProps) {
  const { shared } = props.view
  return (
    <section className={style.door} aria-label={t(`workshop.phase.${shared.phase.type}`)}>
      {shared.pausedFor !== null && <Paused word={shared.pausedFor} />}
      <Phase {...props} />
    </section>
  )
}

function Phase(props: PhaseProps) {
  const { view, own } = props
  const { phase } = view.shared
  switch (phase.type) {
    case 'lobby':
      return <Waiting {...props} />
    case 'predict':
      return <Predict {...props} closesAt={phase.closesAt} />
    case 'round':
      return <InRound {...props} />
    case 'talk':
      return <Talk {...props} />
    case 'debrief':
    case 'podium':
      return <Results {...props} />
    case 'ended':
      return (
        <>
          <p>{t('workshop.over')}</p>
          <OwnRuns own={own} shared={view.shared} />
        </>
      )
    default:
      return phase satisfies never
  }
}

export function Paused({ word }: { readonly word: string }) {
  return (
    <div className={style.door} role="alert">
      <h2>{t('workshop.paused')}</h2>
      {word !== '' && <p className={style.word}>{word}</p>}
      <p className={style.hint}>{t('workshop.pausedHint')}</p>
    </div>
  )
}

/** In the queue at the door. */
function Waiting({ own, view, workshop }: PhaseProps) {
  const isFirst = view.shared.round === null
  return (
    <>
      <div className={style.queue}>
        <Person seat={own.seat} />
      </div>
      <h2>{t('workshop.you', { name: own.name })}</h2>
      <p>{t('workshop.waiting')}</p>
      <p className={style.hint}>{t('workshop.inCafe', { count: view.shared.counts.seats })}</p>
      {!('wakeLock' in navigator) && <p className={style.hint}>{t('workshop.keepAwake')}</p>}
      {isFirst && <OwnName own={own} workshop={workshop} />}
      <OwnRuns own={own} shared={view.shared} />
    </>
  )
}

/** The shift is over here, or has not begun. */
function InRound(props: PhaseProps) {
  const { own, view, visit, workshop } = props
  const { round, counts } = view.shared
  const run = round ? own.runs[round.number] : null
  if (!run && own.joinedLate && own.startsAt === null) {
    return (
      <>
        <h2>{t('workshop.late')}</h2>
        <p>{t(own.mayStartLate ? 'workshop.lateHint' : 'workshop.waitNext')}</p>
        {own.mayStartLate && (
          <Button kind="primary" onClick={() => workshop.command({ type: 'startLate' })}>
            {t('workshop.startLate')}
          </Button>
        )}
      </>
    )
  }
  return (
    <>
      <h2>{run || visit.unsent === 0 ? t('workshop.phase.round') : t('workshop.sending')}</h2>
      <p>{t('workshop.entered', { count: counts.entered, seats: counts.seats })}</p>
      <OwnRuns own={own} shared={view.shared} />
      <p className={style.hint}>{t('workshop.lookUp')}</p>
    </>
  )
}

function Talk({ own, view }: PhaseProps) {
  const { minutes, seconds } = minutesOf(view.shared.debrief?.stoodMs ?? 0)
  return (
    <>
      <h2>{t('workshop.talk')}</h2>
      <p>{t('workshop.talkHint')}</p>
      <p>
        {t('workshop.together')}{' '}
        <strong>
          {number(minutes)} {t('workshop.minutes')} {number(seconds)} {t('workshop.secondsShort')}
        </strong>
      </p>
      <OwnRuns own={own} shared={view.shared} />
    </>
  )
}

function Results({ own, view }: PhaseProps) {
  const { counts, settings } = view.shared
  return (
    <>
      <div className={style.queue}>
        <Person seat={own.seat} />
      </div>
      {own.place !== null && settings.showsBoard && (
        <h2>
          {t('workshop.place')}{' '}
          {t('workshop.placeOf', { place: number(own.place), seats: number(counts.seats) })}
        </h2>
      )}
      <OwnRuns own={own} shared={view.shared} />
      <p className={style.hint}>{t('workshop.lookUp')}</p>
    </>
  )
}

type OwnNameProps = { readonly own: OwnView; readonly workshop: Workshop }

/** A player's name may be changed until the first round: afterwards others know each by it. */
function OwnName({ own, workshop }: OwnNameProps) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('workshop.rename')}
      </Button>
    )
  }
  const change = (name: string) => {
    workshop.command({ type: 'callMe', name })
    setOpen(false)
  }
  return (
    <NameForm
      label={t('workshop.name')}
      go={t('workshop.renameDone')}
      first={own.name}
      hasFocus
      onName={change}
    />
  )
}

type PredictProps = PhaseProps & { readonly closesAt: number } // server time, ms

/** The question before the rounds: one tap, and another as long as it is open. */
function Predict({ view, own, workshop, closesAt }: PredictProps) {
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
