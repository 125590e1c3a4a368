// The one sentence that says why the shift came out as it did.
import { percent, t } from '../../words/index.ts'
import { ratioOf, type Side, type Sides } from './sides.ts'

export const CLEARLY = 1.15 // from this ratio on one mode is ahead of the other
const MUCH = 0.25 // of a shift spent standing still
const QUIET = 0.1 // of the customers lost in blocking: there was little else to do

/** `cooks` is how many the level has; `**` marks what to emphasise. */
export function why(sides: Sides, robot: boolean, cooks: number): string {
  if (robot) return t('why.robot')
  const { blocking, async } = sides
  if (blocking && async) return both(sides, blocking, async, cooks)
  if (blocking) {
    const stood = percent(blocking.result.standingStill)
    return t('why.blockingOnly', { stood, count: cooks - 1 })
  }
  return async ? asyncOnly(async) : ''
}

function both(sides: Sides, blocking: Side, async: Side, cooks: number): string {
  const ratio = ratioOf(sides) ?? (async.result.score > 0 ? Infinity : 1)
  if (ratio >= CLEARLY) {
    const stood = percent(blocking.result.standingStill)
    return t('why.better', { stood, count: cooks - 1 })
  }
  if (async.result.standingStill >= MUCH) {
    return t('why.alikeStood', { stood: percent(async.result.standingStill) })
  }
  if (ratio <= 1 / CLEARLY) return t('why.behind')
  const { lost, customers } = blocking.result
  return lost <= customers * QUIET ? t('why.alikeQuiet') : t('why.alike')
}

function asyncOnly({ result }: Side): string {
  const stood = percent(result.standingStill)
  return result.standingStill >= MUCH
    ? t('why.asyncStood', { stood })
    : t('why.asyncOnly', { stood })
}
