// Where the waiter's time went, in whole per cent that add up to a hundred.
import type { Result } from '../../sim/index.ts'

type ShareName = 'working' | 'standing' | 'idle'
export type Shares = Readonly<Record<ShareName, number>> // whole per cent

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
