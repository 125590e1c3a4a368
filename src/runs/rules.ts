// By which rules a run was played.
import { RULES } from '../sim/index.ts'

/** Whether these are the rules this game plays by: only then can scores be compared. */
export function isCurrent(rules: number): boolean {
  return rules === RULES
}
