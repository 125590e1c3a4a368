// One person of the room: who it is, how it stands, and a menu of what can be done.
import { useLayoutEffect, useRef, useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import type { PersonView } from '../../room/index.ts'
import { t } from '../../words/index.ts'
import { NameForm } from '../round/NameForm.tsx'
import { ActionMenu, type MenuAction } from './ActionMenu.tsx'
import { verdictWords } from './figures.ts'
import { lateRuns } from './people.ts'
import type { Guest } from './people.ts'
import style from './Facilitator.module.css'
import { Person } from './Pieces.tsx'

type Props = {
  readonly guest: Guest
  readonly workshop: Workshop
}

export function GuestRow({ guest, workshop }: Props) {
  const { seat, person, name, standings } = guest
  const [naming, setNaming] = useState<'before' | 'now' | 'after'>('before')
  const row = useFocusThatStays()
  const rename = (typed: string) => {
    workshop.command({ type: 'rename', seat, name: typed })
    setNaming('after')
  }
  return (
    <li ref={row} data-state={standings.has('out') ? 'out' : undefined}>
      <Person seat={seat} state={standings.has('here') ? 'here' : 'away'} />
      <span className={style.who}>
        <b>{name}</b>
        <small>{stateWords(guest)}</small>
        <Verdicts person={person} />
      </span>
      {naming === 'now' ? (
        <NameForm
          label={t('workshop.renameName', { name })}
          go={t('workshop.renameDone')}
          first={name}
          hasFocus
          onName={rename}
        />
      ) : (
        <ActionMenu
          label={t('workshop.actionsFor', { name })}
          actions={actionsOn(guest, workshop, () => setNaming('now'))}
          hasFocus={naming === 'after'}
        />
      )}
    </li>
  )
}

/** When the row goes, the list takes the focus from it. */
function useFocusThatStays() {
  const row = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const element = row.current
    const list = element?.parentElement
    return () => {
      if (element?.contains(document.activeElement)) list?.focus({ preventScroll: true })
    }
  }, [])
  return row
}

function stateWords({ person, standings }: Guest): string {
  const state = person.isKicked
    ? 'out'
    : person.isRobot
      ? 'robot'
      : standings.has('here')
        ? 'here'
        : 'away'
  const words = t(`workshop.${state}`)
  return standings.has('done') ? `${words} · ${t('workshop.hasPlayed')}` : words
}

function actionsOn(
  { seat, person, name }: Guest,
  workshop: Workshop,
  onRename: () => void,
): readonly MenuAction[] {
  const act = person.isKicked ? 'restore' : 'kick'
  return [
    ...lateRuns(person).map(({ run, round }) => ({
      id: run.run,
      words: t('workshop.acceptName', { name }),
      run: () => workshop.command({ type: 'accept', seat, round }),
    })),
    { id: 'rename', words: t('workshop.renameName', { name }), run: onRename },
    {
      id: act,
      words: t(`workshop.${act}Name`, { name }),
      run: () => workshop.command({ type: act, seat }),
    },
  ]
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
