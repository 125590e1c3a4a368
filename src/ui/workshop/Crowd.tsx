// Who stands still, before the counter, and who is at work, around them.
import type { CSSProperties } from 'react'
import room from '../../../assets/packed/room@2x.webp'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { Counter } from './Counter.tsx'
import { guestsOf } from './figures.ts'
import { Person } from './Person.tsx'
import { Piece } from './Piece.tsx'
import style from './ProjectorRound.module.css'

type Props = {
  readonly seats: number
  readonly playing: number
  readonly standing: number
  readonly mode: Mode
}

const MOST_DRAWN = 200

const scene: CSSProperties & Record<'--scene', string> = { '--scene': `url(${room})` }

export function Crowd({ seats, playing, standing, mode }: Props) {
  const working = Math.max(0, playing - standing)
  const drawn = Math.min(seats, MOST_DRAWN)
  const still = Math.min(drawn, Math.round((standing * drawn) / Math.max(1, seats)))
  const busy = Math.min(drawn - still, Math.round((working * drawn) / Math.max(1, seats)))
  const left = busy >> 1
  return (
    <section
      className={style.crowd}
      data-mode={mode}
      style={{ ...scene, ...guestsOf(drawn), ...sharesOf(still, busy) }}
    >
      <p className={style.banner} data-none={standing === 0}>
        <Icon name="hourglass-not-done" size={3} />
        <span>
          <Rich text={t('workshop.standing', { count: standing, playing: number(playing) })} />
        </span>
      </p>
      <p className={style.working}>
        <Icon name="person-running" /> {t('workshop.working', { count: working })}
      </p>
      <div className={style.counter}>
        <Counter
          about={mode === 'blocking' ? 'zzz' : null}
          first={1}
          isEmpty={mode === 'blocking'}
        />
      </div>
      <Tables />
      <AtWork seats={seatsFrom(still, left)} />
      <div className={style.still} data-none={still === 0} aria-hidden>
        {seatsFrom(0, still).map((seat) => (
          <Person key={seat} seat={seat} state="still" />
        ))}
      </div>
      <AtWork seats={seatsFrom(still + left, busy - left)} />
    </section>
  )
}

/** Where the customers sit. */
function Tables() {
  return (['left', 'right'] as const).map((side) => (
    <span key={side} className={style.table} style={{ [side]: '3vh' }} aria-hidden>
      <Piece name="table" wide="26vh" />
    </span>
  ))
}

function AtWork({ seats }: { readonly seats: readonly number[] }) {
  return (
    <div className={style.busy} aria-hidden>
      {seats.map((seat) => (
        <Person key={seat} seat={seat} state="working" />
      ))}
    </div>
  )
}

/** Each has the width that it needs: who work stand on both sides of those who do not. */
function sharesOf(still: number, busy: number): CSSProperties {
  const side = `minmax(${busy === 0 ? 12 : 20}vw, ${busy / 2 + 1}fr)`
  const middle = still === 0 ? '0' : `minmax(30vw, ${still + 1}fr)`
  return { gridTemplateColumns: `${side} ${middle} ${side}` }
}

function seatsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}
