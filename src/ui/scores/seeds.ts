// The seeds whose high scores can be looked at.
import { HOUSE_SEED } from '../../levels/index.ts'
import type { Scores } from '../../store/index.ts'

/** The house's seed first, then the chosen one and all that were played on the level, in order. */
export function seedsOf({ entries }: Scores, level: string, chosen: number): readonly number[] {
  const played = entries.filter(({ result }) => result.level === level)
  const others = new Set([chosen, ...played.map(({ result }) => result.seed)])
  others.delete(HOUSE_SEED)
  return [HOUSE_SEED, ...[...others].toSorted((a, b) => a - b)]
}

/** The seeds that were a day's own on this level, with that day, 'YYYY-MM-DD'. */
export function daysOf({ entries }: Scores, level: string): ReadonlyMap<number, string> {
  const daily = entries.filter((entry) => entry.daily !== undefined && entry.result.level === level)
  return new Map(daily.map(({ result, daily: day = '' }) => [result.seed, day]))
}
