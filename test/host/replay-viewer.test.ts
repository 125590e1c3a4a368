// Watching and racing, from the host's side: nothing of the player's is lost by it.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { hashOf, verifyReplay } from '../../src/sim/index.ts'
import { go } from '../../src/store/index.ts'
import { person, robotLead } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'
import { stopTimers } from './cafe.ts'
import { open, order, playOf, run, ticks } from './viewing.ts'

stopTimers()

describe('watching', () => {
  test('puts the first run on the stage, and both on one clock', () => {
    const { host, now } = open()
    host.watch([run('blocking'), run()])
    expect([now().route.name, host.isBackdrop(), playOf(host).mode]).toEqual([
      'watch',
      false,
      'blocking',
    ])
    ticks(host, 50)
    expect(now().watching).toMatchObject({ at: 0, status: 'paused' })
    host.playback()?.resume()
    ticks(host, 50)
    expect(now().watching).toMatchObject({ at: 5_000, status: 'running', speed: 1 })
    expect(now().watching?.rooms.map(({ mode }) => mode)).toEqual(['blocking', 'async'])
    expect(now().hud?.mode).toBe('blocking')
  })

  test('shows the moment gone to at once', () => {
    const { host, now } = open()
    host.watch([run()])
    host.playback()?.seek(75_000)
    expect(now().watching).toMatchObject({ at: 75_000, status: 'over' })
    const { replay } = run()
    expect(verifyReplay(replay, firstDay)).toMatchObject({ score: now().watching?.rooms[0]?.score })
  })

  test('two runs of other customers, or one of an unknown level, is refused', () => {
    const unknown = { ...run(), replay: { ...run().replay, level: 'the-moon' } }
    for (const runs of [[run(), run('async', 8)], [run(), run('async', 7, lunchRush)], [unknown]]) {
      const { host, now } = open()
      host.watch(runs as unknown as readonly [Run])
      expect([now().route.name, now().watching, nth(now().notices, 0).key]).toEqual([
        'title',
        null,
        'watch.refused',
      ])
    }
  })

  test('leads back to the screen it came from', () => {
    const { app, host, now } = open()
    const before = host.play()
    go(app, { name: 'scores', order: null })
    host.watch([run()])
    host.watch([run('blocking')])
    host.stopWatching()
    expect([now().route.name, now().watching, now().hud]).toEqual(['scores', null, null])
    expect([host.play(), host.isBackdrop(), host.playback()]).toEqual([before, true, null])
  })

  test('a robot shows it in both modes', () => {
    const { host, now } = open()
    host.watchBesideRobot({ ...run(), name: '', leads: [robotLead('nearest')] })
    expect(now().watching?.runs.map(({ replay }) => replay)).toEqual([
      run('blocking').replay,
      run('async').replay,
    ])
  })
})

describe('watching in the middle of a shift', () => {
  test('pauses it, and gives it back as it was', () => {
    const { host, now } = open()
    host.start(order)
    ticks(host, 90)
    playOf(host).tap(1)
    const mine = playOf(host)
    const before = hashOf(mine.room)
    host.watch([run()])
    host.playback()?.resume()
    ticks(host, 30)
    host.stopWatching()
    expect([now().route.name, host.play(), mine.status()]).toEqual(['shift', mine, 'paused'])
    expect([hashOf(mine.room), now().hud?.paused]).toEqual([before, true])
  })

  test('keeps it even when the page is closed', () => {
    const { host, texts } = open()
    host.start(order)
    ticks(host, 90)
    const { now: moment } = playOf(host).room
    host.watch([run()])
    const again = open(texts)
    again.host.resumeUnfinished()
    expect(playOf(again.host).room.now).toBe(moment)
  })
})

describe('a race', () => {
  test('is a shift of the run’s customers and mode with the run beside it', () => {
    const { host, now } = open()
    host.race(run())
    ticks(host, 30) // the countdown
    ticks(host, 300)
    const play = playOf(host)
    expect(play).toMatchObject({ seed: 7, mode: 'async', leads: [person] })
    expect(play.ghost?.room.now).toBe(play.room.now)
    expect(now().hud?.ghost).toEqual({
      name: 'Ana',
      leads: [person],
      score: play.ghost?.room.tally.score,
    })
    expect(play.ghost?.room.tally.score).toBeGreaterThan(0)
  })

  test('has the same ghost when it is begun again, and none in the other mode', () => {
    const { host } = open()
    host.race(run())
    host.restart()
    expect(playOf(host).ghost?.run.name).toBe('Ana')
    host.start({ ...order, mode: 'blocking', ghost: run() })
    expect(playOf(host).ghost).toBeNull()
  })

  test('left in the middle is taken up with its ghost, without it when that is damaged', () => {
    const { host, texts } = open()
    host.race(run())
    ticks(host, 90)
    host.hide()
    const [key, text] = nth(
      [...texts.texts].filter(([name]) => name.includes('under-way')),
      0,
    )
    expect(text).toContain(encodeRun(run()))
    const whole = open(texts)
    whole.host.resumeUnfinished()
    expect(playOf(whole.host).ghost?.run).toEqual(run())
    expect(playOf(whole.host).ghost?.room.now).toBe(playOf(whole.host).room.now)
    texts.texts.set(key, text.replace('"ghost":"', '"ghost":"x'))
    const hurt = open(texts)
    hurt.host.resumeUnfinished()
    expect([playOf(hurt.host).ghost, playOf(hurt.host).room.now > 0]).toEqual([null, true])
  })
})
