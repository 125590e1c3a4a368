// Places in a room: which runs count, and who has how many points.
import type { RoomState, RunVerdict, Seat } from './state.ts'

export type Place = {
  readonly place: number // 1 is the first; who has as many points shares it
  readonly seat: number
  readonly score: number // points of all rounds
}

/** Whether it counts: verified, or late and accepted by the facilitator. */
export function counts(run: RunVerdict | null | undefined): run is RunVerdict {
  return Boolean(run && (run.type === 'verified' || (run.type === 'late' && run.isAccepted)))
}

/** Everybody who has a run that counts, the first first. */
export function placesOf({ seats }: Pick<RoomState, 'seats'>): readonly Place[] {
  const scores = seats
    .map((each, seat) => ({ seat, score: scoreOf(each) }))
    .filter(({ seat, score }) => score !== null && !seats[seat]?.isKicked)
    .map(({ seat, score }) => ({ seat, score: score ?? 0 }))
    .toSorted((a, b) => b.score - a.score || a.seat - b.seat)
  let place = 0
  return scores.map(({ seat, score }, index) => {
    if (score !== scores[index - 1]?.score) place = index + 1
    return { place, seat, score }
  })
}

function scoreOf({ runs }: Seat): number | null {
  const counted = runs.filter(counts)
  if (counted.length === 0) return null
  return counted.reduce((total, { figures }) => total + (figures?.score ?? 0), 0)
}
