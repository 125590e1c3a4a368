// The whole room while it plays: worked out from the commits, kept for the present round, and worked out
// again from what is stored after a restart.
import type { Figures, RoomState } from '../room/index.ts'
import type { LiveFigures } from '../wire/index.ts'
import type { Progress, RunStore } from './seams.ts'
import { liveShift } from './simulation.ts'
import type { LiveShift } from './simulation.ts'

type Playing = {
  readonly round: number
  readonly seats: Map<number, LiveShift>
  isRestored: boolean // what was stored before this process began is in it
}

const TOP = 5

export class Live {
  readonly #runs: RunStore
  readonly #rooms = new Map<string, Playing>()
  readonly #listeners = new Set<(code: string) => void>()

  constructor(runs: RunStore) {
    this.#runs = runs
  }

  /** A seat has come so far in the present round. */
  note(code: string, round: number, seat: number, shift: LiveShift): void {
    this.#playingIn(code, round).seats.set(seat, shift)
    for (const listener of this.#listeners) listener(code)
  }

  /** Null while nothing is played. */
  figures(state: RoomState): LiveFigures | null {
    const round = state.rounds.length - 1
    if (state.phase.type !== 'round') return null
    return figuresOf(state, round, this.#playingIn(state.code, round).seats)
  }

  /** Read what was stored of the present round, unless it is known. */
  async restore(state: RoomState): Promise<void> {
    const round = state.rounds.length - 1
    if (state.phase.type !== 'round') return
    const playing = this.#playingIn(state.code, round)
    if (playing.isRestored) return
    playing.isRestored = true
    const { seats } = playing
    for (const [seat, progress] of await this.#runs.progressOf(state.code, round)) {
      const shift = shiftOf(state, round, progress)
      if (shift && !seats.has(seat)) seats.set(seat, shift)
    }
  }

  forget(code: string): void {
    this.#rooms.delete(code)
  }

  /** Hear of rooms whose figures have changed. */
  watch(listener: (code: string) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #playingIn(code: string, round: number): Playing {
    const known = this.#rooms.get(code)
    if (known?.round === round) return known
    const begun: Playing = { round, seats: new Map(), isRestored: false }
    this.#rooms.set(code, begun)
    return begun
  }
}

/** Of a seat's commits in a round. */
export function shiftOf(state: RoomState, round: number, progress: Progress): LiveShift | null {
  const exercise = state.exercises[state.rounds[round]?.exercise ?? -1]
  const mode = state.rounds[round]?.mode
  return exercise && mode ? liveShift(exercise, mode, progress.log, progress.upTo) : null
}

function figuresOf(
  state: RoomState,
  round: number,
  playing: ReadonlyMap<number, LiveShift>,
): LiveFigures {
  const known: { seat: number; figures: Figures; isStanding: boolean }[] = []
  let going = 0
  for (const [seat, { isKicked, runs }] of state.seats.entries()) {
    const shift = playing.get(seat)
    const figures = runs[round]?.figures ?? shift?.figures
    if (isKicked || !figures) continue
    const isGoing = !runs[round] && shift !== undefined
    if (isGoing) going++
    known.push({ seat, figures, isStanding: isGoing && shift.isStanding })
  }
  const sum = (pick: (figures: Figures) => number) =>
    known.reduce((total, { figures }) => total + pick(figures), 0)
  const best = known.toSorted((a, b) => b.figures.score - a.figures.score || a.seat - b.seat)
  return {
    round,
    playing: going,
    standing: known.filter(({ isStanding }) => isStanding).length,
    stoodMs: sum(({ stoodMs }) => stoodMs),
    served: sum(({ served }) => served),
    lost: sum(({ lost }) => lost),
    top: state.settings.showsBoard
      ? best.slice(0, TOP).map(({ seat, figures }) => ({ seat, score: figures.score }))
      : [],
  }
}
