// The shape of a high score as it lies in the browser's storage, checked when it is read.
import * as v from 'valibot'
import type { Mode, Replay, Result } from '../sim/index.ts'

export type Entry = {
  readonly id: string
  readonly name: string
  readonly date: string // ISO 8601, UTC
  readonly stars: number // 0 to 3
  readonly par: number
  readonly hash: string // of the final state
  readonly result: Result
  readonly replay: Replay
  readonly daily?: string // the UTC date when this was that day's ranked try
  readonly round?: string // the id of the round it was played in
  readonly branchAtMs?: number // taken over from another run there; no high score
}

const whole = v.pipe(v.number(), v.integer())
const count = v.pipe(whole, v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const amount = v.pipe(v.number(), v.finite(), v.minValue(0))
const mode = v.picklist(['blocking', 'async'] as const satisfies readonly Mode[])

const command = v.variant('type', [
  v.object({
    type: v.literal('visit'),
    waiter: whole,
    station: whole,
    ticket: v.exactOptional(whole),
  }),
  v.object({ type: v.literal('drop'), waiter: whole, station: whole }),
  v.object({ type: v.picklist(['undo', 'stand', 'moveOn']), waiter: whole }),
])

const replay = v.object({
  format: whole,
  rules: whole,
  level: v.string(),
  seed: whole,
  mode,
  lengthMs: count,
  log: v.array(v.tuple([count, command])),
  hashes: v.array(v.tuple([count, v.string()])),
})

const result = v.object({
  level: v.string(),
  seed: whole,
  mode,
  rules: whole,
  score: count,
  satisfaction: share,
  throughput: amount,
  served: count,
  lost: count,
  customers: count,
  meanWaitMs: amount,
  p95WaitMs: amount,
  standingStill: share,
  working: share,
  idle: share,
  cooks: share,
})

export const entrySchema = v.object({
  id: v.string(),
  name: v.string(),
  date: v.pipe(v.string(), v.isoTimestamp()),
  stars: v.pipe(count, v.maxValue(3)),
  par: amount,
  hash: v.string(),
  result,
  replay,
  daily: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  round: v.exactOptional(v.string()),
  branchAtMs: v.exactOptional(count),
})

/** The entry in a stored value, or null when it is not one. */
export function readEntry(stored: unknown): Entry | null {
  const { success, output } = v.safeParse(entrySchema, stored)
  return success ? output : null
}
