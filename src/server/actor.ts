// Who a key belongs to in a room.
import type { Actor, RoomState } from '../room/index.ts'
import { hashOfKey } from './keys.ts'

/** Null when the key opens nothing there. */
export function actorOf({ hostHash, seats }: RoomState, key: string): Actor | null {
  const hash = hashOfKey(key)
  if (hash === hostHash) return { type: 'host' }
  const seat = seats.findIndex(({ tokenHash }) => tokenHash === hash)
  return seat < 0 ? null : { type: 'seat', seat }
}
