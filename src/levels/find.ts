// Finds a level by its id, and as it was in an earlier version.
import type { Level } from '../sim/index.ts'

/** The level as it is now or, with a version, as it was then; undefined where it is not kept. */
export type LevelOf<L extends Level = Level> = (id: string, version?: number) => L | undefined

/** Looks among the levels of now first, then among those of before. */
export function levelFinder<L extends Level>(now: readonly L[], earlier: readonly L[]): LevelOf<L> {
  return (id, version) => {
    const current = now.find((level) => level.id === id)
    if (!current || version === undefined || version === current.version) return current
    return earlier.find((level) => level.id === id && level.version === version)
  }
}
