// Who is best: entries in order, the ten that are kept, and the union of two tabs' lists.
import type { Mode } from '../sim/index.ts'
import type { Entry } from './entry.ts'

const KEPT = 10 // per level, seed and mode

/** The kept entries of one level, seed and mode, best first, without branches; of equal scores the earlier first. */
export function topTen(
  { entries }: { readonly entries: readonly Entry[] },
  level: string,
  seed: number,
  mode: Mode,
): readonly Entry[] {
  return entries
    .filter(({ branchAtMs }) => branchAtMs === undefined) // taken over half-way: not one's own score
    .filter(({ result }) => result.level === level && result.seed === seed && result.mode === mode)
    .toSorted(better)
    .slice(0, KEPT)
}

/** Both lists in one, each entry once, ten for each level, seed and mode. */
export function union(one: readonly Entry[], other: readonly Entry[]): readonly Entry[] {
  const byId = new Map([...one, ...other].map((entry) => [entry.id, entry]))
  const kept = new Map<string, number>()
  return [...byId.values()].toSorted(better).filter(({ result, branchAtMs }) => {
    const kind = branchAtMs === undefined ? 'whole' : 'branch'
    const group = `${result.level} ${result.seed} ${result.mode} ${kind}`
    const rank = (kept.get(group) ?? 0) + 1
    kept.set(group, rank)
    return rank <= KEPT
  })
}

function better(a: Entry, b: Entry): number {
  if (a.result.score !== b.result.score) return b.result.score - a.result.score
  if (a.date === b.date) return 0
  return a.date < b.date ? -1 : 1
}
