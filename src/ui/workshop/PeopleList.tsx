// Everybody of the room, a row each: found by name or by how they stand, with a menu of what can be done.
import { useId, useState } from 'react'
import { number, t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Card } from '../kit/Card.tsx'
import { Field, Input } from '../kit/Field.tsx'
import type { ControlProps } from './props.ts'
import { GuestRow } from './GuestRow.tsx'
import { found, guestsIn, standings } from './people.ts'
import type { Guest, Standing } from './people.ts'
import style from './Facilitator.module.css'

const FOLDED = 10 // rows, until all are asked for

export function PeopleList({ view, workshop }: ControlProps) {
  const guests = guestsIn(view)
  const [typed, setTyped] = useState('')
  const [chosen, choose] = useState<Standing | null>(null)
  const [isUnfolded, setUnfolded] = useState(false)
  const matching = found(guests, typed, chosen)
  const shown = isUnfolded ? matching : matching.slice(0, FOLDED)
  return (
    <Card className={style.people}>
      <h2>
        {t('workshop.people')} · {number(guests.length)}
      </h2>
      {guests.length === 0 && <p>{t('workshop.nobody')}</p>}
      {guests.length > 0 && <Search typed={typed} onType={setTyped} />}
      {guests.length > 0 && <Chips guests={guests} chosen={chosen} onChoose={choose} />}
      <ul tabIndex={-1} aria-label={t('workshop.people')}>
        {shown.map((guest) => (
          <GuestRow key={guest.seat} guest={guest} workshop={workshop} />
        ))}
      </ul>
      <output>{matching.length < guests.length && shownWords(matching.length, guests)}</output>
      {matching.length > FOLDED && (
        <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {isUnfolded
            ? t('workshop.showFewer')
            : t('workshop.showAll', { of: number(matching.length) })}
        </Button>
      )}
    </Card>
  )
}

function shownWords(shown: number, { length }: readonly Guest[]): string {
  if (shown === 0) return t('workshop.nobodyLikeThat')
  return t('workshop.shownOf', { shown: number(shown), of: number(length) })
}

type SearchProps = { readonly typed: string; readonly onType: (typed: string) => void }

function Search({ typed, onType }: SearchProps) {
  const id = useId()
  return (
    <Field label={t('workshop.findPerson')} id={id}>
      <Input
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Field>
  )
}

type ChipsProps = {
  readonly guests: readonly Guest[]
  readonly chosen: Standing | null
  readonly onChoose: (standing: Standing | null) => void
}

/** How many stand how; a press shows only those, and a second one everybody. */
function Chips({ guests, chosen, onChoose }: ChipsProps) {
  return (
    <fieldset className={style.chips}>
      <legend className="spoken">{t('workshop.showOnly')}</legend>
      {standings.map((standing) => {
        const count = guests.filter((guest) => guest.standings.has(standing)).length
        if (count === 0 && standing !== chosen) return null
        return (
          <Button
            key={standing}
            kind="quiet"
            aria-pressed={standing === chosen}
            data-standing={standing}
            onClick={() => onChoose(standing === chosen ? null : standing)}
          >
            {t(`workshop.standings.${standing}`)} <b>{number(count)}</b>
          </Button>
        )
      })}
    </fieldset>
  )
}
