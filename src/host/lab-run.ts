// Reads what a run is said to be. It was in reach of somebody's program, so that only what has the shape
// of a run is shown, and no more of it than a screen can bear.
import * as v from 'valibot'
import type { LabOrder, LabRun } from '../lab/index.ts'

const MOST = 2 ** 31
const MOST_STOPS = 20_000
const MOST_PRINTS = 2_000
const LONGEST_TEXT = 2_000

const whole = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MOST))
const line = v.pipe(whole, v.minValue(0))
const text = v.pipe(
  v.string(),
  v.transform((all) => all.slice(0, LONGEST_TEXT)),
)

const stop = v.object({
  task: line,
  at: line,
  line,
  via: v.pipe(v.array(line), v.maxLength(100)),
  what: v.picklist(['await', 'block', 'end', 'error']),
  on: text,
  until: v.optional(line),
})

const diagnostic = v.object({
  key: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
  values: v.record(v.string(), v.union([text, v.number()])),
  kind: v.picklist(['error', 'warning']),
  line: v.nullable(line),
  column: v.nullable(line),
  at: line,
})

const claimed = v.object({
  replay: v.unknown(),
  end: v.picklist(['returned', 'closed', 'failed', 'stopped', 'unread']),
  endedAt: line,
  stops: v.pipe(v.array(stop), v.maxLength(MOST_STOPS)),
  tasks: v.pipe(
    v.array(v.object({ parent: whole, line, at: line, name: text })),
    v.maxLength(MOST_STOPS),
  ),
  counts: v.pipe(v.array(v.tuple([line, line])), v.maxLength(MOST_STOPS)),
  prints: v.pipe(v.array(v.object({ at: line, line, task: line, text })), v.maxLength(MOST_PRINTS)),
  diagnostics: v.pipe(v.array(diagnostic), v.maxLength(MOST_PRINTS)),
})

/** What is shown of a run beside its replay, which is judged by itself. */
export type Told = Omit<LabRun, 'replay' | 'result' | 'score' | 'served' | 'lost' | 'hash' | 'fuel'>

/** Null when it is not even the shape of a run. */
export function readLabRun(
  run: unknown,
  { program }: Pick<LabOrder, 'program'>,
): { readonly told: Told; readonly replay: unknown } | null {
  const { success, output } = v.safeParse(claimed, run)
  if (!success) return null
  const { replay, ...rest } = output
  return { replay, told: { ...(rest as Omit<Told, 'program'>), program } }
}
