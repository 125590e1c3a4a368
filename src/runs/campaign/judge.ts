// A campaign shift with the answer to its question, judged by its level's goal.
import { campaignEntries, isCampaignId } from '../../levels/index.ts'
import type { Entry } from '../../levels/index.ts'
import type { Level, Replay } from '../../sim/index.ts'
import { observeReplay } from '../observe-replay.ts'
import type { LevelRun } from './level-run.ts'
import type { Judged } from './measures.ts'
import { rightChoice } from './prediction.ts'
import { goalReading } from './verdict.ts'
import type { GoalReading } from './verdict.ts'

/** What the campaign says of a level; null when it is not one of its levels. */
export function entryOf(id: string): Entry | null {
  return isCampaignId(id) ? campaignEntries[id] : null
}

/** The shift as it is now; which answer is right is known once it has closed. */
export function judgeNow(run: LevelRun, predicted: number | null): Judged {
  const entry = entryOf(run.level.id)
  const right = entry && run.room.closed ? rightChoice(run, entry.predict) : null
  return { ...run, predicted, right }
}

/** A replay's shift at its end. `predicted` is the index of the choice, null when there was none. */
export function judgedRun(replay: Replay, level: Level, predicted: number | null): Judged {
  return judgeNow({ level, ...observeReplay(replay, level, () => {}) }, predicted)
}

/** Null when the level has no goal. */
export function goalOf(judged: Judged): GoalReading | null {
  const entry = entryOf(judged.level.id)
  return entry && goalReading(judged, entry.goal)
}
