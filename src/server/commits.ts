// Commits of progress: what a page has sent so far of the shift it plays. They rescue the run of a phone
// that goes away, show the room while it plays, and say at what pace it was played.
import { shiftMsAt } from '../room/index.ts'
import type { RoomState, Round } from '../room/index.ts'
import type { CommitAnswer, CommitRequest, ProgressAnswer, RequestRefusal } from '../wire/index.ts'
import type { Live } from './live.ts'
import { shiftOf } from './live.ts'
import type { Clock, Place, Progress, RoomLog, RunStore, Store } from './seams.ts'
import { BEHIND_MS, continues, EARLY_MS } from './verification.ts'

const nothing: Progress = { log: [], upTo: 0, commits: 0, behind: 0 }

export class Commits {
  readonly #rooms: RoomLog
  readonly #store: RunStore
  readonly #clock: Clock
  readonly #live: Live

  constructor({ rooms, runs }: Store, clock: Clock, live: Live) {
    this.#rooms = rooms
    this.#store = runs
    this.#clock = clock
    this.#live = live
  }

  /** What there is of a seat in a round. */
  async read(place: Place): Promise<ProgressAnswer> {
    const { log, upTo } = (await this.#store.progress(place)) ?? nothing
    return { ok: true, log, upTo }
  }

  async enter(code: string, seat: number, request: CommitRequest): Promise<CommitAnswer> {
    const room = await this.#rooms.load(code)
    if (!room) return { ok: false, reason: 'noSuchRoom' }
    const { state } = room
    const refusal = refusalOf(state, seat, request)
    if (refusal) return { ok: false, reason: refusal }
    const at = this.#clock.now()
    const { round } = request
    let length = 0
    const after = await this.#store.commit({ code, round, seat }, (before) => {
      length = before?.log.length ?? 0
      const changed = progressWith(state, seat, before ?? nothing, request, at)
      if (typeof changed === 'string' || changed === before) return changed
      const shift = shiftOf(state, round, changed, this.#live.known(code, round, seat))
      if (!shift) return 'malformed'
      this.#live.note(code, round, seat, shift)
      return changed
    })
    if (typeof after === 'string') return { ok: false, reason: after, length }
    return { ok: true, length: after.log.length }
  }
}

function refusalOf(
  state: RoomState,
  seat: number,
  { round }: CommitRequest,
): RequestRefusal | null {
  const own = state.seats[seat]
  if (!own) return 'noSuchSeat'
  if (own.isKicked) return 'kicked'
  if (round !== state.rounds.length - 1) return 'noSuchRound'
  if (state.phase.type !== 'round') return 'notNow'
  return own.runs[round] ? 'alreadyEntered' : null
}

/** The progress with these commands at its end, or why they cannot be there. */
function progressWith(
  state: RoomState,
  seat: number,
  before: Progress,
  { round, from, log: added, upTo }: CommitRequest,
  at: number,
): Progress | RequestRefusal {
  if (from > before.log.length) return 'missing'
  const log = [...before.log.slice(0, from), ...added]
  if (!isInOrder(log, upTo)) return 'malformed'
  if (isKnown(before, log, upTo)) return before
  if (upTo < before.upTo || !continues(log, before)) return 'contradicts'
  const aheadMs = aheadOf(state, state.rounds[round], seat, upTo, at)
  if (aheadMs > EARLY_MS) return 'tooEarly'
  const behind = before.behind + (aheadMs < -BEHIND_MS ? 1 : 0)
  return { log, upTo, commits: before.commits + 1, behind }
}

/** Sent again. */
function isKnown(before: Progress, log: Progress['log'], upTo: number): boolean {
  return upTo === before.upTo && log.length === before.log.length && continues(log, before)
}

function isInOrder(log: Progress['log'], upTo: number): boolean {
  return log.every(([at], index) => at >= (log[index - 1]?.[0] ?? 0) && at <= upTo)
}

/** By how much the time that is claimed is ahead of the clock of the round, real ms. */
function aheadOf(
  { speed, seats }: RoomState,
  round: Round | undefined,
  seat: number,
  upTo: number,
  at: number,
): number {
  if (!round) return Infinity
  const startsAt = seats[seat]?.starts.at(-1) ?? undefined
  return (upTo - shiftMsAt(round, speed, at, startsAt)) / speed
}
