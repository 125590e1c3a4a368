// Which modes people's shifts of a level are shown in.
import { modesToShow, type Person } from '../../runs/index.ts'
import type { Mode } from '../../sim/index.ts'

/** One alone where the level has no other, and nobody has ever played it in another. */
export function modesOf(people: readonly Person[], level: string): readonly Mode[] {
  return modesToShow(level, (mode) => people.some(({ best }) => best[mode] !== undefined))
}
