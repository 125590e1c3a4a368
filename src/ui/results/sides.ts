// The two modes of one level and seed, as the results compare them: the shift just played, and
// the player's best in the other mode.
import { MODES, type Mode, type Result } from '../../sim/index.ts'
import { best, stars, type Outcome, type Par, type Scores } from '../../store/index.ts'

export type Side = {
  readonly mode: Mode
  readonly result: Result
  readonly stars: number | null // null while the robots are still playing
  readonly latest: boolean
  readonly isBest: boolean
}

export type Sides = Readonly<Record<Mode, Side | null>>

/** A robot's shift stands alone: it is not compared with the player's. */
export function sidesOf(outcome: Outcome, scores: Scores, par: Par | null): Sides {
  const { level, seed, mode, robot } = outcome.order
  const parScore = parFor(outcome, par)?.score ?? null
  const sides: Record<Mode, Side | null> = { blocking: null, async: null }
  for (const each of MODES) {
    if (each === mode) sides[each] = latest(outcome, parScore)
    else if (robot === null) sides[each] = earlier(scores, level, seed, each, parScore)
  }
  return sides
}

/** The robots' par, if it is for these customers. */
export function parFor({ order }: Outcome, par: Par | null): Par | null {
  return par && par.level === order.level && par.seed === order.seed ? par : null
}

/** How many times the blocking score the async one is; null unless there are both and some. */
export function ratioOf({ blocking, async }: Sides): number | null {
  if (!blocking || !async || blocking.result.score === 0) return null
  return async.result.score / blocking.result.score
}

function latest({ result, isBest }: Outcome, par: number | null): Side {
  return {
    mode: result.mode,
    result,
    stars: par === null ? null : stars(result.score, par),
    latest: true,
    isBest: isBest && result.score > 0,
  }
}

function earlier(
  scores: Scores,
  level: string,
  seed: number,
  mode: Mode,
  par: number | null,
): Side | null {
  const entry = best(scores, level, seed, mode)
  if (!entry) return null
  const { result } = entry
  const won = stars(result.score, par ?? entry.par)
  return { mode, result, stars: won, latest: false, isBest: false }
}
