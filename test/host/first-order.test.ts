// How long it takes from the press of Play until a newcomer who taps what is ringed has taken the
// first order: countdown, first customer and all.
import { expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { person } from '../../src/waiters/index.ts'
import { open, playOf } from './cafe.ts'

const DELAY_MS = 1_200 // from the ring to the tap
const LONGEST_MS = 8_000
const TICK_MS = 50

test.each([HOUSE_SEED, 1, 2, 3, 11, 23])(
  'the first order of seed %i is taken within eight seconds of Play',
  (seed) => {
    const { host, settings, now } = open()
    settings.setState({ coached: {} })
    const order = { level: 'first-day', seed, mode: 'blocking', leads: [person], speed: 1 } as const
    host.start({ ...order, purpose: { type: 'free' } })
    const taken: string[] = []
    playOf(host).onEvent(({ type }) => {
      if (type === 'orderTaken') taken.push(type)
    })
    let passedMs = 0
    let ringedMs: number | null = null
    for (; taken.length === 0 && passedMs < 60_000; passedMs += TICK_MS) {
      host.tick(TICK_MS)
      const station = now().advice?.station ?? null
      ringedMs = station === null ? null : (ringedMs ?? passedMs)
      if (station !== null && ringedMs !== null && passedMs - ringedMs === DELAY_MS) {
        playOf(host).tap(station)
      }
    }
    expect(passedMs).toBeLessThan(LONGEST_MS)
  },
)
