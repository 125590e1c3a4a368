// An obedient newcomer on the first day: taps what the coach rings, a while after it appears, and
// nothing else. Both modes must make their point to such a person.
import { describe, expect, test } from 'vitest'
import { createCoach } from '../../src/host/coach.ts'
import { dropTheTicket, firstDay, standAndWait } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import { goalOf, judgedRun } from '../../src/runs/index.ts'
import { MODES, resultOf } from '../../src/sim/index.ts'
import type { Level, Mode, Result } from '../../src/sim/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  stars,
} from '../../src/store/index.ts'
import { parsOf, person } from '../../src/waiters/index.ts'
import { memoryStorage } from '../support/storage.ts'

const DELAY_MS = 1_200 // from the ring to the tap
const TICK_MS = 50
const SEEDS = [...Array.from({ length: 20 }, (_, seed) => seed), 23]

type Shift = {
  readonly result: Result
  readonly lost: readonly number[]
  readonly seen: Set<number>
  readonly stars: number | null // of a campaign level's goal
}

/** A shift of the pupil; `seen` are the customers at whose table the coach has pointed. */
function learn(level: Level, seed: number, mode: Mode): Shift {
  const app = createAppStore()
  const texts = memoryStorage()
  const settings = createSettingsStore(texts, () => {})
  const scores = createScoresStore(texts, () => {})
  const coach = createCoach({ app, settings, scores })
  const play = createPlay({ level, seed, mode, leads: [person] })
  const lost: number[] = []
  const seen = new Set<number>()
  play.onEvent((event) => {
    if (event.type === 'customerLeft') lost.push(event.customer)
  })
  coach.watch(play)
  let ringed: number | null = null
  let sinceMs = 0
  while (play.status() !== 'over') {
    play.tick(TICK_MS)
    coach.tick()
    const station = app.getState().advice?.station ?? null
    if (station !== ringed) sinceMs = play.room.now
    ringed = station
    if (station === null) continue
    const who = play.room.tables[station - 1]
    if (who !== undefined) seen.add(who)
    if (play.room.now - sinceMs < DELAY_MS) continue
    play.tap(station)
    sinceMs = play.room.now
  }
  const judged = judgedRun(play.replay(), level, null)
  const result = resultOf({ state: play.room, level: play.level })
  return { result, lost, seen, stars: goalOf(judged)?.stars ?? null }
}

const shifts = SEEDS.map((seed) => ({
  seed,
  blocking: learn(firstDay, seed, 'blocking'),
  async: learn(firstDay, seed, 'async'),
}))

describe.each(shifts)('an obedient pupil, seed $seed,', ({ seed, blocking, async }) => {
  test('gets at least twice as much in async', () => {
    expect(async.result.score / blocking.result.score).toBeGreaterThanOrEqual(2)
  })

  test('gets a star or more in each mode', () => {
    const pars = parsOf(firstDay, seed, MODES)
    expect(stars(blocking.result.score, pars.blocking.score)).toBeGreaterThanOrEqual(1)
    expect(stars(async.result.score, pars.async.score)).toBeGreaterThanOrEqual(1)
  })

  test('loses nobody in blocking at whom the coach has not pointed', () => {
    expect(blocking.lost.filter((customer) => !blocking.seen.has(customer))).toEqual([])
  })

  test('loses nobody in async', () => {
    expect(async.lost).toEqual([])
  })
})

const lessons = SEEDS.map((seed) => ({
  seed,
  blocking: learn(standAndWait, seed, 'blocking'),
  async: learn(dropTheTicket, seed, 'async'),
}))

describe.each(lessons)('an obedient pupil of the first two levels, seed $seed,', (lesson) => {
  const { blocking, async } = lesson

  test('gets at least twice as much in the second', () => {
    expect(async.result.score / blocking.result.score).toBeGreaterThanOrEqual(2)
  })

  test('gets a star or more in each', () => {
    expect(blocking.stars).toBeGreaterThanOrEqual(1)
    expect(async.stars).toBeGreaterThanOrEqual(1)
  })

  test('loses nobody by standing at whom the coach has not pointed', () => {
    expect(blocking.lost.filter((customer) => !blocking.seen.has(customer))).toEqual([])
  })
})
