// Thinking ahead: it happens in the head, with the people in the room and nobody else, and pays.
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { hashOf, NONE } from '../../src/sim/index.ts'
import type { Mode, Room } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import type { Robot, Sight } from '../../src/waiters/index.ts'

const lookAhead = robots['look-ahead']

/** Everything first-come sees in a shift, when it sees it. */
function throughout(mode: Mode, look: (sight: Sight) => void): void {
  const watching: Robot = (sight) => {
    look(sight)
    return robots['first-come'](sight)
  }
  playShift(lunchRush, 5, mode, watching)
}

/** The room with another dish for everyone who has not said yet what it will be. */
function withOtherWishes(room: Room): Room {
  const customers = room.customers.map((customer) =>
    customer.ticket === NONE
      ? Object.assign({ ...customer }, { cookMs: 1, dish: 'tea' })
      : customer,
  )
  return { ...room, customers }
}

describe.each(['blocking', 'async'] as const)('looking ahead in %s mode', (mode) => {
  test('leaves the room as it is', () => {
    throughout(mode, (sight) => {
      const before = hashOf(sight.room)
      lookAhead(sight)
      expect(hashOf(sight.room)).toBe(before)
    })
  })

  test('chooses something there is to do', () => {
    throughout(mode, (sight) => {
      const stations = sight.chances.map(({ station }) => station)
      expect(stations.length === 0 ? [NONE] : stations).toContain(lookAhead(sight))
    })
  })

  test('does not know what those want who have not ordered', () => {
    throughout(mode, (sight) => {
      const other = { ...sight, room: withOtherWishes(sight.room) }
      expect(lookAhead(other)).toBe(lookAhead(sight))
    })
  })
})

test('looking ahead beats first come, first served, on average', () => {
  const seeds = Array.from({ length: 20 }, (_, seed) => seed)
  const sumOf = (robot: Robot) =>
    seeds
      .map((seed) => playShift(lunchRush, seed, 'async', robot).shift.state.tally.score)
      .reduce((sum, score) => sum + score, 0)
  expect(sumOf(lookAhead)).toBeGreaterThanOrEqual(sumOf(robots['first-come']))
})
