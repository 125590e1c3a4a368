// A part of a run seen again, as the debrief shows a moment: from its beginning to its end, and back.
import { describe, expect, test } from 'vitest'
import { go } from '../../src/store/index.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { stopTimers } from './cafe.ts'
import { open, order, playOf, run, ticks } from './viewing.ts'

stopTimers()

describe('a part of a run', () => {
  const excerpt = { from: 20_000, to: 28_000 }

  test('is played at its own pace from its beginning to its end', () => {
    const { host, now } = open()
    host.watchBriefly([run()], excerpt)
    expect(now().route).toMatchObject({ name: 'watch', isBrief: true, excerpt })
    expect(now().watching).toMatchObject({ at: 20_000, status: 'paused', speed: 1 })
    host.playback()?.resume()
    ticks(host, 70)
    expect(now().watching).toMatchObject({ at: 27_000, status: 'running' })
    ticks(host, 30)
    expect(now().watching).toMatchObject({ at: 28_000, status: 'over' })
    host.playback()?.toggle()
    expect(now().watching).toMatchObject({ at: 20_000, status: 'running' })
  })

  test('leads back to the screen it came from', () => {
    const { app, host, now } = open()
    go(app, { name: 'scores', order: null })
    host.watchBriefly([run('blocking'), run()], excerpt)
    expect(now().watching?.rooms.map(({ mode }) => mode)).toEqual(['blocking', 'async'])
    host.stopWatching()
    expect([now().route.name, now().watching]).toEqual(['scores', null])
  })

  test('is seen again when the browser’s history leads to it', () => {
    const { app, host, now } = open()
    host.watchBriefly([run()], excerpt)
    const { route } = now()
    host.stopWatching()
    go(app, route)
    expect(now().watching).toMatchObject({ at: 20_000 })
  })

  test('can be of two levels that have the same customers', () => {
    const { host, now } = open()
    const [before, after] = (['stand-and-wait', 'drop-the-ticket'] as const).map(
      (level) => lessonOutcome({ level }).run,
    )
    if (!before || !after) throw new Error('no runs')
    host.watchBriefly([before, after], excerpt)
    expect(now().watching?.rooms.map(({ level }) => level)).toEqual([
      'stand-and-wait',
      'drop-the-ticket',
    ])
  })
})

describe('a moment on the stage while another screen is up', () => {
  test('is held there, and given back when the screen is left', () => {
    const { app, host, now } = open()
    const before = host.play()
    go(app, { name: 'debrief', outcome: lessonOutcome({ level: 'stand-and-wait' }) })
    host.preview([run()], 31_400)
    ticks(host, 20)
    expect([now().route.name, host.playback()?.at(), host.playback()?.status()]).toEqual([
      'debrief',
      31_400,
      'paused',
    ])
    go(app, { name: 'map' })
    expect([host.playback(), host.play(), now().watching]).toEqual([null, before, null])
  })

  test('gives way to the eight seconds round it, and to a shift', () => {
    const { app, host, now } = open()
    go(app, { name: 'debrief', outcome: lessonOutcome({ level: 'stand-and-wait' }) })
    host.preview([run()], 31_400)
    host.watchBriefly([run()], { from: 27_400, to: 35_400 })
    host.stopWatching()
    expect([now().route.name, host.playback()]).toEqual(['debrief', null])
    host.preview([run()], 31_400)
    host.start(order)
    expect([now().route.name, host.playback(), playOf(host).status()]).toEqual([
      'shift',
      null,
      'countdown',
    ])
  })
})
