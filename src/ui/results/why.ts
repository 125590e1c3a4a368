// What the results say of a shift: how the modes compare, why it came out so, where the time went.
import { CLEARLY, timesOf } from '../../runs/index.ts'
import type { Mode, Result } from '../../sim/index.ts'
import { number, percent, t } from '../../words/index.ts'
import { tenths } from '../format.ts'
import type { Side, Sides } from './sides.ts'

const MUCH = 0.25 // of a shift spent standing still
const IDLE = 0.4 // of a shift without anything begun: it was not the mode that cost the score
const QUIET = 0.1 // of the customers lost in blocking: there was little else to do

export type Circumstances = {
  readonly isRobot: boolean // a robot played
  readonly isPaired: boolean // the level is played in both modes
  readonly isFirst: boolean // the player's first shift of these customers, in each mode
  readonly cooks: number // of the level
  readonly hands: number // up at once, at the most, while the waiter stood in blocking
  readonly pars: Readonly<Record<Mode, number>> | null // what a good robot gets
}

/**
 * One sentence on what was possible; `**` marks what to emphasise. Nobody is blamed for a first
 * pair: what it could have been is said instead.
 */
export function why(sides: Sides, all: Circumstances): string {
  const { blocking, async } = sides
  if (all.isRobot) return ofRobot(sides, all.cooks)
  if (blocking && async) return both(sides, blocking, async, all)
  if (!all.isFirst && isIdle(blocking ?? async)) return idleWords(blocking ?? async)
  if (blocking) return blockingOnly(blocking, all)
  return async ? asyncOnly(async, all) : ''
}

/** What one robot showed in both modes, when that shows something. */
function ofRobot(sides: Sides, cooks: number): string {
  const { blocking, async } = sides
  if (!blocking || !async || (timesOf(sides) ?? Infinity) < CLEARLY) return t('why.robot')
  const stood = percent(stoodShare(blocking.result))
  return t('why.robotBoth', { stood, count: cooks - 1 })
}

function both(sides: Sides, blocking: Side, async: Side, all: Circumstances): string {
  const ratio = timesOf(sides) ?? (async.result.score > 0 ? Infinity : 1)
  if (ratio >= CLEARLY) return better(blocking, all)
  if (all.isFirst) return possible(all)
  const latest = blocking.latest ? blocking : async
  if (isIdle(latest)) return idleWords(latest)
  if (async.result.standingStill >= MUCH) {
    return t('why.alikeStood', { stood: percent(stoodShare(async.result)) })
  }
  if (ratio <= 1 / CLEARLY) return t('why.behind')
  const { lost, customers } = blocking.result
  return lost <= customers * QUIET ? t('why.alikeQuiet') : t('why.alike')
}

function better({ result }: Side, all: Circumstances): string {
  const { hands, cooks } = all
  if (result.standingStill === 0) return possible(all) // nothing was handed over
  const stood = percent(stoodShare(result))
  return hands > 0
    ? t('why.betterHands', { stood, count: hands })
    : t('why.better', { stood, count: cooks - 1 })
}

/** What a good waiter makes of the same customers. */
function possible({ pars }: Circumstances): string {
  if (!pars) return t('why.possible')
  return t('why.possibleRobot', { blocking: number(pars.blocking), async: number(pars.async) })
}

function blockingOnly({ result }: Side, all: Circumstances): string {
  const { hands, cooks, isPaired } = all
  if (result.standingStill === 0) return nothingOrdered(all)
  const stood = percent(stoodShare(result))
  if (hands === 0) return t('why.blockingOnly', { stood, count: cooks - 1 })
  return t(isPaired ? 'why.blockingHands' : 'why.blockingAlone', { stood, count: hands })
}

/** No order came to the kitchen: of how it is waited for there is nothing to say. */
function nothingOrdered(all: Circumstances): string {
  return all.isPaired ? possible(all) : t('why.nothingOrdered')
}

/** Whether much of the shift went by with nothing begun, while customers were lost. */
function isIdle(side: Side | null): boolean {
  if (!side || side.result.lost <= side.result.customers * QUIET) return false
  return side.result.idle >= IDLE
}

function idleWords(side: Side | null): string {
  return t('why.idle', { idle: percent(side ? sharesOf(side.result).idle / 100 : 0) })
}

function asyncOnly({ result }: Side, all: Circumstances): string {
  if (result.cooks === 0) return nothingOrdered(all)
  const stood = percent(stoodShare(result))
  if (result.standingStill >= MUCH) return t('why.asyncStood', { stood })
  return t(all.isPaired ? 'why.asyncOnly' : 'why.asyncAlone', { stood })
}

/** How async compares with blocking, in a few words, with a number only where it is one; for when both were played. */
export function verdict(sides: Sides): string {
  const times = timesOf(sides)
  if (times === null) return withoutRatio(sides)
  if (times >= CLEARLY) return t('results.times', { ratio: tenths(times) })
  return t(times <= 1 / CLEARLY ? 'results.behind' : 'results.alike')
}

/** Blocking scored nothing, and nothing can be divided by that. */
function withoutRatio({ async }: Sides): string {
  const score = async?.result.score ?? 0
  return score > 0 ? t('results.fromNothing', { score: number(score) }) : t('results.alike')
}

type ShareName = 'working' | 'standing' | 'idle'
type Shares = Readonly<Record<ShareName, number>> // whole per cent

const DUST = 1e-9 // what floating point loses of a whole number

/** By the largest remainder (Hamilton's method): each is rounded down, and what is missing goes to
 * those that lost most by it. */
export function sharesOf({ working, standingStill, idle }: Result): Shares {
  const exact = { working: working * 100, standing: standingStill * 100, idle: idle * 100 }
  const names = ['working', 'standing', 'idle'] as const
  const shares = { working: 0, standing: 0, idle: 0 }
  for (const name of names) shares[name] = Math.floor(exact[name] + DUST)
  const whole = Math.round(exact.working + exact.standing + exact.idle) // a hundred
  const missing = whole - shares.working - shares.standing - shares.idle
  const lost = (name: ShareName) => exact[name] - shares[name]
  const first = names.toSorted((a, b) => lost(b) - lost(a)).slice(0, Math.max(0, missing))
  for (const name of first) shares[name]++
  return shares
}

/** Standing still as it is written beside the other shares, 0 to 1. */
export function stoodShare(result: Result): number {
  return sharesOf(result).standing / 100
}
