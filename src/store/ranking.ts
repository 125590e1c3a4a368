// Who is best. Scores are compared only under the rules of this game, and a shift that was taken
// over from another run is nobody's own.
import { isCurrent } from '../wire/index.ts'
import type { Mode } from '../sim/index.ts'
import type { Entry } from '../wire/index.ts'

export type Scores = { readonly entries: readonly Entry[] }

const TOP = 10

/** Whether this shift may be ranked, and counts for medians and trends. */
export function isRanked({ result, branchAtMs }: Entry): boolean {
  return isCurrent(result) && branchAtMs === undefined
}

/** Whether it was played here; what came by a link is somebody else's. */
export function isPlayedHere({ sent }: Entry): boolean {
  return !sent
}

/** The ten best played here of one level, seed and mode; of equal scores the earlier first. */
export function topTen(scores: Scores, level: string, seed: number, mode: Mode): readonly Entry[] {
  return ranked(scores, level, seed, mode).slice(0, TOP)
}

/** The best played here of one level, seed and mode. */
export function best(scores: Scores, level: string, seed: number, mode: Mode): Entry | undefined {
  return ranked(scores, level, seed, mode)[0]
}

/** Of two entries the better first: the higher score, then the earlier date. */
export function better(a: Entry, b: Entry): number {
  return b.result.score - a.result.score || byDate(a, b)
}

/** The earlier first. */
export function byDate(a: Entry, b: Entry): number {
  if (a.date === b.date) return 0
  return a.date < b.date ? -1 : 1
}

function isOwn(entry: Entry): boolean {
  return isRanked(entry) && isPlayedHere(entry)
}

type Ranking = ReadonlyMap<string, readonly Entry[]>

/** Thousands of entries are put in order once, not whenever a screen is drawn. */
const rankings = new WeakMap<readonly Entry[], Ranking>()

function ranked({ entries }: Scores, level: string, seed: number, mode: Mode): readonly Entry[] {
  const known = rankings.get(entries) ?? rank(entries)
  rankings.set(entries, known)
  return known.get(`${level} ${seed} ${mode}`) ?? []
}

function rank(entries: readonly Entry[]): Ranking {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries.filter(isOwn).toSorted(better)) {
    const { level, seed, mode } = entry.result
    const group = groups.get(`${level} ${seed} ${mode}`)
    if (group) group.push(entry)
    else groups.set(`${level} ${seed} ${mode}`, [entry])
  }
  return groups
}
