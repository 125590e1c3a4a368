// The whole room while it plays: worked out from the commits, kept for the present round. What came in
// before a restart, or comes in at another node, is read from what is stored.
import type { Figures, RoomState } from '../room/index.ts'
import type { Recording } from '../sim/index.ts'
import type { LiveFigures } from '../wire/index.ts'
import type { Clock, Progress, Store } from './seams.ts'
import { liveShift } from './simulation.ts'
import type { LiveShift } from './simulation.ts'

type Playing = {
  readonly round: number
  readonly seats: Map<number, LiveShift>
  readAt: number | null // what was stored by then is in it, server time in ms
}

const TOP = 5

/** What others store is read so often, ms, and again what may not have been to be seen the time before. */
const READ_EVERY_MS = 900
const OVERLAP_MS = 1_500

export class Live {
  readonly #store: Store
  readonly #clock: Clock
  readonly #rooms = new Map<string, Playing>()
  readonly #listeners = new Set<(code: string) => void>()
  #unwatch: (() => void) | null = null

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** A seat has come so far in the present round. */
  note(code: string, round: number, seat: number, shift: LiveShift): void {
    this.#playingIn(code, round).seats.set(seat, shift)
    for (const listener of this.#listeners) listener(code)
  }

  /** How far the shift of a seat in the present round is known, to be played on. */
  known(code: string, round: number, seat: number): Recording | null {
    const playing = this.#rooms.get(code)
    return (playing?.round === round && playing.seats.get(seat)?.recording) || null
  }

  /** Null while nothing is played. */
  figures(state: RoomState): LiveFigures | null {
    const round = state.rounds.length - 1
    if (state.phase.type !== 'round') {
      this.forget(state.code)
      return null
    }
    return liveFiguresOf(state, round, this.#playingIn(state.code, round).seats)
  }

  /** Read what others stored of the present round, unless it is known. */
  async restore(state: RoomState): Promise<void> {
    const round = state.rounds.length - 1
    if (state.phase.type !== 'round') return
    const playing = this.#playingIn(state.code, round)
    const { readAt, seats } = playing
    const now = this.#clock.now()
    if (readAt !== null && !(this.#store.isShared && now - readAt >= READ_EVERY_MS)) return
    playing.readAt = now
    const since = readAt === null ? undefined : readAt - OVERLAP_MS
    const reading = this.#store.runs.progressOf(state.code, round, since)
    const read = await reading.catch((error: unknown) => {
      playing.readAt = readAt // the next one makes up for it
      throw error
    })
    for (const [seat, progress] of read) {
      if ((seats.get(seat)?.upTo ?? -1) >= progress.upTo) continue
      const shift = shiftOf(state, round, progress, this.known(state.code, round, seat))
      if (shift) seats.set(seat, shift)
    }
  }

  forget(code: string): void {
    this.#rooms.delete(code)
  }

  /** How many shifts are kept, of all rooms. */
  size(): number {
    let size = 0
    for (const { seats } of this.#rooms.values()) size += seats.size
    return size
  }

  /** From now on a room's shifts are let go as its round ends, whether anybody watches or not. */
  start(): void {
    this.#unwatch ??= this.#store.rooms.watch((code) => void this.#letGo(code).catch(() => {}))
  }

  stop(): void {
    this.#unwatch?.()
    this.#unwatch = null
  }

  /** Let go of what came in while its round ended, or could not be let go then. */
  async tidy(): Promise<void> {
    for (const code of this.#rooms.keys()) await this.#letGo(code)
  }

  async #letGo(code: string): Promise<void> {
    const kept = this.#rooms.get(code)
    if (!kept) return
    const state = (await this.#store.rooms.load(code))?.state
    const isOn = state?.phase.type === 'round' && state.rounds.length - 1 === kept.round
    if (!isOn && this.#rooms.get(code) === kept) this.forget(code)
  }

  /** Hear of rooms whose figures have changed. */
  watch(listener: (code: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #playingIn(code: string, round: number): Playing {
    const known = this.#rooms.get(code)
    if (known?.round === round) return known
    const begun: Playing = { round, seats: new Map(), readAt: null }
    this.#rooms.set(code, begun)
    return begun
  }
}

/** Of a seat's commits in a round. */
export function shiftOf(
  state: RoomState,
  round: number,
  { log, upTo }: Progress,
  known: Recording | null,
): LiveShift | null {
  const exercise = state.exercises[state.rounds[round]?.exercise ?? -1]
  const mode = state.rounds[round]?.mode
  return exercise && mode ? liveShift(exercise, mode, log, upTo, known) : null
}

function liveFiguresOf(
  state: RoomState,
  round: number,
  playing: ReadonlyMap<number, LiveShift>,
): LiveFigures {
  const known: { seat: number; figures: Figures }[] = []
  const going: LiveShift[] = []
  for (const [seat, { isKicked, runs }] of state.seats.entries()) {
    const shift = playing.get(seat)
    const figures = runs[round]?.figures ?? shift?.figures
    if (isKicked || !figures) continue
    if (shift && !runs[round]) going.push(shift)
    known.push({ seat, figures })
  }
  const sum = (pick: (figures: Figures) => number) =>
    known.reduce((total, { figures }) => total + pick(figures), 0)
  const best = known.toSorted((a, b) => b.figures.score - a.figures.score || a.seat - b.seat)
  return {
    round,
    playing: going.length,
    standing: going.filter(({ isStanding }) => isStanding).length,
    handsUp: going.reduce((total, { handsUp }) => total + handsUp, 0),
    eating: going.reduce((total, { eating }) => total + eating, 0),
    stoodMs: sum(({ stoodMs }) => stoodMs),
    served: sum(({ served }) => served),
    lost: sum(({ lost }) => lost),
    top: state.settings.showsBoard
      ? best.slice(0, TOP).map(({ seat, figures }) => ({ seat, score: figures.score }))
      : [],
  }
}
