// The record of a room as a file: rounds, people, and every run with its verdict and its commands, so that
// whoever has it can work out every figure again without the server.
import * as v from 'valibot'
import { MODES } from '../../sim/index.ts'
import { seed } from '../seed.ts'
import { amount, plainObject, share, whole } from '../values.ts'

export const RECORD_FORMAT = 1

const LONGEST = 100

const shortText = v.pipe(v.string(), v.maxLength(LONGEST))
const figures = v.object({
  score: v.pipe(v.number(), v.finite()),
  served: whole(),
  lost: whole(),
  satisfaction: share,
  stoodMs: amount,
})

const round = v.object({
  exercise: whole(),
  level: shortText,
  levelVersion: whole(),
  rules: whole(),
  seed,
  mode: v.picklist(MODES),
  startsAt: whole(Number.MAX_SAFE_INTEGER), // server time, ms
})

const person = v.object({
  name: v.nullable(shortText), // null: names are not shown
  isRobot: v.boolean(),
  isKicked: v.boolean(),
  predictions: v.array(v.nullable(v.number())), // times as many served, by exercise
})

const run = v.object({
  round: whole(),
  seat: whole(), // index of `people`
  verdict: v.picklist(['verified', 'late', 'unverifiable', 'rejected']),
  reason: v.nullable(shortText),
  isAccepted: v.boolean(),
  isFromCommits: v.boolean(),
  isCounted: v.boolean(), // the one of its seat and round; others were handed in as well
  figures: v.nullable(figures),
  code: v.string(),
})

const record = v.object({
  format: v.literal(RECORD_FORMAT),
  kind: v.literal('workshop'),
  code: shortText,
  openedAt: whole(Number.MAX_SAFE_INTEGER),
  speed: whole(),
  rounds: v.array(round),
  people: v.array(person),
  runs: v.array(run),
})

const head = v.pipe(
  plainObject(),
  v.object({ format: v.literal(RECORD_FORMAT), kind: v.literal('workshop') }),
)

export type RoomRecord = v.InferOutput<typeof record>
export type RecordedRun = RoomRecord['runs'][number]

/** Null where the text is no record of a room, `damaged` where it was one. */
export function readRecord(text: string): RoomRecord | 'damaged' | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  if (!v.is(head, value)) return null
  const read = v.safeParse(record, value)
  return read.success ? read.output : 'damaged'
}
