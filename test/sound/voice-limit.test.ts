// Thinning: sounds do not pile up, whatever the speed.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { durationOf } from '../../src/sound/recipe.ts'
import { recipes, type SoundName } from '../../src/sound/recipes.ts'
import { mayPlay, gapOf, createVoiceHistory, mostVoices } from '../../src/sound/voice-limit.ts'

const names = Object.keys(recipes) as SoundName[]

describe('at the usual speed', () => {
  test('two of a kind at once are one', () => {
    const history = createVoiceHistory()
    expect(mayPlay(history, 'bell', 1, 1)).toBe(true)
    expect(mayPlay(history, 'bell', 1.01, 1)).toBe(false)
    expect(mayPlay(history, 'plate', 1.01, 1)).toBe(true)
    expect(mayPlay(history, 'bell', 1.2, 1)).toBe(true)
  })

  test('small sounds step back before the others do', () => {
    const history = createVoiceHistory()
    for (const name of ['bell', 'chime', 'sigh', 'door', 'gong'] as const) {
      expect(mayPlay(history, name, 1, 1)).toBe(true)
    }
    expect(mayPlay(history, 'tap', 1, 1)).toBe(false)
    expect(mayPlay(history, 'plate', 1, 1)).toBe(true)
    expect(mayPlay(history, 'tap', 5, 1)).toBe(true)
  })
})

test('the faster the shift, the fewer sounds at once and the longer between two of a kind', () => {
  const speeds = [1, 2, 4, 8, 16]
  const voices = speeds.map(mostVoices)
  const gaps = speeds.map(gapOf)
  expect(voices).toEqual(voices.toSorted((a, b) => b - a))
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  expect(mostVoices(16)).toBeGreaterThanOrEqual(4)
})

test('steps and ticks of a fast shift would be a rattle and are left out', () => {
  expect(mayPlay(createVoiceHistory(), 'step', 1, 8)).toBe(false)
  expect(mayPlay(createVoiceHistory(), 'bell', 1, 8)).toBe(true)
})

test('whatever comes whenever, there are never more voices than the speed allows', () => {
  const moment = fc.record({
    sound: fc.constantFrom(...names),
    wait: fc.double({ min: 0, max: 0.2 }),
  })
  const shift = fc.tuple(fc.constantFrom(1, 2, 4, 16), fc.array(moment, { maxLength: 200 }))
  fc.assert(
    fc.property(shift, ([speed, moments]) => {
      const history = createVoiceHistory()
      const ends: number[] = []
      let now = 0
      for (const { sound, wait } of moments) {
        now += Number.isNaN(wait) ? 0 : wait
        if (mayPlay(history, sound, now, speed)) ends.push(now + durationOf(recipes[sound]))
        expect(ends.filter((end) => end > now).length).toBeLessThanOrEqual(mostVoices(speed))
      }
    }),
  )
})
