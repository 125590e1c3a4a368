// The player's best shift of the same customers in another level or the other mode: what this one is
// compared with.
import { allowsMode, MODES } from '../../sim/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import { campaignLevels, hasSameCustomers } from '../../levels/index.ts'
import type { Run } from '../../runs/index.ts'
import { best, runOf } from '../../store/index.ts'
import type { Outcome, Scores } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { levelName } from '../format.ts'
import type { DebriefFacts } from './debrief-facts.ts'

export type OtherShift = {
  readonly level: string
  readonly mode: Mode
  readonly result: Result
  readonly run: Run
}

/** Null when no such shift can be seen again. */
export function otherShiftOf(
  { order }: Outcome,
  { level }: DebriefFacts,
  scores: Scores,
): OtherShift | null {
  for (const other of campaignLevels.filter((each) => hasSameCustomers(each, level))) {
    for (const mode of MODES.filter((each) => allowsMode(other, each))) {
      if (mode === order.mode) continue
      const entry = best(scores, other.id, order.seed, mode)
      const run = entry && runOf(entry)
      if (run) return { level: other.id, mode, result: entry.result, run }
    }
  }
  return null
}

/** What it is called beside the shift of this level: by its mode where the level is the same. */
export function otherShiftName({ level, mode }: OtherShift, id: string): string {
  return level === id ? t(`mode.${mode}.name`) : levelName(level)
}
