// The two modes of one level and seed, as the results compare them: the shift just played, and
// the player's best in the other mode; or what one robot showed in both.
import { isSandbox } from '../../levels/index.ts'
import type { Order } from '../../play/index.ts'
import { whileHere } from '../../runs/index.ts'
import type { Run } from '../../runs/index.ts'
import { MODES, type Mode, type Result } from '../../sim/index.ts'
import { personIn, sameLeads } from '../../waiters/index.ts'
import { best, parFor, runOf, stars, topTen } from '../../store/index.ts'
import type { Demonstrated, Outcome, Par, Scores } from '../../store/index.ts'

export type Side = {
  readonly mode: Mode
  readonly result: Result
  readonly par: number | null // null while the robots are still playing
  readonly stars: number | null // the same
  readonly latest: boolean
  readonly isBest: boolean // and worth telling: it beat a score, or earned a star
  readonly run: Run | null // null when it cannot be seen again
}

export type Sides = Readonly<Record<Mode, Side | null>>

/** A robot's shift is not compared with the player's, but with what the same robot has shown. */
export function sidesOf(
  outcome: Outcome,
  scores: Scores,
  par: Par | null,
  demonstrated: Demonstrated = {},
): Sides {
  const { mode, leads, level } = outcome.order
  const isFiled = personIn(leads) !== null && !isSandbox(level)
  const found = parFor(outcome.order, par)
  const sides: Record<Mode, Side | null> = { blocking: null, async: null }
  for (const each of MODES) {
    const parScore = found?.modes[each]?.score ?? null
    if (each === mode) sides[each] = latest(outcome, scores, parScore)
    else if (isFiled) sides[each] = earlier(outcome, scores, each, parScore)
    else sides[each] = shown(outcome, demonstrated[each], parScore)
  }
  return sides
}

/** The runs of both sides that can be seen again, blocking first. */
export function runsOf(sides: Sides): readonly Run[] {
  return MODES.flatMap((mode) => sides[mode]?.run ?? [])
}

function latest(outcome: Outcome, scores: Scores, par: number | null): Side {
  const { isBest, run } = outcome
  const result = whileHere(run, outcome.result)
  const won = starsFor(result, par)
  const isTold = isBest && result.score > 0 && (hasBeaten(outcome, scores) || (won ?? 0) > 0)
  return { mode: result.mode, result, par, stars: won, latest: true, isBest: isTold, run }
}

/** Whether there was a score before it, of these customers and in this mode. */
function hasBeaten({ order, entry }: Outcome, scores: Scores): boolean {
  const { level, seed, mode } = order
  const others = topTen(scores, level, seed, mode).filter(({ id }) => id !== entry)
  return others.some(({ result }) => result.score > 0)
}

function starsFor({ score }: Result, par: number | null): number | null {
  return par === null ? null : stars(score, par)
}

function earlier({ order }: Outcome, scores: Scores, mode: Mode, par: number | null): Side | null {
  const entry = best(scores, order.level, order.seed, mode)
  if (!entry) return null
  const run = runOf(entry)
  const result = whileHere(run, entry.result)
  const known = par ?? entry.par
  const won = stars(result.score, known)
  return { mode, result, par: known || null, stars: won, latest: false, isBest: false, run }
}

/** The same robot's shift in the other mode, if it was of the same customers. */
function shown({ order }: Outcome, other: Outcome | undefined, par: number | null): Side | null {
  if (!other || other.order.level !== order.level || other.order.seed !== order.seed) return null
  if (!sameLeads(other.order.leads, order.leads)) return null
  const { run } = other
  const result = whileHere(run, other.result)
  const won = starsFor(result, par)
  return { mode: result.mode, result, par, stars: won, latest: false, isBest: false, run }
}

/** Whether the player has played these customers at most once in each mode: nothing to be blamed for. */
export function isFirstPair({ level, seed }: Order, scores: Scores): boolean {
  return MODES.every((mode) => topTen(scores, level, seed, mode).length <= 1)
}
