// The one sentence that says why the shift came out as it did.
import { CLEARLY, timesOf } from '../../runs/index.ts'
import { percent, t } from '../../words/index.ts'
import { sharesOf, stoodShare } from './shares.ts'
import type { Side, Sides } from './sides.ts'

const MUCH = 0.25 // of a shift spent standing still
const IDLE = 0.4 // of a shift without anything begun: it was not the mode that cost the score
const QUIET = 0.1 // of the customers lost in blocking: there was little else to do

/** `cooks` is how many the level has; `**` marks what to emphasise. */
export function why(sides: Sides, robot: boolean, cooks: number): string {
  const { blocking, async } = sides
  if (robot) return ofRobot(sides, cooks)
  if (blocking && async) return both(sides, blocking, async, cooks)
  if (isIdle(blocking ?? async)) return idle(blocking ?? async)
  if (blocking) {
    const stood = percent(stoodShare(blocking.result))
    return t('why.blockingOnly', { stood, count: cooks - 1 })
  }
  return async ? asyncOnly(async) : ''
}

/** What one robot showed in both modes, when that shows something. */
function ofRobot(sides: Sides, cooks: number): string {
  const { blocking, async } = sides
  if (!blocking || !async || (timesOf(sides) ?? Infinity) < CLEARLY) return t('why.robot')
  const stood = percent(stoodShare(blocking.result))
  return t('why.robotBoth', { stood, count: cooks - 1 })
}

function both(sides: Sides, blocking: Side, async: Side, cooks: number): string {
  const ratio = timesOf(sides) ?? (async.result.score > 0 ? Infinity : 1)
  if (ratio >= CLEARLY) {
    const stood = percent(stoodShare(blocking.result))
    return t('why.better', { stood, count: cooks - 1 })
  }
  const latest = blocking.latest ? blocking : async
  if (isIdle(latest)) return idle(latest)
  if (async.result.standingStill >= MUCH) {
    return t('why.alikeStood', { stood: percent(stoodShare(async.result)) })
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
  return t('why.idle', { idle: percent(side ? sharesOf(side.result).idle / 100 : 0) })
}

function asyncOnly({ result }: Side): string {
  const stood = percent(stoodShare(result))
  return result.standingStill >= MUCH
    ? t('why.asyncStood', { stood })
    : t('why.asyncOnly', { stood })
}
