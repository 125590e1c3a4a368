// What the coach names once, when it first matters, with the real host and the real restaurant.
import { expect, test } from 'vitest'
import { isHandUp } from '../../src/reading/index.ts'
import { person } from '../../src/waiters/index.ts'
import { PASS } from '../support/floor.ts'
import { open, playOf, stopTimers, ticks } from './cafe.ts'

const SECONDS = 40

stopTimers()

/** The dishes on the pad while the coach says to stand, on a level where tickets are written. */
function padsWhileSaid(seed: number) {
  const cafe = open()
  const purpose = { type: 'campaign', predicted: null } as const
  cafe.host.start({ level: 'espresso', seed, mode: 'async', leads: [person], speed: 1, purpose })
  const { room, level, tap } = playOf(cafe.host)
  const said = new Set<string>()
  const held = new Set<string>()
  for (let tick = 0; tick < SECONDS * 10 && !room.closed; tick++) {
    ticks(cafe.host, 1)
    const [waiter] = room.waiters
    const pad = (waiter?.pad ?? []).map((ticket) => room.tickets[ticket]?.dish ?? '')
    if (pad.length > 0) held.add(pad.join(' '))
    const isFull = (waiter?.hands.length ?? 0) >= level.hands
    if (cafe.now().advice?.key === 'write') said.add(isFull ? 'with full hands' : pad.join(' '))
    if (pad.includes('hot-beverage') && isFull) held.add('a coffee with full hands')
    if (waiter?.tasks.length !== 0 || waiter.visit) continue
    const hand = room.customers.find(isHandUp)
    tap(pad.length > 0 || !hand ? PASS : hand.table)
  }
  return { level, said: [...said], held: [...held] }
}

const seeds = [1, 2, 3, 4]

test('to stand is said for what cooks more quickly than it is written, and for nothing else', () => {
  const all = seeds.map(padsWhileSaid)
  const pads = (of: 'said' | 'held') => new Set(all.flatMap((each) => each[of]))
  expect(pads('held')).toContain('curry-rice')
  expect(pads('held')).toContain('a coffee with full hands')
  expect(pads('said')).toEqual(new Set(['hot-beverage']))
})
