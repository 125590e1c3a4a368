// Volumes: from a slider to a gain.
import { describe, expect, test } from 'vitest'
import { gainsOf, isAudible } from '../../src/sound/volume.ts'

const volumes = (sound: number, music: number, muted = false) => ({ sound, music, muted })

describe('a gain', () => {
  test('is nothing at 0 and everything at 1', () => {
    expect(gainsOf(volumes(0, 0))).toEqual({ sound: 0, music: 0 })
    expect(gainsOf(volumes(1, 1)).sound).toBe(1)
  })

  test('falls by 12 dB when the slider is halved', () => {
    const dB = 20 * Math.log10(gainsOf(volumes(0.5, 0)).sound)
    expect(dB).toBeCloseTo(-12.04, 1)
  })

  test('leaves the music under the sounds at equal sliders', () => {
    const { sound, music } = gainsOf(volumes(0.6, 0.6))
    expect(music).toBeLessThan(sound)
  })

  test('of what is no volume stays within its bounds', () => {
    expect(gainsOf(volumes(7, -3))).toEqual({ sound: 1, music: 0 })
    expect(gainsOf(volumes(Number.NaN, Infinity))).toEqual({ sound: 0, music: 0 })
  })
})

test('there is nothing to hear when muted or when both sliders are at 0', () => {
  expect(isAudible(volumes(0.8, 0.5))).toBe(true)
  expect(isAudible(volumes(0, 0.5))).toBe(true)
  expect(isAudible(volumes(0.8, 0.5, true))).toBe(false)
  expect(isAudible(volumes(0, 0))).toBe(false)
})
