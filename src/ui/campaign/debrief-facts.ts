// What a debrief tells, read from the run once: judging it simulates it again.
import { campaignEntries, isCampaignId, levelOf } from '../../levels/index.ts'
import type { CampaignId, Entry } from '../../levels/index.ts'
import { excerptOf, goalOf, judgedRun, momentToTell, restedMs } from '../../runs/index.ts'
import type { GoalReading, Judged, Moment } from '../../runs/index.ts'
import type { Level } from '../../sim/index.ts'
import type { Outcome } from '../../store/index.ts'

export type DebriefFacts = {
  readonly id: CampaignId
  readonly level: Level
  readonly entry: Entry
  readonly judged: Judged
  readonly goal: GoalReading
  readonly predicted: number | null // index of the player's choice
  readonly right: number // index of the right one
  readonly moment: Moment | null
  readonly restedMs: number | null // of the kitchen, where too little was under way
  readonly seenAt: number | null // when a picture shows the moment best, ms since opening
  readonly excerpt: { readonly from: number; readonly to: number } | null // that shows the moment
}

const LATEST_MS = 3_000
const BEFORE_MS = 1_000

const known = new WeakMap<Outcome, DebriefFacts | null>()

/** Null when the level is not one of the campaign's, or not kept any more. */
export function factsOf(outcome: Outcome): DebriefFacts | null {
  const found = known.get(outcome)
  if (found !== undefined) return found
  const facts = readFacts(outcome)
  known.set(outcome, facts)
  return facts
}

function readFacts({ run, order: { purpose } }: Outcome): DebriefFacts | null {
  const { level: id, levelVersion, lengthMs } = run.replay
  const level = levelOf(id, levelVersion)
  if (!level || !isCampaignId(id)) return null
  const entry: Entry = campaignEntries[id]
  const predicted = purpose.type === 'campaign' ? purpose.predicted : null
  const judged = judgedRun(run.replay, level, predicted)
  const goal = goalOf(judged)
  if (!goal || judged.right === null) return null
  const moment = momentToTell(judged, entry)
  return {
    id,
    level,
    entry,
    judged,
    goal,
    predicted,
    right: judged.right,
    moment,
    restedMs: restedMs(judged, entry),
    seenAt: moment && seenAt(moment),
    excerpt: moment && excerptOf(moment, lengthMs),
  }
}

/** In the middle of what lasts, while the excerpt shows it; of what does not last, just before. */
function seenAt({ from, to }: Moment): number {
  if (from === to) return Math.max(0, from - BEFORE_MS)
  return Math.round(from + Math.min((to - from) / 2, LATEST_MS))
}
