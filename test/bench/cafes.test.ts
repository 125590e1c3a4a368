// The cafés beside which the simulation is timed play the same shift: else their speeds would not compare.
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { MODES } from '../../src/sim/index.ts'
import { runCafe } from './cafe.ts'
import { closureLoop, simJsLoop } from './event-loops.ts'
import { runSimJsCafe } from './simjs-cafe.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)

describe.each(MODES)('in %s mode', (mode) => {
  const inClosures = seeds.map((seed) => plain(runCafe(closureLoop(), lunchRush, seed, mode)))

  test('customers are served, and some leave', () => {
    expect(inClosures.every(({ served }) => served.length > 0)).toBe(true)
    expect(inClosures.some(({ lost }) => lost.length > 0)).toBe(true)
  })

  test('by timers of simjs it is the same shift', () => {
    const others = seeds.map((seed) => plain(runCafe(simJsLoop(), lunchRush, seed, mode)))
    expect(others).toEqual(inClosures)
  })

  test('by entities of simjs it is the same shift', () => {
    const others = seeds.map((seed) => plain(runSimJsCafe(lunchRush, seed, mode)))
    expect(others).toEqual(inClosures)
  })
})

function plain({ happenings, score, served, lost }: ReturnType<typeof runCafe>) {
  return { happenings, score, served: [...served], lost: [...lost] }
}
