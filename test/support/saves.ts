// A room with two places to save at, where walking takes no time: what is done there is all that counts.
import type { Floor, Level } from '../../src/sim/index.ts'
import { level, row } from './level.ts'

export const SAVE_NOW = 3
export const SAVE_LATER = 4

const tables = row(2)

const floor: Floor = {
  ...tables,
  stations: [
    ...tables.stations,
    { kind: 'saveNow', x: 100, y: 0, node: 1 },
    { kind: 'saveLater', x: 200, y: 0, node: 2 },
  ],
}

/** Inputs come every second; who saves to the end does so for 2 s, to start takes 600 ms, the rest 3 s. */
export const inputsEverySecond = {
  type: 'inputs',
  leastMs: 1_000,
  mostMs: 1_000,
  answerMs: 100,
  lateMs: 500,
} as const
export const saving = { type: 'saving', nowMs: 2_000, startMs: 600, laterMs: 3_000 } as const

/** The only customer's order is called out at 1.8 s, and its dish is done at 6.8 s. */
export function app(changes: Partial<Level> = {}): Level {
  return level({ floor, walkSpeed: 1_000_000, rules: [{ type: 'calledOut' }, saving], ...changes })
}
