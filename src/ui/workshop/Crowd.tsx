// Who stands still, before the counter, and who is at work, around them.
import type { CSSProperties } from 'react'
import type { Mode } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { Counter } from './Counter.tsx'
import { guestsOf } from './figures.ts'
import { Person } from './Person.tsx'
import style from './ProjectorRound.module.css'

type Props = {
  readonly seats: number
  readonly playing: number
  readonly standing: number
  readonly mode: Mode
}

const MOST_DRAWN = 200

export function Crowd({ seats, playing, standing, mode }: Props) {
  const working = Math.max(0, playing - standing)
  const drawn = Math.min(seats, MOST_DRAWN)
  const still = Math.min(drawn, Math.round((standing * drawn) / Math.max(1, seats)))
  const busy = Math.min(drawn - still, Math.round((working * drawn) / Math.max(1, seats)))
  return (
    <section
      className={style.crowd}
      data-mode={mode}
      style={{ ...guestsOf(drawn), ...sharesOf(still, busy) }}
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
        <Counter />
      </div>
      <div className={style.still} aria-hidden>
        {seatsFrom(0, still).map((seat) => (
          <Person key={seat} seat={seat} state="still" />
        ))}
      </div>
      <div className={style.busy} aria-hidden>
        {seatsFrom(still, busy).map((seat) => (
          <Person key={seat} seat={seat} state="working" />
        ))}
      </div>
    </section>
  )
}

/** Each has the width that it needs. */
function sharesOf(still: number, busy: number): CSSProperties {
  return { gridTemplateColumns: `minmax(26vw, ${still + 1}fr) minmax(26vw, ${busy + 1}fr)` }
}

function seatsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}
