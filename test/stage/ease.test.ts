// The curves all motion follows.
import { describe, expect, test } from 'vitest'
import { approach, arc, back, inOut, mix, out, share } from '../../src/stage/ease.ts'

const steps = Array.from({ length: 101 }, (_, index) => index / 100)

describe.each([
  ['out', out],
  ['inOut', inOut],
  ['back', back],
])('%s', (_, curve) => {
  test('goes from 0 to 1', () => {
    expect(curve(0)).toBeCloseTo(0, 12)
    expect(curve(1)).toBeCloseTo(1, 12)
  })

  test('is never below 0, so that it may scale a circle', () => {
    for (const t of steps) expect(curve(t)).toBeGreaterThanOrEqual(0)
  })
})

test('an arc begins and ends on the ground', () => {
  expect(arc(0)).toBeCloseTo(0)
  expect(arc(0.5)).toBeCloseTo(1)
  expect(arc(1)).toBeCloseTo(0)
  expect(arc(7)).toBeCloseTo(0)
})

test('the share of a change is held between 0 and 1', () => {
  expect(share(150, 100, 200)).toBe(0.25)
  expect(share(50, 100, 200)).toBe(0)
  expect(share(900, 100, 200)).toBe(1)
})

test('approaching takes the same time however the frames fall', () => {
  let value = 0
  for (let frame = 0; frame < 10; frame++) value = approach(value, 100, 50, 10)
  expect(value).toBeCloseTo(approach(0, 100, 50, 100), 9)
  expect(approach(0, 100, 50, 50)).toBeCloseTo(mix(0, 100, 0.5), 9)
})

test('approaching arrives', () => {
  expect(approach(99.995, 100, 50, 16)).toBe(100)
})
