// Par as an earlier shift of the same customers has been told it: the robots need not play again.
import type { Mode } from '../sim/index.ts'
import type { Entry } from '../wire/index.ts'
import type { Scores } from './ranking.ts'

type Customers = {
  readonly level: string
  readonly levelVersion: number
  readonly seed: number
  readonly mode: Mode
}

/** Null when no shift of these customers knows it. */
export function knownPar({ entries }: Scores, customers: Customers): number | null {
  return entries.find((entry) => entry.par > 0 && isOf(entry, customers))?.par ?? null
}

function isOf({ result }: Entry, { level, levelVersion, seed, mode }: Customers): boolean {
  return (
    result.level === level &&
    result.levelVersion === levelVersion &&
    result.seed === seed &&
    result.mode === mode
  )
}
