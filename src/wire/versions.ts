// By which versions of the engine and of its level a shift was played.
import { levelOf } from '../levels/index.ts'
import { RULES } from '../sim/index.ts'

export type Versions = {
  readonly rules: number // the engine's
  readonly level: string
  readonly levelVersion: number
}

/** The version of every level whose runs do not name one. */
export const FIRST_VERSION = 1

/** Whether this game plays by these versions: only then can scores be compared. */
export function isCurrent({ rules, level, levelVersion }: Versions): boolean {
  const current = levelOf(level)?.version ?? levelVersion
  return rules === RULES && levelVersion === current
}

/** Whether a shift of these versions can be seen again: what the level was then is still kept. */
export function isPlayable({ rules, level, levelVersion }: Versions): boolean {
  return rules === RULES && levelOf(level, levelVersion) !== undefined
}
