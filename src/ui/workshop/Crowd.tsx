// Who stands still, before the counter, and who is at work, around them; at the sides the customers of them all.
import type { CSSProperties } from 'react'
import room from '../../../assets/packed/room@2x.webp'
import type { Mode } from '../../sim/index.ts'
import type { LiveFigures } from '../../wire/index.ts'
import { number, t } from '../../words/index.ts'
import { Icon } from '../art/Icon.tsx'
import { Rich } from '../controls/Rich.tsx'
import { crowdStyle } from './crowd-places.ts'
import style from './Crowd.module.css'
import { Counter, Person, Piece } from './Pieces.tsx'

type Props = {
  readonly seats: number
  readonly live: LiveFigures | null
  readonly mode: Mode
}

const MOST_DRAWN = 200

const scene: CSSProperties & Record<'--scene', string> = { '--scene': `url(${room})` }

export function Crowd({ seats, live, mode }: Props) {
  const { playing = 0, standing = 0 } = live ?? {}
  const working = Math.max(0, playing - standing)
  const drawn = Math.min(seats, MOST_DRAWN)
  const still = Math.min(drawn, Math.round((standing * drawn) / Math.max(1, seats)))
  const busy = Math.min(drawn - still, Math.round((working * drawn) / Math.max(1, seats)))
  const left = busy >> 1
  return (
    <section
      className={style.crowd}
      data-mode={mode}
      style={{ ...scene, ...crowdStyle(still, busy) }}
    >
      <Banner playing={playing} standing={standing} />
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
      <SideTable side="left" playing={playing} handsUp={live?.handsUp ?? 0} />
      <AtWork seats={seatsFrom(still, left)} />
      <div className={style.still} data-none={still === 0} aria-hidden>
        {seatsFrom(0, still).map((seat) => (
          <Person key={seat} seat={seat} state="still" />
        ))}
      </div>
      <AtWork seats={seatsFrom(still + left, busy - left)} />
      <SideTable side="right" playing={playing} eating={live?.eating ?? 0} />
    </section>
  )
}

function Banner({ playing, standing }: { readonly playing: number; readonly standing: number }) {
  return (
    <p className={style.banner} data-none={standing === 0}>
      <Icon name="hourglass-not-done" size={3} />
      <span>
        <Rich text={t('workshop.standing', { count: standing, playing: number(playing) })} />
      </span>
    </p>
  )
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

function seatsFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

type SideProps = { readonly playing: number } & (
  | { readonly side: 'left'; readonly handsUp: number }
  | { readonly side: 'right'; readonly eating: number }
)

const GUESTS = { left: 17, right: 41 } as const // two of those that are drawn of everybody

/** Beside the one, before the other. */
const saidBy = {
  left: { name: 'red-exclamation-mark', wide: '6vh' },
  right: { name: 'spaghetti', wide: '7vh' },
} as const

/**
 * A table at the side of the round. It stands for all tables of everybody who plays: how many customers
 * have their hands up, or how many are eating, by the commits that have come. It says so.
 */
function SideTable(props: SideProps) {
  const { side, playing } = props
  const count = props.side === 'left' ? props.handsUp : props.eating
  const isTaken = count > 0
  return (
    <div className={style.side} data-side={side}>
      <span className={style.scene} aria-hidden>
        <span className={style.seat}>
          <Piece name="seat" wide="22vh" />
        </span>
        {isTaken && (
          <span className={style.guest}>
            <Person seat={GUESTS[side]} />
            {side === 'left' && (
              <span className={style.hand}>
                <Piece name="raised-hand-medium-dark" wide="4.6vh" />
              </span>
            )}
          </span>
        )}
        <span className={style.table}>
          <Piece name="table" wide="20vh" />
        </span>
        {isTaken && (
          <span className={style.saidAt}>
            <Piece {...saidBy[side]} />
          </span>
        )}
      </span>
      <p>
        <Rich text={t(side === 'left' ? 'workshop.handsUp' : 'workshop.eating', { count })} />
        <small>{t('workshop.inCafes', { count: playing })}</small>
      </p>
    </div>
  )
}
