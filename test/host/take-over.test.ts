// A run taken over in the middle, from the host's side: it goes on as a branch.
import { describe, expect, test } from 'vitest'
import { firstDay } from '../../src/levels/index.ts'
import { verifyReplay } from '../../src/sim/index.ts'
import { best, runOf } from '../../src/store/index.ts'
import { person } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'
import { CURTAIN_MS, outcomeOf, stopTimers, wait } from './cafe.ts'
import { open, playOf, run, takeOver, ticks } from './viewing.ts'

stopTimers()

describe('a run taken over', () => {
  test('goes on from the moment that was watched, after a countdown', () => {
    const { host, now } = open()
    takeOver(host)
    const play = playOf(host)
    expect([now().route.name, now().watching, play.status()]).toEqual(['shift', null, 'countdown'])
    expect([play.mode, play.own, play.room.now]).toEqual(['async', 0, 30_000])
    expect(now().hud?.countdown).toBe(3)
    ticks(host, 40)
    expect([play.status(), play.room.now]).toEqual(['running', 31_000])
  })

  test('is filed as a branch, apart from the high scores', async () => {
    const { host, now, scores } = open()
    takeOver(host)
    ticks(host, 640)
    await wait(CURTAIN_MS)
    expect(now().route.name).toBe('results')
    const outcome = outcomeOf(now())
    expect(outcome).toMatchObject({
      isBest: false,
      order: { purpose: { type: 'branch', atMs: 30_000, name: 'Ana', leads: [person] } },
    })
    expect(scores.getState().entries).toMatchObject([{ branchAtMs: 30_000 }])
    expect(best(scores.getState(), 'first-day', 7, 'async')).toBeUndefined()
    const filed = runOf(nth(scores.getState().entries, 0))
    expect(filed).toMatchObject({ branchAtMs: 30_000 })
    expect(filed && verifyReplay(filed.replay, firstDay).ok).toBe(true)
  })

  test('is still a branch when it was left in the middle', () => {
    const { host, texts } = open()
    takeOver(host)
    ticks(host, 60)
    host.hide()
    const again = open(texts)
    expect(again.now().lastUnfinished?.purpose).toEqual({
      type: 'branch',
      atMs: 30_000,
      name: 'Ana',
      leads: [person],
    })
  })

  test('is none any more when the shift is begun again', () => {
    const { host } = open()
    takeOver(host)
    host.restart()
    expect(playOf(host).room.now).toBe(0)
    host.hide()
    ticks(host, 40)
  })

  test('cannot be once it has closed', () => {
    const { host, now } = open()
    host.watch([run()])
    host.playback()?.seek(75_000)
    host.takeOver(0)
    expect(now().route.name).toBe('watch')
  })
})
