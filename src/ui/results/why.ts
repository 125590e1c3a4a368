// The one sentence that says why the shift came out as it did.
import { percent, t } from '../../words/index.ts'
import { ratioOf, type Side, type Sides } from './sides.ts'

export const CLEARLY = 1.15 // from this ratio on one mode is ahead of the other
const MUCH = 0.25 // of a shift spent standing still
const IDLE = 0.4 // of a shift without anything begun: it was not the mode that cost the score
const QUIET = 0.1 // of the customers lost in blocking: there was little else to do

/** `cooks` is how many the level has; `**` marks what to emphasise. */
export function why(sides: Sides, robot: boolean, cooks: number): string {
  if (robot) return t('why.robot')
  const { blocking, async } = sides
  if (blocking && async) return both(sides, blocking, async, cooks)
  if (isIdle(blocking ?? async)) return idle(blocking ?? async)
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
  const latest = blocking.latest ? blocking : async
  if (isIdle(latest)) return idle(latest)
  if (async.result.standingStill >= MUCH) {
    return t('why.alikeStood', { stood: percent(async.result.standingStill) })
  }
  if (ratio <= 1 / CLEARLY) return t('why.behind')
  const { lost, customers } = blocking.result
  return lost <= customers * QUIET ? t('why.alikeQuiet') : t('why.alike')
}

/** Whether much of the shift went by with nothing begun, while customers were lost. */
function isIdle(side: Side | null): boolean {
  if (!side || side.result.lost <= side.result.customers * QUIET) return false
  return side.result.idle >= IDLE
}

function idle(side: Side | null): string {
  return t('why.idle', { idle: percent(side?.result.idle ?? 0) })
}

function asyncOnly({ result }: Side): string {
  const stood = percent(result.standingStill)
  return result.standingStill >= MUCH
    ? t('why.asyncStood', { stood })
    : t('why.asyncOnly', { stood })
}
