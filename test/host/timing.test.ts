// Real time beside the shift's: how long a shift went on, and how often it was paused.
import { describe, expect, test } from 'vitest'
import { createStopwatch } from '../../src/host/stopwatch.ts'
import { createHost } from '../../src/host/index.ts'
import { firstDay } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import {
  createAppStore,
  createScoresStore,
  createSettingsStore,
  setDevice,
} from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'
import { isSlowed, readEntry } from '../../src/wire/index.ts'
import { entry } from '../store/entries.ts'
import { memoryStorage } from '../support/storage.ts'
import { CURTAIN_MS, damaged, playOf, stopTimers, wait } from './cafe.ts'

stopTimers()

/** A play and its stopwatch; `pass` lets so much real time go by, of which frames tell so much. */
function timed(speed = 1, before?: Parameters<typeof createStopwatch>[0]['before']) {
  let now = 1_000
  const play = createPlay({ level: firstDay, seed: 7, mode: 'async', speed, countdownMs: 100 })
  const stopwatch = createStopwatch({ play, clock: () => now, before })
  const pass = (ms: number, told = ms) => {
    now += ms
    for (let left = told; left > 0; left -= 100) play.tick(Math.min(left, 100))
  }
  return { play, pass, timing: stopwatch.timing }
}

describe('the stopwatch of a shift', () => {
  test('does not count the countdown, and then all that goes by', () => {
    const { pass, timing } = timed()
    pass(100)
    expect(timing()).toEqual({ realMs: 0, expectedMs: 0, pauses: 0 })
    pass(5_000)
    expect(timing()).toEqual({ realMs: 5_000, expectedMs: 5_000, pauses: 0 })
  })

  test('counts pauses, and not the time they last', () => {
    const { play, pass, timing } = timed()
    pass(100)
    pass(2_000)
    play.pause()
    pass(60_000)
    play.resume()
    pass(1_000)
    expect(timing()).toEqual({ realMs: 3_000, expectedMs: 3_000, pauses: 1 })
  })

  test('sees time that the frames do not tell of', () => {
    const { pass, timing } = timed()
    pass(100)
    pass(50_000, 5_000)
    expect(timing()).toEqual({ realMs: 50_000, expectedMs: 5_000, pauses: 0 })
    expect(isSlowed(timing())).toBe(true)
  })

  test('expects of a fast shift that it is over sooner', () => {
    const { pass, timing } = timed(4)
    pass(100)
    pass(5_000)
    expect(timing()).toEqual({ realMs: 5_000, expectedMs: 5_000, pauses: 0 })
    expect(isSlowed(timing())).toBe(false)
  })

  test('goes on where a shift was left', () => {
    const { pass, timing } = timed(1, { realMs: 30_000, expectedMs: 29_000, pauses: 2 })
    pass(100)
    pass(1_000)
    expect(timing()).toEqual({ realMs: 31_000, expectedMs: 30_000, pauses: 2 })
  })
})

/** Of a shift of 90 s. */
const lasting = (realMs: number) => ({ realMs, expectedMs: 90_000, pauses: 0 })

describe('a score', () => {
  test('is said to be slowed when much more time went by than the shift has', () => {
    expect([90_000, 95_000, 100_000].filter((ms) => isSlowed(lasting(ms)))).toEqual([])
    expect([105_000, 180_000, 900_000].filter((ms) => !isSlowed(lasting(ms)))).toEqual([])
  })

  test('keeps how it was played', () => {
    const kept = { ...entry({ id: 'a', score: 5 }), timing: lasting(90_500) }
    expect(readEntry(structuredClone(kept))?.timing).toEqual(lasting(90_500))
  })

  test.each([[undefined], ['fast'], [{ realMs: -1, expectedMs: 1, pauses: 0 }], [[]], [null]])(
    'of an older version, or with damage there, is still read: %j',
    (damage) => {
      const read = readEntry({ ...entry({ id: 'a', score: 5 }), timing: damage })
      expect(read?.id).toBe('a')
      expect(read?.timing).toBeUndefined()
    },
  )
})

describe('a shift that is filed', () => {
  test('has its real time and pauses, those before a reload too', async () => {
    const texts = memoryStorage()
    let now = 0
    const visit = () => {
      const app = createAppStore()
      setDevice(app, { screensReady: true, stageReady: true })
      const settings = createSettingsStore(texts, damaged)
      settings.setState({ coached: { blocking: true, async: true } })
      const scores = createScoresStore(texts, damaged)
      const host = createHost({ app, settings, scores, texts, clock: () => now })
      host.openAddress('')
      const pass = (ms: number) => {
        for (let left = ms; left > 0; left -= 100) {
          now += 100
          host.tick(100)
        }
      }
      return { app, host, scores, pass }
    }
    const first = visit()
    first.host.start({
      level: 'first-day',
      seed: 7,
      mode: 'async',
      leads: [person],
      speed: 1,
      purpose: { type: 'free' },
    })
    first.pass(3_000 + 10_000)
    first.host.hide()
    now += 500_000
    const second = visit()
    second.host.resumeUnfinished()
    second.pass(3_000 + 10_000)
    playOf(second.host).pause()
    second.pass(4_000)
    playOf(second.host).resume()
    second.pass(120_000)
    await wait(CURTAIN_MS)
    const [filed] = second.scores.getState().entries
    const { realMs = 0, expectedMs = 0, pauses } = filed?.timing ?? {}
    expect(pauses).toBe(2)
    expect(expectedMs).toBeGreaterThanOrEqual(firstDay.durationMs)
    expect(Math.abs(realMs - expectedMs)).toBeLessThanOrEqual(500)
  })
})
