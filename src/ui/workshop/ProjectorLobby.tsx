// The lobby: the café fills up, beside the code that brings people in.
import room from '../../../assets/packed/room@2x.webp'
import type { PersonView } from '../../room/index.ts'
import { t } from '../../words/index.ts'
import { spoken } from '../share/link.ts'
import { levelName } from '../format.ts'
import { Rich } from '../controls/Rich.tsx'
import { Counter } from './Counter.tsx'
import { guestStyle } from './crowd-places.ts'
import { places, SEATED, tables } from './lobby-places.ts'
import { Person } from './Person.tsx'
import { Piece } from './Piece.tsx'
import type { ProjectorProps } from './props.ts'
import { QrCode, spacedCode } from './QrCode.tsx'
import style from './ProjectorLobby.module.css'

const MOST_NAMED = 30 // above that only the newest carry names
const NEWEST = 12

export function ProjectorLobby({ view, link, onLarge }: ProjectorProps) {
  const { code, counts, exercises, exercise } = view.shared
  const level = levelName(exercise.level)
  const isFurther = exercises > 1
  return (
    <div className={style.lobby}>
      <Cafe people={view.people?.people ?? []} />
      <section className={style.join} aria-label={t('workshop.codeOf', { code })}>
        <button
          type="button"
          className={style.qr}
          aria-label={t('workshop.larger')}
          title={t('workshop.larger')}
          onClick={onLarge}
        >
          <QrCode link={link} room={code} />
        </button>
        <p className={style.address}>
          {t('workshop.orOpen')} <b>{spoken(link).replace(/\/#.*/, '')}</b>
        </p>
        <p className={style.code}>{spacedCode(code)}</p>
        <p className={style.count}>
          <span>
            <Rich text={t('workshop.crowdIn', { count: counts.seats })} />
          </span>
          <small>{isFurther ? t('workshop.nextUp', { level }) : t('workshop.hostStarts')}</small>
        </p>
      </section>
    </div>
  )
}

type Guest = { readonly seat: number; readonly person: PersonView }

function Cafe({ people }: { readonly people: readonly PersonView[] }) {
  const guests: readonly Guest[] = people
    .map((person, seat) => ({ person, seat }))
    .filter(({ person }) => !person.isKicked)
  const named = guests.length > MOST_NAMED ? guests.slice(-NEWEST) : guests
  const firstNamed = named[0]?.seat ?? 0
  const hasTables = guests.length <= places.length
  return (
    <section
      className={style.cafe}
      style={{ backgroundImage: `url(${room})` }}
      aria-label={t('workshop.phase.lobby')}
    >
      <span className={style.sign} aria-hidden>
        {t('title.name')}
      </span>
      <Counter />
      {hasTables && <Chairs />}
      <ul
        className={style.floor}
        style={guestStyle(guests.length - named.length, named.length)}
        data-tables={hasTables}
      >
        {guests.map(({ seat, person }, index) => (
          <li
            key={seat}
            data-newest={seat === guests.at(-1)?.seat}
            data-seated={hasTables && index < SEATED}
            style={hasTables ? places[index] : undefined}
          >
            <Person seat={seat} />
            {seat >= firstNamed && person.name !== null && <b>{person.name}</b>}
          </li>
        ))}
      </ul>
      {hasTables && <Tables />}
    </section>
  )
}

function Chairs() {
  return places.slice(0, SEATED).map(({ left, top }) => (
    <span key={`${left} ${top}`} className={style.chair} style={{ left, top }} aria-hidden>
      <Piece name="seat" wide="21vh" />
    </span>
  ))
}

function Tables() {
  return tables.map(({ x, y }) => (
    <span
      key={`${x} ${y}`}
      className={style.table}
      style={{ left: `${x}%`, top: `${y}%` }}
      aria-hidden
    >
      <Piece name="table" wide="19vh" />
    </span>
  ))
}
