// The shape of a finished shift as it lies in the browser's storage, checked when it is read.
// Fields this version does not know are kept as they are.
import * as v from 'valibot'
import type { Result } from '../sim/index.ts'
import { resultFields } from './result-fields.ts'
import type { Field } from './result-fields.ts'
import { timing } from './timing.ts'
import type { Timing } from './timing.ts'
import { amount, whole } from './values.ts'
import { isCurrent } from './versions.ts'

export type Entry = {
  readonly id: string
  readonly name: string
  readonly date: string // ISO 8601, UTC
  readonly stars: number // 0 to 3
  readonly par: number
  readonly hash: string // of the final state
  readonly result: Result
  readonly code: string | null // the run as a code; null once it had to make room
  readonly daily?: string // the UTC date when this was that day's ranked try
  readonly round?: string // the id of the round it was played in
  readonly branchAtMs?: number // taken over from another run there; no high score
  readonly timing?: Timing // in real time; not of shifts of earlier versions
  readonly sent?: true // came by a link: somebody else's, never the player's own best
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/
const DAY = /^\d{4}-\d\d-\d\d$/
const MOST_DEPTH = 40 // of fields this version does not know, or they could not be written again

const schemas = Object.fromEntries(
  Object.entries<Field>(resultFields).map(([name, { schema }]) => [name, schema]),
)
const { level, seed, rules, levelVersion } = resultFields
/** By other rules a shift may come to other things: it is listed, and nothing is worked out from it. */
const earlier = v.looseObject({
  level: level.schema,
  seed: seed.schema,
  rules: rules.schema,
  levelVersion: levelVersion.schema,
  mode: v.string(),
  score: amount,
})
const current = v.looseObject(schemas)

const fields = v.looseObject({
  id: v.string(),
  name: v.string(),
  hash: v.string(),
  date: v.pipe(v.string(), v.regex(MOMENT)),
  stars: whole(3),
  par: amount,
  code: v.optional(v.nullable(v.string()), null),
  daily: v.exactOptional(v.pipe(v.string(), v.regex(DAY))),
  round: v.exactOptional(v.string()),
  branchAtMs: v.exactOptional(whole()),
  timing,
  sent: v.exactOptional(v.literal(true)),
  result: v.pipe(
    earlier,
    v.check((result) => !isCurrent(result) || v.is(current, result)),
  ),
})

/** The entry in a stored value, or null when it is not one. */
export function readEntry(stored: unknown): Entry | null {
  const { success, output } = v.safeParse(fields, stored, { abortEarly: true })
  if (!success || !isShallow(stored, MOST_DEPTH)) return null
  return output as unknown as Entry
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1))
}
