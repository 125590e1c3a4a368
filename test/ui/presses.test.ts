// A gamepad, frame by frame: what counts as a press, and when it repeats.
import { describe, expect, test } from 'vitest'
import { usablePads } from '../../src/ui/gamepad/connection.ts'
import { createPresses, type PadState } from '../../src/ui/gamepad/presses.ts'

const pad = (down: readonly number[] = [], axes: readonly number[] = [0, 0]): PadState => ({
  buttons: Array.from({ length: 17 }, (_, index) => ({ pressed: down.includes(index) })),
  axes,
})

test('only a pad of the standard mapping is read: others are pedals, throttles, odd keyboards', () => {
  const [standard, unknown, xr] = [
    { ...pad(), mapping: 'standard' },
    { ...pad([9], [-1, 0]), mapping: '' },
    { ...pad(), mapping: 'xr-standard' },
  ] as const
  expect(usablePads([null, unknown, standard, xr])).toEqual([standard])
  expect(usablePads([null, unknown])).toEqual([])
})

describe('a button', () => {
  test('counts once, however long it is held', () => {
    const presses = createPresses()
    expect(presses.read([pad([0])], 0)).toEqual(['choose'])
    for (const now of [16, 500, 5_000]) expect(presses.read([pad([0])], now)).toEqual([])
    presses.read([pad()], 5_016)
    expect(presses.read([pad([0])], 5_032)).toEqual(['choose'])
  })

  test('of the standard mapping has its meaning', () => {
    const meanings = [0, 1, 2, 3, 5, 9, 12, 13, 14, 15].map((button) =>
      createPresses()
        .read([pad([button])], 0)
        .join(),
    )
    expect(meanings.join(' ')).toBe('choose back stand kitchen hire pause up down left right')
  })
})

describe('a direction', () => {
  test('held repeats after 400 ms, then every 120 ms', () => {
    const presses = createPresses()
    const times: number[] = []
    for (let now = 0; now <= 800; now += 10) {
      if (presses.read([pad([15])], now).includes('right')) times.push(now)
    }
    expect(times).toEqual([0, 400, 520, 640, 760])
  })

  test('comes from the stick as well, and not from a stick at rest', () => {
    const presses = createPresses()
    expect(presses.read([pad([], [0.2, -0.9])], 0)).toEqual(['up'])
    expect(presses.read([pad([], [0.2, 0.1])], 16)).toEqual([])
  })

  test('said twice over, by cross and stick or by two pads, counts once', () => {
    expect(createPresses().read([pad([14], [-1, 0]), pad([14])], 0)).toEqual(['left'])
  })
})

test('a pad with few buttons and no stick is no trouble', () => {
  expect(createPresses().read([{ buttons: [{ pressed: true }], axes: [] }], 0)).toEqual(['choose'])
})
