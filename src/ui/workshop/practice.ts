// How much of what a room gained is practice: a robot plays the room's customers in both modes, and does not
// learn from the first. The one that serves most standing still, or its gain would be that of a bad plan.
import { levelOf } from '../../levels/index.ts'
import { playShift, robots } from '../../waiters/index.ts'
import { t } from '../../words/index.ts'
import { tenths } from '../format.ts'

const ROBOT = 'look-ahead'

/** Times as many served walking on as standing still; null where that can be said of none. */
export function robotRatio(id: string, version: number, seed: number): number | null {
  const level = levelOf(id, version)
  if (!level) return null
  const served = (mode: 'blocking' | 'async') =>
    playShift(level, seed, mode, robots[ROBOT], 'noHashes').shift.state.tally.served
  const before = served('blocking')
  return before === 0 ? null : served('async') / before
}

/** What may be said of it, by both ratios as they are shown. */
export function practiceWords(robot: number, room: number): string {
  const [times, own] = [tenths(robot), tenths(room)]
  if (times === tenths(1) && times === own) return t('workshop.practiceSame')
  if (times === own) return t('workshop.practiceNone', { times })
  return t(robot < room ? 'workshop.practice' : 'workshop.practiceMore', { times })
}

/** How many the room served walking on, beside standing still. */
export function headlineWords(ratio: number): string {
  const times = tenths(ratio)
  return times === tenths(1) ? t('workshop.headlineSame') : t('workshop.headlineTruth', { times })
}
