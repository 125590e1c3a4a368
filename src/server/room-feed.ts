// What everybody who watches one room is sent: each part only where it has changed for them, written
// out once for all who get the same.
import { ownView, peopleView, placesOf, sharedView } from '../room/index.ts'
import type { Place } from '../room/index.ts'
import type { LiveFigures, Presence } from '../wire/index.ts'
import type { LoadedRoom } from './seams.ts'

export type Viewer =
  | { readonly as: 'seat'; readonly seat: number }
  | { readonly as: 'host' }
  | { readonly as: 'projector' }

export type GoneReason = 'kicked' | 'deleted' | 'restarting' | 'elsewhere'

type Had = { shared?: string; own?: string; people?: string; live?: string; presence?: string }

/** One page that watches. */
export type Connection = {
  readonly viewer: Viewer
  /** The parts it has, as texts. */
  readonly has: Had
  sent: number // views
  unheard: { readonly number: number; readonly at: number } | null // the first one, and when it was sent
  readonly send: (text: string) => void
  readonly isBusy: () => boolean // too much is waiting for it already: it is left out this time
  readonly leave: (reason: GoneReason) => void
}

/** The parts of one moment, as texts. */
export type Parts = {
  readonly seq: number
  readonly shared: string
  readonly people: (as: 'host' | 'projector') => string
  readonly own: (seat: number) => string
  readonly live: string
  readonly presence: string
}

const ON_ITS_WAY_MS = 1_000

export function partsOf(
  { state, seq }: LoadedRoom,
  live: LiveFigures | null,
  presence: Presence,
): Parts {
  const people = new Map<string, string>()
  let places: readonly Place[] | null = null
  return {
    seq,
    shared: JSON.stringify(sharedView(state)),
    people(as) {
      const text = people.get(as) ?? JSON.stringify(peopleView(state, as))
      people.set(as, text)
      return text
    },
    own: (seat) => JSON.stringify(ownView(state, seat, (places ??= placesOf(state)))),
    live: JSON.stringify(live),
    presence: JSON.stringify(presence),
  }
}

/** Send a page what it does not have; false where it must be told later. */
export function update(connection: Connection, parts: Parts, at: number): boolean {
  if (connection.isBusy()) return false
  const { viewer, has, send } = connection
  const changed: string[] = []
  const part = (name: keyof Had, text: string) => {
    if (has[name] === text) return
    has[name] = text
    changed.push(`"${name}":${text}`)
  }
  part('shared', parts.shared)
  if (viewer.as === 'seat') part('own', parts.own(viewer.seat))
  else {
    part('people', parts.people(viewer.as))
    part('live', parts.live)
    part('presence', parts.presence)
  }
  if (changed.length === 0) return true
  connection.sent++
  connection.unheard ??= { number: connection.sent, at }
  send(
    `{"type":"view","number":${connection.sent},"seq":${parts.seq},"at":${at},${changed.join(',')}}`,
  )
  return true
}

/** Whether a page that has heard the views up to that number has lost one: what was sent just now is on its way. */
export function hasLost(connection: Connection, number: number, at: number): boolean {
  const { sent, unheard } = connection
  if (number === sent || unheard === null) {
    connection.unheard = null
    return number !== sent
  }
  if (number < unheard.number) {
    if (at - unheard.at < ON_ITS_WAY_MS) return false
    connection.unheard = null
    return true
  }
  connection.unheard = { number: number + 1, at } // or a little before: the next ping tells
  return false
}

/** A page has not got all that it was sent: from now on it has nothing. */
export function forget({ has }: Connection): void {
  for (const name of Object.keys(has) as (keyof Had)[]) delete has[name]
}
