// Which moment of a campaign shift is told after it, and the part of the run that shows it.
import type { Entry, Goal } from '../../levels/index.ts'
import type { Judged } from './measures.ts'
import { momentOf, momentOfMiss } from './moment.ts'
import type { Moment } from './moment.ts'
import { goalReading } from './verdict.ts'
import type { GoalReading } from './verdict.ts'

const BEFORE_MS = 4_000 // so much is seen of what led to it
const SHOWN_MS = 8_000

/**
 * Without a star, why the first of its bounds was missed, or what was left; else what the level is about,
 * and where there was nothing of that, the wait in which most was done.
 */
export function momentToTell(judged: Judged, { goal, moment }: Entry): Moment | null {
  const reading = goalReading(judged, goal)
  const usual = momentOf(judged, moment) ?? momentOf(judged, 'busiestWait')
  if (reading.stars > 0) return usual
  return firstMiss(judged, goal, reading) ?? somethingLeft(judged, usual)
}

function firstMiss(judged: Judged, [aim]: Goal, { aims }: GoalReading): Moment | null {
  for (const [index, { state }] of (aims[0] ?? []).entries()) {
    const bound = aim[index]
    const miss = bound && state === 'missed' ? momentOfMiss(judged, bound) : null
    if (miss) return miss
  }
  return null
}

/** The hand that was up longest, where the usual moment has nothing to tell. */
function somethingLeft(judged: Judged, usual: Moment | null): Moment | null {
  const isEmpty = !usual || (usual.told === 'meanwhile' && usual.others === 0)
  return isEmpty ? (momentOf(judged, 'longestHand') ?? usual) : usual
}

/** Eight seconds round the moment's beginning, ms since opening; less where the run is shorter. */
export function excerptOf(
  { from }: Pick<Moment, 'from'>,
  lengthMs: number,
): { from: number; to: number } {
  const latest = Math.max(0, lengthMs - SHOWN_MS)
  const start = Math.min(Math.max(0, from - BEFORE_MS), latest)
  return { from: start, to: Math.min(lengthMs, start + SHOWN_MS) }
}
