// Everybody of the room, with what can be done about each.
import { useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import type { PersonView, RunVerdict } from '../../room/index.ts'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { NameForm } from '../round/NameForm.tsx'
import type { ControlProps } from './props.ts'
import { verdictWords } from './figures.ts'
import { Person } from './Person.tsx'
import style from './Facilitator.module.css'

export function PeopleList({ view, workshop }: ControlProps) {
  const people = view.people?.people ?? []
  const here = new Set(view.presence?.seats ?? [])
  return (
    <Card className={style.people}>
      <h2>
        {t('workshop.people')} · {number(people.length)}
      </h2>
      {people.length === 0 && <p>{t('workshop.nobody')}</p>}
      <ul>
        {people.map(guestAt).map((guest) => (
          <Guest
            {...guest}
            key={guest.seat}
            isHere={here.has(guest.seat) || guest.person.isRobot}
            workshop={workshop}
          />
        ))}
      </ul>
    </Card>
  )
}

function guestAt(person: PersonView, seat: number) {
  return {
    person,
    seat,
    name: person.name ?? t('workshop.hiddenName', { number: number(seat + 1) }),
  }
}

type GuestProps = ReturnType<typeof guestAt> & {
  readonly isHere: boolean
  readonly workshop: Workshop
}

function Guest(props: GuestProps) {
  const { seat, person, name, isHere, workshop } = props
  const [isNaming, setNaming] = useState(false)
  const state = person.isKicked ? 'out' : person.isRobot ? 'robot' : isHere ? 'here' : 'away'
  const rename = (typed: string) => {
    workshop.command({ type: 'rename', seat, name: typed })
    setNaming(false)
  }
  return (
    <li data-state={state}>
      <Person seat={seat} state={isHere && !person.isKicked ? 'here' : 'away'} />
      <span className={style.who}>
        <b>{name}</b>
        <small>{t(`workshop.${state}`)}</small>
        <Verdicts person={person} />
      </span>
      {isNaming ? (
        <NameForm
          label={t('workshop.renameName', { name })}
          go={t('workshop.renameDone')}
          first={name}
          hasFocus
          onName={rename}
        />
      ) : (
        <Acts {...props} onRename={() => setNaming(true)} />
      )}
    </li>
  )
}

function Acts(props: GuestProps & { readonly onRename: () => void }) {
  const { seat, person, name, workshop, onRename } = props
  const act = person.isKicked ? 'restore' : 'kick'
  return (
    <span className={style.acts}>
      {lateRuns(person).map(({ run, round }) => (
        <Button
          key={run.run}
          aria-label={t('workshop.acceptName', { name })}
          onClick={() => workshop.command({ type: 'accept', seat, round })}
        >
          {t('workshop.accept')}
        </Button>
      ))}
      <Button kind="quiet" aria-label={t('workshop.renameName', { name })} onClick={onRename}>
        {t('workshop.rename')}
      </Button>
      <Button
        kind="quiet"
        aria-label={t(`workshop.${act}Name`, { name })}
        onClick={() => workshop.command({ type: act, seat })}
      >
        {t(`workshop.${act}`)}
      </Button>
    </span>
  )
}

/** Every verdict but the usual one is told. */
function Verdicts({ person: { runs } }: { readonly person: PersonView }) {
  return runs.map((run) => {
    if (!run || run.type === 'verified') return null
    return (
      <small key={run.run} className={style.verdict}>
        {verdictWords(run)}
      </small>
    )
  })
}

type LateRun = { readonly run: RunVerdict; readonly round: number }

function lateRuns({ runs }: PersonView): readonly LateRun[] {
  return runs.flatMap((run, round) =>
    run?.type === 'late' && !run.isAccepted ? [{ run, round }] : [],
  )
}
