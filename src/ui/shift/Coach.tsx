// The coach in the room: a ring around what to tap next, and a few words.
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react'
import { BAR_SHARE, floorPlanOf, type Area, type RoomSize } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE } from '../../sim/index.ts'
import { number, t } from '../../words/index.ts'
import { useApp } from '../game.ts'
import { FINGER, ticketArea } from '../room/stations.ts'
import { placed } from '../room/useRoomSize.ts'
import { ringArea, sideOf, wordsPlace } from './coach-place.ts'
import style from './OverRoom.module.css'

const LONG = 30 // letters that fit beside the rail's number in the usual size
const ASIDE = 20 // room units
const EVERY_MS = 250 // as often as the room's controls are looked at

type Props = { readonly play: Play | null; readonly room: RoomSize }

export function Coach({ play, room }: Props) {
  const advice = useApp((app) => app.advice)
  const words = advice && t(`coach.${advice.key}`, { table: number(advice.station ?? 0) })
  const isPass = play !== null && kindOf(play.level.floor, advice?.station ?? NONE) === 'pass'
  const ring = play && advice && ringArea(play.level.floor, room, advice)
  const place = play && advice && wordsPlace(play.level.floor, room, advice)
  const key = advice && `${advice.key} ${advice.station}`
  return (
    <output className={style.place} aria-label={t('coach.region')}>
      {ring && advice.ticket === undefined && (
        <div key={`ring ${key}`} className={style.area} style={placed(room, ring)}>
          <i className={style.ring} data-kitchen={isPass} data-coach-ring={advice.station} />
        </div>
      )}
      {play && advice?.ticket !== undefined && (
        <TicketRing play={play} room={room} station={advice.station} ticket={advice.ticket} />
      )}
      {place && (
        <div key={key} className={style.area} style={wordsStyle(room, place.area)}>
          <span data-side={sideOf(room, place)} data-at={place.at} data-long={isLong(words)}>
            {words}
          </span>
        </div>
      )}
    </output>
  )
}

/** Whether words on the counter's front need the small size there. */
function isLong(words: string | null): boolean {
  return words !== null && words.length > LONG
}

type TicketRingProps = {
  readonly play: Play
  readonly room: RoomSize
  readonly station: number | null
  readonly ticket: number
}

/** Around one ticket, which moves aside as others come and go. */
function TicketRing({ play, room, station, ticket }: TicketRingProps) {
  const place = useRef<HTMLDivElement>(null)
  const [area, setArea] = useState<Area | null>(null)
  useLayoutEffect(() => {
    const plan = floorPlanOf(play.level.floor, room)
    const look = () => {
      const finger = (FINGER * room.width) / (place.current?.clientWidth || room.width)
      const found = ticketArea(play, plan, finger, ticket) ?? null
      setArea((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found))
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [play, room, ticket])
  return (
    <div ref={place} className={style.place}>
      {area && (
        <div className={style.area} style={placed(room, wider(area))}>
          <i className={style.ring} data-coach-ring={station} />
        </div>
      )}
    </div>
  )
}

/** A ticket's badge and word are wider than its control. */
function wider({ left, width, ...rest }: Area): Area {
  return { left: left - ASIDE, width: width + 2 * ASIDE, ...rest }
}

/** Where the bars of an area end, and how far below it the room does: the words stay between. */
function wordsStyle(room: RoomSize, area: Area): CSSProperties {
  const gap = Math.max(0, room.height - area.top - area.height)
  const ends = { '--bars': `${BAR_SHARE * 100}%`, '--gap': `${(gap / room.width) * 100}cqw` }
  return { ...placed(room, area), ...ends } as CSSProperties
}
