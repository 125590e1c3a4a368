// Whom the field for the next name suggests.
import { namesake, type Round } from '../../runs/index.ts'
import type { Entry } from '../../store/index.ts'

const MOST = 6

/** Names of earlier shifts that are not in the round yet, the latest first; each once. */
export function namesFor(round: Round, entries: readonly Entry[]): readonly string[] {
  const latest = entries.toSorted((a, b) => (a.date < b.date ? 1 : -1)).map(({ name }) => name)
  return [...new Set(latest)]
    .filter((name) => name !== '' && namesake(round, name) === null)
    .slice(0, MOST)
}
