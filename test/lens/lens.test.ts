// The lens is the simulation as a program: no call is left out, none is there twice, and a bookmark
// stands at its await exactly while the kitchen has the dish.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allLevels, lunchRush } from '../../src/levels/index.ts'

import { lensOf } from '../../src/lens/index.ts'
import type { Card, CardState, Lens, LineId } from '../../src/lens/index.ts'
import { panelOf } from '../../src/reading/index.ts'
import { indexReplay } from '../../src/runs/index.ts'
import { advanceTo, endsBy, openShift, replayOf, send, trayOf } from '../../src/sim/index.ts'
import type { Level, Room, TicketPlace } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { manyFor } from '../golden/settled.ts'
import { anyGame } from '../support/arbitraries.ts'
import type { Game } from '../support/arbitraries.ts'
import { recordThrough } from '../support/playing.ts'

const many = await manyFor(import.meta.filename)

const moments = fc
  .uniqueArray(fc.integer({ min: 0, max: 40_000 }), { minLength: 8, maxLength: 20 })
  .map((all) => all.toSorted((a, b) => a - b))

/** A robot's shift on a level of the game. */
const ownGame: fc.Arbitrary<Game> = fc
  .record({
    level: fc.constantFrom(...allLevels),
    seed: fc.nat(9_999),
    mode: fc.constantFrom('blocking', 'async'),
    robot: fc.constantFrom('first-come', 'nearest', 'least-patience'),
  })
  .map(({ level, seed, mode, robot }) => {
    const { log } = playShift(level, seed, mode, robots[robot])
    return { level, seed, mode, script: log }
  })

type Check = (room: Room, lens: Lens, level: Level) => void

/** Hold this at many moments of many shifts, of made-up levels and of the game's own. */
function always(check: Check): void {
  fc.assert(
    fc.property(fc.oneof(anyGame, ownGame), moments, (game, times) => {
      const shift = openShift(game.level, game.seed, game.mode)
      const stops = [...times].map((at) => ({ at, order: null }))
      const sent = game.script.map(([at, order]) => ({ at, order }))
      for (const { at, order } of [...sent, ...stops].toSorted((a, b) => a.at - b.at)) {
        advanceTo(shift, Math.min(at, endsBy(game.level)))
        if (order) send(shift, order)
        check(shift.state, lensOf(shift.state, game.level), game.level)
      }
    }),
    { numRuns: many(60, 12) },
  )
}

const sits = (room: Room, { customer }: Card) => room.tables.includes(customer)
const placesOf = (room: Room, customer: number) =>
  trayOf(room, customer).map((id) => room.tickets[id]?.place)

const inKitchen: ReadonlySet<TicketPlace | undefined> = new Set([
  'rail',
  'cooking',
  'pass',
  'burnt',
])

/** Everybody at the table has ordered, and the kitchen has all of it. */
function isInKitchen(room: Room, customer: number): boolean {
  const places = placesOf(room, customer)
  const isOrdered = room.customers[customer]?.phase === 'waiting'
  return isOrdered && places.length > 0 && places.every((place) => inKitchen.has(place))
}

describe('at any moment of any shift', () => {
  test('every table with a customer has exactly one card', () => {
    always((room, { cards }) => {
      const own = cards.filter((card) => sits(room, card)).map(({ customer }) => customer)
      expect(own).toEqual(room.tables.filter((id) => id >= 0))
      expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
      for (const { state } of cards.filter((card) => !sits(room, card))) {
        expect(state).toBe('cancelled')
      }
    })
  })

  test('each waiter reads one line at the most, and none while idle', () => {
    always((room, { readers }) => {
      const waiters = readers.map(({ waiter }) => waiter)
      expect(new Set(waiters).size).toBe(waiters.length)
      const isIdle = (waiter: number) => room.waiters[waiter]?.doing.kind === 'idle'
      const idle = readers.filter(({ waiter }) => isIdle(waiter))
      expect(idle.every(({ line }) => line === null)).toBe(true)
      const none = readers.filter(({ line }) => line === null)
      expect(none.every(({ customer, runs }) => customer === -1 && !runs)).toBe(true)
    })
  })

  test('a call runs where a waiter reads it, and nowhere else', () => {
    always((_, { cards, readers }) => {
      const read = readers.filter(({ runs }) => runs).map(({ customer }) => customer)
      const running = cards.filter(({ state }) => state === 'running')
      expect(new Set(running.map(({ customer }) => customer))).toEqual(new Set(read))
      for (const { customer, line, reader } of running) {
        expect(readers.find(({ waiter }) => waiter === reader)).toMatchObject({ customer, line })
      }
    })
  })

  test('what is ready is in the panel’s task queue, and what waits is not', () => {
    always((room, { cards }, { floor }) => {
      const { queue } = panelOf(room, floor)
      const isInQueue = ({ customer }: Card) =>
        queue.some(({ id }) => `${id}:`.startsWith(`customer:${customer}:`))
      expect(cards.filter((card) => isQueued[card.state] === !isInQueue(card))).toEqual([])
    })
  })
})

/** Null: the card says it of itself. */
const isQueued: Readonly<Record<CardState, boolean | null>> = {
  notBegun: null, // with the hand up
  running: null, // the waiter has it from the pass only in a moment
  held: false,
  waiting: false,
  ready: true,
  failed: true,
  done: false,
  cancelled: false,
}

const atAwait: ReadonlySet<LineId> = new Set(['dish', 'stand', 'catch'])
const isThere = ({ line }: Card) => atAwait.has(line)

describe('a bookmark stands at an await', () => {
  test('whenever all that the table has ordered is in the kitchen', () => {
    always((room, { cards }) => {
      const inHand = cards.filter((card) => sits(room, card) && isInKitchen(room, card.customer))
      expect(inHand.filter((card) => !isThere(card))).toEqual([])
    })
  })

  test('only then; of a party somebody may not have ordered while a waiter stands already', () => {
    always((room, { cards }) => {
      const there = cards.filter((card) => sits(room, card) && isThere(card))
      const wrong = there.filter(({ customer, state }) =>
        state === 'running'
          ? !placesOf(room, customer).some((place) => inKitchen.has(place))
          : !isInKitchen(room, customer),
      )
      expect(wrong).toEqual([])
    })
  })

  test('and waits there only while nobody reads it or stands for it', () => {
    always((room, { cards }) => {
      const standing = room.waiters.filter(({ doing }) => doing.kind === 'standing')
      const stoodFor = new Set(standing.map(({ doing }) => room.tickets[doing.ticket]?.customer))
      const waiting = cards.filter(({ state }) => state === 'waiting')
      expect(waiting.filter(({ customer }) => stoodFor.has(customer))).toEqual([])
      expect(waiting.filter(({ reader }) => reader >= 0)).toEqual([])
    })
  })
})

test('the lens of a replay at any moment is that of the shift played, forwards and back', () => {
  fc.assert(
    fc.property(fc.oneof(anyGame, ownGame), moments, (game, times) => {
      const replay = replayOf(recordThrough(game))
      const index = indexReplay(replay, game.level)
      const shift = openShift(game.level, game.seed, game.mode)
      let sent = 0
      const played = times.map((at) => {
        for (let next = replay.log[sent]; next && next[0] <= at; next = replay.log[++sent]) {
          advanceTo(shift, next[0])
          send(shift, next[1])
        }
        advanceTo(shift, Math.min(at, replay.lengthMs))
        return JSON.stringify(lensOf(shift.state, game.level))
      })
      const seen = times.map((at) => JSON.stringify(lensOf(index.roomAt(at), game.level)))
      const back = times
        .toReversed()
        .map((at) => JSON.stringify(lensOf(index.roomAt(at), game.level)))
      expect(seen).toEqual(played)
      expect(back.toReversed()).toEqual(played)
    }),
    { numRuns: many(40, 10) },
  )
})

test('a blocked waiter’s line stays lit while its seconds count, and the other cards lie untouched', () => {
  const recording = playShift(lunchRush, 7, 'blocking', robots.nearest)
  const index = indexReplay(replayOf(recording), lunchRush)
  const stand = index.events.find(({ type }) => type === 'standingStarted')
  const room = index.roomAt((stand?.at ?? 0) + 1_000)
  const { readers, cards } = lensOf(room, lunchRush)
  expect(readers).toMatchObject([{ line: 'stand', program: 'blocking', runs: true }])
  expect(readers[0]?.stoodMs).toBe(1_000)
  expect(cards.filter(({ state }) => state === 'waiting')).toEqual([])
})
