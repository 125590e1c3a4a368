// Who may do what: keys, limits and where a request comes from. Only wrong codes and new rooms are
// counted by address: a whole class shares one.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isKey, readRoomCode } from '../wire/index.ts'
import type { RequestRefusal } from '../wire/index.ts'
import { createBuckets } from './bucket.ts'
import type { Buckets } from './bucket.ts'
import type { Config } from './config.ts'
import { isOwnOrigin } from './origin.ts'
import type { Clock, LoadedRoom } from './seams.ts'
import { actorOf } from './actor.ts'
import type { Actor } from '../room/index.ts'
import type { Workshop } from './workshop.ts'

const PER_HOUR = 1 / 3600
const PER_MINUTE = 1 / 60

type Refused = { readonly ok: false; readonly reason: RequestRefusal }

export type Admitted =
  | { readonly ok: true; readonly code: string; readonly room: LoadedRoom; readonly actor: Actor }
  | Refused

export class Access {
  readonly #workshop: Workshop
  readonly #clock: Clock
  readonly #config: Config
  readonly #wrongCodes: Buckets = createBuckets(20, 20 * PER_MINUTE)
  readonly #newRooms: Buckets
  readonly #joins: Buckets = createBuckets(300, 50)
  readonly #requests: Buckets = createBuckets(20, 10)

  constructor(workshop: Workshop, clock: Clock, config: Config) {
    this.#workshop = workshop
    this.#clock = clock
    this.#config = config
    this.#newRooms = createBuckets(config.roomsPerHour, config.roomsPerHour * PER_HOUR)
  }

  isOwnOrigin({ origin, host }: IncomingHttpHeaders): boolean {
    return isOwnOrigin(origin, host, this.#config.publicUrl)
  }

  /** Where a request comes from: behind a proxy that is trusted, what that says. */
  addressOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string {
    const forwarded = String(headers['x-forwarded-for'] ?? '')
    const last = forwarded.split(',').at(-1)?.trim()
    return (this.#config.trustsProxy && last) || (socket.remoteAddress ?? '')
  }

  mayOpen(address: string): boolean {
    return this.#newRooms.take(address, this.#clock.now())
  }

  mayJoin(code: string): boolean {
    return this.#joins.take(code, this.#clock.now())
  }

  /** The room with this code; whoever tries many that there are not has to wait. */
  async find(typed: string, address: string): Promise<{ ok: true; room: LoadedRoom } | Refused> {
    const now = this.#clock.now()
    if (!this.#wrongCodes.has(address, now)) return { ok: false, reason: 'tooFast' }
    const code = readRoomCode(typed)
    const room = code === null ? null : await this.#workshop.load(code)
    if (room) return { ok: true, room }
    this.#wrongCodes.take(address, now)
    return { ok: false, reason: 'noSuchRoom' }
  }

  /** Who has this key in that room, not more often than a person needs. */
  async admit(typed: string, key: string | null, address: string): Promise<Admitted> {
    const found = await this.find(typed, address)
    if (!found.ok) return found
    const { room } = found
    const actor = key === null ? null : actorOf(room.state, key)
    if (!actor) return { ok: false, reason: 'notKnown' }
    const { code } = room.state
    const who = actor.type === 'seat' ? `${code} ${actor.seat}` : code
    if (!this.#requests.take(who, this.#clock.now())) return { ok: false, reason: 'tooFast' }
    return { ok: true, code, room, actor }
  }
}

/** The key of an `Authorization` header; null where there is none. */
export function keyIn(header: string | undefined): string | null {
  const [scheme, key] = (header ?? '').split(' ')
  return scheme === 'Bearer' && isKey(key) ? key : null
}
