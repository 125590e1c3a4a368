// What holds in any café, with anybody at the taps: random levels, seeds, modes and commands.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endsBy, resultOf } from '../../src/sim/index.ts'
import type { ShiftEventType } from '../../src/sim/index.ts'
import { isSettled, manyFor } from '../golden/settled.ts'
import { anyGame } from '../support/arbitraries.ts'
import type { Game } from '../support/arbitraries.ts'
import { wrongIn, wrongScore } from '../support/invariants.ts'
import { playThrough, watch } from '../support/playing.ts'

const everything: readonly ShiftEventType[] = [
  'customerQueued',
  'customerFinished',
  'customerLeft',
  'dishServed',
  'ticketPulled',
  'standingEnded',
  'visitChanged',
  'visitDropped',
  'waiterShrugged',
  'refused',
  'dishBurnt',
  'burntTakenBack',
  'ticketRefused',
  'writingStarted',
  'flambePaused',
  'waiterHired',
  'waiterWentHome',
  'drinkMade',
  'chatEnded',
  'courseServed',
  'askedTooEarly',
  'pullDone',
  'pullRefused',
  'dishWasted',
  'ticketNumbered',
  'inputAnswered',
  'freezeStarted',
  'freezeEnded',
  'saveStarted',
  'saveHandedOver',
  'refillPoured',
  'potLeft',
  'lastCall',
  'overtimeStarted',
  'customerSentHome',
]

const many = await manyFor(import.meta.filename)
const LONGEST_MS = 120_000 // a game that fails is told as it is then: to make it smallest may take hours

const forAnyGame = (check: (game: Game) => void) =>
  fc.assert(fc.property(anyGame, check), {
    numRuns: many(300, 60),
    interruptAfterTimeLimit: LONGEST_MS,
  })

// Always the same shifts: what came of them once they were settled comes of them again.
test.skipIf(await isSettled(import.meta.filename))(
  'the shifts looked at here are worth it: in some of them everything happens',
  () => {
    const happened = new Set<string>()
    for (const game of fc.sample(anyGame, { numRuns: 2_000, seed: 1 })) {
      for (const { type } of playThrough(game).events) happened.add(type)
    }
    expect([...everything].filter((type) => !happened.has(type))).toEqual([])
  },
)

describe('in any shift, at every moment', () => {
  test('everyone and everything is in exactly one place', () => {
    forAnyGame((game) => {
      expect(watch(game, ({ state }) => wrongIn(game.level, state))).toEqual([])
    })
  })

  test('the score is what the events and the customers add up to', () => {
    forAnyGame((game) => {
      expect(watch(game, ({ state }, events) => wrongScore(state, events))).toEqual([])
    })
  })

  test('time never goes back and never beyond closing', () => {
    forAnyGame((game) => {
      let before = 0
      const wrong = watch(game, ({ state: { now } }) => {
        const fine = now >= before && now <= endsBy(game.level)
        before = now
        return fine ? [] : ['out of time']
      })
      expect(wrong).toEqual([])
    })
  })
})

describe('after any shift', () => {
  test('everyone who came was served, left, went without food or was sent home, and nobody is counted twice', () => {
    forAnyGame((game) => {
      const { shift, events } = playThrough(game)
      const { customers, tally, closed } = shift.state
      const ends = customers.map(({ phase }) => phase)
      expect(closed).toBe(true)
      expect(ends.every((end) => ['served', 'left', 'unserved', 'sentHome'].includes(end))).toBe(
        true,
      )
      expect(ends.filter((end) => end === 'served')).toHaveLength(tally.served)
      expect(tally.served + tally.lost + (tally.sentHome ?? 0)).toBe(customers.length)
      expect(events.filter(({ type }) => type === 'customerArrived')).toHaveLength(customers.length)
      expect(events.filter(({ type }) => type === 'shiftClosed')).toHaveLength(1)
    })
  })

  test('every ticket was served or pulled', () => {
    forAnyGame((game) => {
      const { tickets } = playThrough(game).shift.state
      expect(tickets.every(({ place }) => place === 'table' || place === 'pulled')).toBe(true)
    })
  })

  test('the shares of the waiters’ time sum to 1 and the cooks’ is one', () => {
    forAnyGame((game) => {
      const { standingStill, working, idle, cooks } = resultOf(playThrough(game).shift)
      expect(standingStill + working + idle).toBeCloseTo(1, 9)
      expect(cooks).toBeGreaterThanOrEqual(0)
      expect(cooks).toBeLessThanOrEqual(1)
    })
  })

  test('events are in order of time', () => {
    forAnyGame((game) => {
      const times = playThrough(game).events.map(({ at }) => at)
      expect(times).toEqual(times.toSorted((a, b) => a - b))
    })
  })
})
