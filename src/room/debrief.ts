// What an exercise came to, for the whole room: two distributions of those who have played it in all of
// its modes, what was predicted, and whose run to watch.
import type { Mode } from '../sim/index.ts'
import { spreadOf } from './question.ts'
import { counts } from './standing.ts'
import type { Figures, RoomState, RunVerdict } from './state.ts'

/** One figure of everybody, in the order of `seats`. */
export type Distribution = {
  readonly mode: Mode
  readonly round: number
  readonly served: readonly number[]
  readonly satisfaction: readonly number[]
  readonly stoodMs: readonly number[]
  readonly best: { readonly seat: number; readonly run: string } | null
}

export type Debrief = {
  readonly exercise: number
  readonly seats: readonly number[] // who has a run that counts in every mode, ascending
  readonly modes: readonly Distribution[] // as far as they have been played
  readonly stoodMs: number // of the whole room, in its first mode
  readonly spread: readonly number[] // how often each choice was taken
  readonly truth: number | null // times as many served; null until both modes are there
}

/** Of the exercise with this number. */
export function debriefOf(state: RoomState, exercise: number): Debrief {
  const rounds = state.rounds
    .map((round, number) => ({ ...round, number }))
    .filter((round) => round.exercise === exercise)
  const complete = [...state.seats.keys()].filter((seat) => {
    const { isKicked, runs } = state.seats[seat] ?? { isKicked: true, runs: [] }
    return !isKicked && rounds.every(({ number }) => counts(runs[number]))
  })
  const modes = rounds.map(({ mode, number }) => distributionOf(state, complete, mode, number))
  const [first] = modes
  return {
    exercise,
    seats: complete,
    modes,
    stoodMs: first ? sum(first.stoodMs) : 0,
    spread: spreadOf(state, exercise),
    truth: truthOf(modes),
  }
}

function distributionOf(
  { seats }: RoomState,
  complete: readonly number[],
  mode: Mode,
  round: number,
): Distribution {
  const runs = complete.map((seat) => ({ seat, verdict: seats[seat]?.runs[round] ?? null }))
  const all = (pick: (figures: Figures) => number) =>
    runs.map(({ verdict }) => (verdict?.figures ? pick(verdict.figures) : 0))
  return {
    mode,
    round,
    served: all(({ served }) => served),
    satisfaction: all(({ satisfaction }) => satisfaction),
    stoodMs: all(({ stoodMs }) => stoodMs),
    best: bestOf(runs),
  }
}

type SeatRun = { readonly seat: number; readonly verdict: RunVerdict | null }

function bestOf(runs: readonly SeatRun[]): Distribution['best'] {
  const score = ({ verdict }: SeatRun) => verdict?.figures?.score ?? -Infinity
  const [best] = runs.toSorted((a, b) => score(b) - score(a) || a.seat - b.seat)
  return best?.verdict ? { seat: best.seat, run: best.verdict.run } : null
}

/** Served by everybody without standing still, to served by everybody standing still. */
function truthOf(modes: readonly Distribution[]): number | null {
  const blocking = modes.find(({ mode }) => mode === 'blocking')
  const async = modes.find(({ mode }) => mode === 'async')
  if (!blocking || !async) return null
  const before = sum(blocking.served)
  return before === 0 ? null : sum(async.served) / before
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
