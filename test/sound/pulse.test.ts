// What lasts: steps, ticking and the mood of the tune, read from a real shift.
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlay, type Play } from '../../src/play/index.ts'
import { dueCues, moodOf, createPulse } from '../../src/sound/pulse.ts'
import { robotLead } from '../../src/waiters/index.ts'

const TICK_MS = 40

function playing(options: { mode?: 'blocking' | 'async'; countdownMs?: number } = {}): Play {
  const leads = [robotLead('first-come')]
  return createPlay({ level: lunchRush, seed: 7, mode: 'async', leads, ...options })
}

/** Everything heard until `ms` have passed, tick by tick. */
function listen(play: Play, ms: number) {
  const pulse = createPulse()
  const heard: { sound: string; semitones: number; at: number; walks: boolean }[] = []
  for (let at = 0; at < ms; at += TICK_MS) {
    play.tick(TICK_MS)
    const walks = play.room.waiters.some(({ doing }) => doing.kind === 'walking')
    for (const cue of dueCues(pulse, play, at / 1000)) heard.push({ ...cue, at, walks })
  }
  return heard
}

describe('steps', () => {
  const steps = listen(playing(), 30_000).filter(({ sound }) => sound === 'step')

  test('are heard only while the waiter walks', () => {
    expect(steps.length).toBeGreaterThan(10)
    expect(steps.every(({ walks }) => walks)).toBe(true)
  })

  test('come from one foot, then the other, at least a quarter of a second apart', () => {
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step.semitones).not.toBe(steps[index]?.semitones)
      expect(step.at - (steps[index]?.at ?? 0)).toBeGreaterThanOrEqual(250)
    }
  })
})

describe('ticking', () => {
  test('counts the countdown, then is quiet until the last ten seconds', () => {
    const ticks = listen(playing({ countdownMs: 3_000 }), 100_000).filter(
      ({ sound }) => sound === 'tick',
    )
    expect(ticks.filter(({ at }) => at < 3_000)).toHaveLength(3)
    expect(ticks.filter(({ at }) => at >= 3_000 && at < 82_900)).toEqual([])
    expect(ticks.filter(({ at }) => at >= 82_900)).toHaveLength(10)
  })

  test('stops while the shift is paused', () => {
    const play = playing()
    listen(play, 85_000)
    play.pause()
    expect(listen(play, 3_000)).toEqual([])
  })
})

describe('the tune', () => {
  test('thins out exactly while the waiter stands still', () => {
    const play = playing({ mode: 'blocking' })
    const moods = new Set<string>()
    for (let ms = 0; ms < 40_000; ms += TICK_MS) {
      play.tick(TICK_MS)
      const stands = play.room.waiters[0]?.doing.kind === 'standing'
      expect(moodOf(play)).toBe(stands ? 'thin' : 'full')
      moods.add(moodOf(play))
    }
    expect(moods).toEqual(new Set(['full', 'thin']))
  })

  test('goes to the background without a shift and after one', () => {
    const play = playing()
    listen(play, 110_000)
    expect(play.status()).toBe('over')
    expect(moodOf(play)).toBe('background')
    expect(moodOf(null)).toBe('background')
  })
})
