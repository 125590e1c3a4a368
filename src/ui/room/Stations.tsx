// The stations as buttons over the room, for keyboard, gamepad and screen reader, and the arrow keys
// between them. Mouse and touch pass through to the canvas, which answers within a frame.
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyEvent,
} from 'react'
import type { Play } from '../../play/index.ts'
import { kindOf, NONE, passOf } from '../../sim/index.ts'
import type { StationKind } from '../../sim/index.ts'
import { t } from '../../words/index.ts'
import { nextOf, type Direction } from '../spatial.ts'
import { placed } from './Room.tsx'
import style from './Room.module.css'
import { stationsOf, type Station } from './stations.ts'

const EVERY_MS = 250 // often enough to be true, seldom enough to be listened to
const shortcuts = { pass: 'K', bar: 'B', table: null } as const satisfies Record<
  StationKind,
  unknown
>
const FINGER = 44 // CSS pixels

type Group = { readonly current: HTMLElement | null }

export function Stations({ play }: { readonly play: Play }) {
  const group = useRef<HTMLDivElement>(null)
  const stations = useStations(play, group)
  const { floor } = play.level
  const first = `${passOf(floor)}`
  const [current, setCurrent] = useState(first)
  const reached = stations.some(({ id }) => id === current) ? current : first
  useArrows(group)
  const keepsFocus = useKeptFocus(group)
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
          style={placed(floor, area)}
          data-dish={ticket !== NONE}
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
function useStations(play: Play, group: Group) {
  const [stations, setStations] = useState<readonly Station[]>([])
  useLayoutEffect(() => {
    let known = ''
    const look = () => {
      const width = group.current?.clientWidth || play.level.floor.width
      const found = stationsOf(play, (FINGER * play.level.floor.width) / width)
      const now = JSON.stringify(found)
      if (now !== known) setStations(found)
      known = now
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    return () => clearInterval(timer)
  }, [play, group])
  return stations
}

/** A dish that is picked up takes its button along: the focus stays in the room. */
function useKeptFocus(group: Group) {
  const inside = useRef(false)
  useEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return
    group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  })
  return {
    onFocus: () => void (inside.current = true),
    onBlur: ({ target }: { readonly target: Element }) => {
      if (target.isConnected) inside.current = false
    },
  }
}

/** A key held down is one tap: the next would take it back. */
function ignoreRepeats(event: ReactKeyEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The arrow keys walk through the room: from station to station, and into it from nowhere. */
function useArrows(group: Group): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const direction = directionOf(event)
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])]
      const focused = document.activeElement
      const from = buttons.findIndex((button) => button === focused)
      if (!direction || (from < 0 && !isNowhere(focused))) return
      event.preventDefault() // it would scroll
      if (from < 0) return enter(buttons)
      const boxes = buttons.map((button) => button.getBoundingClientRect())
      const next = nextOf(boxes, from, direction)
      if (next !== null) buttons[next]?.focus({ preventScroll: true })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [group])
}

/** The direction of an arrow key pressed by itself, or null. */
function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null
  return directions[key] ?? null
}

function isNowhere(focused: Element | null): boolean {
  if (document.querySelector('dialog[open]')) return false
  return focused === null || focused === document.body || focused.matches('main')
}

/** Where the player was last, or else the kitchen. */
function enter(buttons: readonly HTMLButtonElement[]): void {
  const last = buttons.find((button) => button.tabIndex === 0) ?? buttons[0]
  last?.focus({ preventScroll: true })
}
