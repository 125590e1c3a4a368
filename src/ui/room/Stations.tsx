// The stations as buttons over the room, for keyboard, gamepad and screen reader. Mouse and touch
// pass through them to the canvas, which answers within a frame.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { floorPlanOf, type RoomSize } from '../../levels/index.ts'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE, passOf } from '../../sim/index.ts'
import type { StationKind } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { useKeptFocus } from '../focus.ts'
import { FINGER, stationsOf, type Station } from './stations.ts'
import style from './Room.module.css'
import { useArrows } from './useArrows.ts'
import { placed } from './useRoomSize.ts'

const EVERY_MS = 250 // often enough to be true, seldom enough to be listened to
const shortcuts = {
  pass: 'K',
  bar: 'B',
  shelf: 'T',
  saveNow: 'O',
  saveLater: 'N',
  table: null,
} as const satisfies Record<StationKind, unknown>

type Props = { readonly play: Play; readonly room: RoomSize }

export function Stations({ play, room }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const stations = useStations(play, room, group)
  const { floor } = play.level
  const first = `${passOf(floor)}`
  const [current, setCurrent] = useState(first)
  const reached = stations.some(({ id }) => id === current) ? current : first
  useArrows(group)
  const keepsFocus = useKeptFocus(group, heirOf)
  return (
    <div
      ref={group}
      className={style.stations}
      role="application" // a screen reader leaves arrows and letters to the room
      aria-label={t('station.region')}
      {...keepsFocus}
    >
      {stations.map(({ id, station, ticket, name, queued, area }) => (
        <button
          key={id}
          type="button"
          style={placed(room, area)}
          data-dish={ticket !== NONE}
          data-station={station}
          aria-label={name}
          aria-pressed={queued}
          aria-keyshortcuts={shortcuts[kindOf(floor, station) ?? 'table'] ?? `${station}`}
          aria-disabled={play.own === null}
          tabIndex={id === reached ? 0 : -1}
          onFocus={() => setCurrent(id)}
          onKeyDown={ignoreRepeats}
          onClick={() => play.tap(station, ticket === NONE ? {} : { ticket })}
        />
      ))}
    </div>
  )
}

/** Looked up a few times a second; the same until something is different. */
function useStations(play: Play, room: RoomSize, group: { readonly current: HTMLElement | null }) {
  const [stations, setStations] = useState<readonly Station[]>([])
  useLayoutEffect(() => {
    const plan = floorPlanOf(play.level.floor, room)
    let known = ''
    let width = group.current?.clientWidth || room.width // asked for each time, it would lay the page out
    const look = () => {
      const found = stationsOf(play, plan, (FINGER * room.width) / width)
      const now = JSON.stringify(found)
      if (now !== known) setStations(found)
      known = now
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    const observer = new ResizeObserver(([entry]) => {
      width = entry?.contentRect.width || room.width
      look()
    })
    if (group.current) observer.observe(group.current)
    return () => {
      clearInterval(timer)
      observer.disconnect()
    }
  }, [play, room, group])
  return stations
}

/** A dish that is picked up takes its button along: the focus stays in the room. */
const heirOf = () => '[tabindex="0"]'

/** A key held down is one tap: the next would take it back. */
function ignoreRepeats(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}
