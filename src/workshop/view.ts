// The room as this page knows it: the parts that it was sent, the newest of each.
import type { OwnView, PeopleView, SharedView } from '../room/index.ts'
import type { LiveFigures, Presence, ViewMessage } from '../wire/index.ts'

export type RoomView = {
  readonly seq: number
  readonly shared: SharedView
  readonly own: OwnView | null // of a player
  readonly people: PeopleView | null // of the facilitator and the projector
  readonly live: LiveFigures | null
  readonly presence: Presence | null
}

/** Null while the shared part is missing. */
export function withMessage(view: RoomView | null, message: ViewMessage): RoomView | null {
  const shared = message.shared ?? view?.shared
  if (!shared) return null
  return {
    seq: Math.max(message.seq, view?.seq ?? 0),
    shared,
    own: message.own ?? view?.own ?? null,
    people: message.people ?? view?.people ?? null,
    live: message.live === undefined ? (view?.live ?? null) : message.live,
    presence: message.presence ?? view?.presence ?? null,
  }
}
