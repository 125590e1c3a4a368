// What a tap means: a visit, one dish more, or a visit dropped.
import { describe, expect, test } from 'vitest'
import { robotLead } from '../../src/waiters/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import type { Level, Mode, ShiftEvent } from '../../src/sim/index.ts'
import { nth } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const begin = (changes: Partial<Level> = {}, mode: Mode = 'async') =>
  createPlay({ level: level({ floor: row(3), cooks: 2, ...changes }), seed: 1, mode })
const until = (play: Play, ms: number) => {
  while (play.room.now < ms) play.tick(Math.min(100, ms - play.room.now))
  return play
}
const tasks = (play: Play) => nth(play.room.waiters, 0).tasks
const stations = (play: Play) => tasks(play).map(({ station }) => station)
/** Two dishes on the pass by 12.1 s, the waiter at table 1. */
const twoDishes = () => {
  const play = until(begin({ arrivals: comingAt(0, 10) }), 1_010)
  for (const station of [1, 2, 0]) play.tap(station)
  until(play, 12_100).tap(1)
  return until(play, 14_000)
}

describe('a tap', () => {
  test('adds a visit, and the same tap again drops it', () => {
    const play = begin()
    play.tap(1)
    play.tap(2)
    expect(stations(play)).toEqual([1, 2])
    play.tap(2)
    expect(stations(play)).toEqual([1])
  })

  test('on a dish goes for that dish', () => {
    const play = twoDishes()
    play.tap(0, { ticket: 1 })
    expect(tasks(play)).toEqual([{ station: 0, tickets: [1], stand: false }])
  })

  test('on a second dish goes for both', () => {
    const play = twoDishes()
    play.tap(0, { ticket: 1 })
    play.tap(0, { ticket: 0 })
    expect(tasks(play)).toEqual([{ station: 0, tickets: [1, 0], stand: false }])
  })

  test('on the same dish again drops the visit', () => {
    const play = twoDishes()
    play.tap(0, { ticket: 1 })
    play.tap(0, { ticket: 1 })
    expect(tasks(play)).toEqual([])
  })

  test('on a dish adds it to a visit to the kitchen that is queued', () => {
    const play = twoDishes()
    play.tap(0)
    play.tap(0, { ticket: 1 })
    expect(tasks(play)).toEqual([{ station: 0, tickets: [1], stand: false }])
  })

  test('on the kitchen drops a visit to it, dishes and all', () => {
    const play = twoDishes()
    play.tap(0, { ticket: 1 })
    play.tap(0)
    expect(tasks(play)).toEqual([])
  })

  test('on no dish in particular is a tap on the kitchen', () => {
    const play = twoDishes()
    play.tap(0, { ticket: -1 })
    expect(tasks(play)).toEqual([{ station: 0, tickets: [], stand: false }])
  })
})

test('a robot’s shift is watched: taps do not touch it', () => {
  const play = createPlay({ level: level(), seed: 1, mode: 'async', leads: [robotLead('nearest')] })
  until(play, 500).tap(1)
  play.undo()
  play.toggleStand()
  expect(play.replay().log).toEqual([])
})

describe('undo', () => {
  test('drops the last visit', () => {
    const play = begin()
    play.tap(1)
    play.tap(2)
    play.undo()
    expect(stations(play)).toEqual([1])
  })
})

describe('toggling the stand', () => {
  test('sends the waiter to stand, and then on', () => {
    const play = until(begin(), 1_000)
    play.tap(1)
    play.tap(0)
    until(play, 4_500).toggleStand()
    expect(nth(play.room.waiters, 0).doing.kind).toBe('standing')
    play.toggleStand()
    expect(nth(play.room.waiters, 0).doing.kind).toBe('idle')
  })

  test('again, before the waiter is there, leaves an ordinary visit', () => {
    const play = until(begin(), 1_000)
    play.tap(1)
    play.toggleStand()
    expect(stations(play)).toEqual([1, 0])
    play.toggleStand()
    expect(stations(play)).toEqual([1, 0])
    expect(nth(play.room.waiters, 0).tasks.some(({ stand }) => stand)).toBe(false)
  })

  test('at a flambé leaves it after this slice', () => {
    const rules = [{ type: 'flambe', flambeMs: 6_000, sliceMs: 2_000 } as const]
    const play = until(begin({ rules }), 1_000)
    for (const station of [1, 0]) play.tap(station)
    until(play, 9_500).tap(0)
    play.tap(1)
    until(play, 11_500).toggleStand()
    until(play, 14_000)
    expect(nth(play.room.tickets, 0).place).toBe('toFlambe')
    expect(nth(play.room.waiters, 0).doing.kind).toBe('idle')
  })

  test('is refused in blocking mode', () => {
    const play = begin({ arrivals: comingAt(5_000) }, 'blocking')
    const heard: ShiftEvent[] = []
    play.onEvent((event) => void heard.push(event))
    play.toggleStand()
    expect(heard).toMatchObject([{ type: 'refused', reason: 'standsAnyway' }])
  })
})
