// The lobby: the café fills up, beside the code that brings people in.
import room from '../../../assets/packed/room@2x.webp'
import type { PersonView } from '../../room/index.ts'
import { t } from '../../words/index.ts'
import { spoken } from '../share/link.ts'
import { levelName } from '../format.ts'
import { Rich } from '../controls/Rich.tsx'
import { guestStyle } from './crowd-places.ts'
import { Counter, Person, Piece } from './Pieces.tsx'
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

// Where the guests are: two at each table, those who come later in two rows and two at the door, as long as
// the room has few enough for that. In hundredths of the drawn café.
const CHAIR = 6.2 // from a table's middle to the middle of a chair
const ROW = 7 // who stand side by side

const tables = [52, 70].flatMap((y) => [26, 55.7, 85.4].map((x) => ({ x, y })))

/** How many sit. */
const SEATED = tables.length * 2

const seated = tables.flatMap(({ x, y }) =>
  [x - CHAIR, x + CHAIR].map((left) => placeAt(left, y + 7.2)),
)

const standing = [98.8, 46].flatMap((y) =>
  Array.from({ length: ROW }, (_, index) => placeAt(15 + index * 12.6, y)),
)

const atDoor = [72, 86].map((y) => placeAt(6.4, y))

/** Where the feet, or the names, of each are. */
const places = [...seated, ...standing, ...atDoor]

function placeAt(x: number, y: number) {
  return { left: `${x}%`, top: `${y}%` }
}
