// Whether too little was under way in a kitchen: hands were up, and no cook had anything to do.
import type { Entry } from '../../levels/index.ts'
import * as intervals from './intervals.ts'
import { lengthOf } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'
import type { Judged } from './measures.ts'
import { goalReading } from './verdict.ts'

const DISHES = 2 // that could have been made meanwhile: a shorter rest is the waiter's way to and fro

/**
 * How long the kitchen rested while a hand was up, ms, on a level about dishes that nobody waits for any
 * more: where that cost stars, and more of the cooks' time than such dishes did. Else null.
 */
export function restedMs(judged: Judged, { goal, moment }: Entry): number | null {
  if (moment !== 'dishForNobody' || goalReading(judged, goal).stars === goal.length) return null
  const { menu } = judged.level
  const dishMs = Math.max(...menu.map(({ cookMs }) => cookMs))
  const wasted = intervals.cookedForNobody(judged).reduce((sum, each) => sum + lengthOf(each), 0)
  const rested = restMs(judged)
  return rested > Math.max(DISHES * dishMs, wasted) ? rested : null
}

function restMs(played: LevelRun): number {
  const hands = intervals.handsUp(played)
  const cookings = intervals.cookings(played)
  const changes = [...hands, ...cookings].flatMap(({ from, to }) => [from, to])
  const times = [...new Set(changes)].toSorted((one, other) => one - other)
  return times.reduce((sum, at, index) => {
    const isRest = isAmid(hands, at) && !isAmid(cookings, at)
    return isRest ? sum + (times[index + 1] ?? at) - at : sum
  }, 0)
}

const isAmid = (all: readonly Interval[], at: number): boolean =>
  all.some(({ from, to }) => from <= at && at < to)
