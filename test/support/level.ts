// A tiny level for tests: tables in a row, one second apart, and nothing left to chance. Each test
// spells out what matters to it and takes the rest as it is.
import type { Floor, Level } from '../../src/sim/index.ts'

/** Looks of which there are enough for the deal to be worth watching. */
const looks = ['ada', 'bo', 'cleo', 'dan', 'eve'] as const

/** The pass, table 1, table 2 …: each one second's walk from the one before. */
export function row(tables: number): Floor {
  const steps = Array.from({ length: tables }, (_, index) => index + 1)
  return {
    width: 1_000,
    height: 200,
    nodes: [0, ...steps].map((step) => ({ x: step * 100, y: 100 })),
    aisles: steps.map((step) => [step - 1, step] as const),
    stations: [
      { kind: 'pass', node: 0 },
      ...steps.map((step) => ({ kind: 'table', x: step * 100, y: 0, node: step }) as const),
    ],
    door: { x: 0, y: 200 },
  }
}

/** Customers at exactly these moments, ms in ascending order. */
export function comingAt(first: number, ...later: readonly number[]): Level['arrivals'] {
  const times = [first, ...later]
  const curve = later.map((time, index) => {
    const before = times[index] ?? 0
    return { fromMs: index === 0 ? 0 : before, everyMs: time - before }
  })
  const lastMs = times.at(-1) ?? first
  return {
    firstMs: first,
    curve: curve.length > 0 ? curve : [{ fromMs: 0, everyMs: 1_000 }],
    lastMs,
    spreadPercent: 0,
  }
}

/**
 * Two tables, one cook, one customer who comes at 0 and raises a hand at 1 s. A dish takes 5 s;
 * taking an order 800 ms, handing over 200, picking up 100, serving 400, a shrug 300.
 */
export function level(changes: Partial<Level> = {}): Level {
  return {
    id: 'test',
    version: 1,
    durationMs: 60_000,
    floor: row(2),
    waiters: 1,
    cooks: 1,
    hands: 2,
    taskLimit: 6,
    walkSpeed: 100,
    menu: [{ dish: 'soup', cookMs: 5_000, weight: 1 }],
    looks,
    arrivals: comingAt(0),
    patience: {
      queueMs: 20_000,
      handUpMs: 18_000,
      foodMs: 28_000,
      spreadPercent: 0,
      relief: 0.25,
    },
    cookSpreadPercent: 0,
    customer: { readMs: 1_000, eatMs: 4_000 },
    work: { takeMs: 800, handOverMs: 200, pickUpMs: 100, serveMs: 400, shrugMs: 300 },
    rules: [],
    ...changes,
  }
}

/** The usual patience, with some of it changed. */
export function patience(changes: Partial<Level['patience']>): Level['patience'] {
  return { ...level().patience, ...changes }
}
