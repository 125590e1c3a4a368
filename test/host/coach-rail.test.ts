// Where the rail is as long as the player chose, the coach leaves hands up while enough is under way.
import { expect, test } from 'vitest'
import { isOver } from '../../src/sim/index.ts'
import { person } from '../../src/waiters/index.ts'
import { open, playOf, stopTimers, ticks } from './cafe.ts'

stopTimers()

/** A shift by whoever does what is ringed, and what was under way whenever an order was advised. */
function obeyed(seed: number, coached: boolean) {
  const cafe = open()
  cafe.settings.setState({ coached: { blocking: !coached, async: !coached } })
  const purpose = { type: 'campaign', predicted: null } as const
  const level = 'too-many-tickets'
  cafe.host.start({ level, seed, mode: 'async', leads: [person], speed: 1, purpose })
  const { room, tap } = playOf(cafe.host)
  const underWay: number[] = []
  while (!room.closed) {
    ticks(cafe.host, 1)
    const { advice } = cafe.now()
    const isForHand = advice?.key === 'takeOrder' || advice?.key === 'walkOn'
    if (isForHand) underWay.push(room.tickets.filter((each) => !isOver(each)).length)
    const isIdle = room.waiters[0]?.tasks.length === 0
    if (isIdle && advice && advice.station !== null) tap(advice.station)
  }
  return { underWay: Math.max(...underWay), served: room.tally.served }
}

test.each([1, 2, 3, 7])('with seed %i, by whoever is coached and whoever is helped', (seed) => {
  const [coached, helped] = [obeyed(seed, true), obeyed(seed, false)]
  expect([coached.underWay, helped.underWay]).toEqual([1, 1])
  expect(coached.served).toBeGreaterThanOrEqual(6)
})
