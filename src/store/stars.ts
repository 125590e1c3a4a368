// Stars: how near a score comes to par, which is what the robots reach on the same customers in the
// same mode.
import type { Par } from './outcome.ts'

/** Of par, for one, two and three stars. */
export const STAR_SHARES: readonly number[] = [0.4, 0.65, 0.85]

/** 0 to 3 stars; none while par is 0. */
export function stars(score: number, par: number): number {
  if (par <= 0) return 0
  return STAR_SHARES.filter((share) => score >= share * par).length
}

/** What is known of the robots, if it is of these customers. */
export function parFor(of: Pick<Par, 'level' | 'seed'>, known: Par | null): Par | null {
  return known?.level === of.level && known.seed === of.seed ? known : null
}
