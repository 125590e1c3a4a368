// The bar and the task list, derived from the shift.
import { describe, expect, test } from 'vitest'
import { hudOf } from '../../src/host/hud.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play, PlayOptions } from '../../src/play/index.ts'
import { comingAt, level, row } from '../support/level.ts'

const begin = (options: Partial<PlayOptions> = {}) =>
  createPlay({ level: level(), seed: 1, mode: 'async', ...options })
const until = (play: Play, ms: number) => {
  while (play.room.now < ms) play.tick(Math.min(100, ms - play.room.now))
  return play
}
const taps = (play: Play, ...stations: readonly number[]) => {
  for (const station of stations) play.tap(station)
  return play
}
const hud = (play: Play) => hudOf(play, { otherBest: null, refusal: null })
/** The order of table 1 on its way to the kitchen, done at 9 s. */
const ordered = (options?: Partial<PlayOptions>) => taps(until(begin(options), 1_000), 1, 0)

describe('the bar', () => {
  test('before the doors open shows a full clock and an untroubled room', () => {
    expect(hud(begin({ countdownMs: 3_000 }))).toMatchObject({
      level: 'test',
      mode: 'async',
      secondsLeft: 60,
      countdown: 3,
      paused: false,
      satisfaction: 1,
      throughput: 0,
      score: 0,
      tasks: [],
    })
  })

  test('counts the seconds that have begun', () => {
    expect(hud(until(begin(), 100)).secondsLeft).toBe(60)
    expect(hud(until(begin(), 59_900)).secondsLeft).toBe(1)
    expect(hud(until(begin(), 60_000)).secondsLeft).toBe(0)
  })

  test('counts the countdown down to 0', () => {
    const play = begin({ countdownMs: 1_050 })
    play.tick(100)
    expect(hud(play).countdown).toBe(1)
    for (let tick = 0; tick < 10; tick++) play.tick(100)
    expect(hud(play).countdown).toBe(0)
  })

  test('says that the shift is paused', () => {
    const play = begin()
    play.pause()
    expect(hud(play).paused).toBe(true)
  })

  test('after a serve shows its points, its satisfaction and the pace', () => {
    const play = until(taps(until(ordered(), 9_000), 0, 1), 12_000)
    const { points, patience } = play.room.customers[0] ?? { points: 0, patience: 0 }
    expect(hud(play)).toMatchObject({ served: 1, lost: 0, score: points, throughput: 5 })
    expect(hud(play).satisfaction).toBeCloseTo(patience, 12)
  })

  test('counts whoever left as not satisfied at all', () => {
    expect(hud(until(begin(), 20_000))).toMatchObject({ served: 0, lost: 1, satisfaction: 0 })
  })

  test('shows what stands beside the shift', () => {
    const beside = { otherBest: 412, refusal: 'taskListFull' } as const
    expect(hudOf(begin(), beside)).toMatchObject(beside)
  })
})

describe('standing still', () => {
  test('is counted in blocking mode', () => {
    const play = until(ordered({ mode: 'blocking' }), 6_500)
    expect(hud(play)).toMatchObject({ standingMs: 2_500, standsByChoice: false })
  })

  test('is told apart when it is a choice', () => {
    const play = until(ordered(), 4_500)
    play.toggleStand()
    expect(hud(until(play, 5_000))).toMatchObject({ standingMs: 500, standsByChoice: true })
  })

  test('is over when the waiter walks, and at closing', () => {
    expect(hud(until(ordered(), 3_000))).toMatchObject({ standingMs: 0, standsByChoice: false })
    const short = level({ durationMs: 6_000 })
    expect(hud(until(ordered({ level: short, mode: 'blocking' }), 6_000)).standingMs).toBe(0)
  })
})

const chips = (play: Play) => hud(play).tasks.map(({ station, intent }) => [station, intent])

describe('a chip of the task list', () => {
  test('says what the waiter will do there as things are now', () => {
    const three = level({ floor: row(3), arrivals: comingAt(0, 2_000) })
    const play = taps(until(begin({ level: three }), 2_500), 3, 2, 1, 0)
    expect(chips(play)).toEqual([
      [3, 'look'],
      [2, 'takeOrder'],
      [1, 'takeOrder'],
      [0, 'kitchen'],
    ])
  })

  test('names the dish that will be served', () => {
    const play = taps(until(ordered(), 4_500), 2, 1)
    expect(hud(play).tasks.at(-1)).toEqual({
      station: 1,
      intent: 'serve',
      dish: 'soup',
      tables: [],
    })
  })

  test('names the story of whoever waits and likes to chat, until it has been heard', () => {
    const rules = [
      { type: 'chats', from: 1, to: 1, look: 'vera', chatMs: 1_000, points: 60 } as const,
    ]
    const play = taps(until(ordered({ level: level({ rules }) }), 4_500), 2, 1)
    expect(chips(play)).toContainEqual([1, 'chat'])
    taps(until(play, 8_000), 2, 1)
    expect(chips(play)).toContainEqual([1, 'serve'])
  })

  test('says that the waiter will stand', () => {
    const play = taps(until(ordered(), 4_500), 2)
    play.toggleStand()
    expect(chips(play)).toContainEqual([0, 'stand'])
  })

  test('names the tables whose dishes will be picked up, as many as there are hands', () => {
    const three = level({ floor: row(3), cooks: 3, arrivals: comingAt(0, 10, 20) })
    const play = taps(until(begin({ level: three }), 1_020), 1, 2, 3, 0)
    until(play, 12_000).tap(3)
    for (const ticket of [2, 0, 1]) play.tap(0, { ticket })
    expect(hud(play).tasks.at(-1)).toMatchObject({ intent: 'kitchen', tables: [3, 1] })
  })
})
