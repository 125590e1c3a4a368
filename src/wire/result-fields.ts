// The fields of a shift's result, each once: how it is stored, written to spreadsheets and printed.
// A new field of a result is one new row.
import * as v from 'valibot'
import { MAX_SEED } from '../sim/index.ts'
import type { Result } from '../sim/index.ts'
import { amount, share, whole } from './values.ts'
import { FIRST_VERSION } from './versions.ts'

export type Field<T = unknown> = {
  readonly schema: v.GenericSchema<unknown, T>
  readonly column?: string // its head in a printed table; without one it is not printed
  readonly unit?: 'share' | 'ms' | 'rate' // other than what it is
}

const text = v.string()
const mode = v.picklist(['blocking', 'async'])
const integer = v.pipe(v.number(), v.integer(), v.maxValue(MAX_SEED))

/** In the order of a spreadsheet's columns. */
export const resultFields = {
  level: { schema: text },
  seed: { schema: integer },
  mode: { schema: mode },
  score: { schema: whole(), column: 'score' },
  wages: { schema: v.optional(whole()) },
  served: { schema: whole(), column: 'served' },
  lost: { schema: whole(), column: 'lost' },
  sentHome: { schema: v.optional(whole()) },
  customers: { schema: whole() },
  satisfaction: { schema: share, column: 'satisfied', unit: 'share' },
  throughput: { schema: amount, column: 'per min', unit: 'rate' },
  meanWaitMs: { schema: amount, column: 'wait', unit: 'ms' },
  p95WaitMs: { schema: amount },
  standingStill: { schema: share, column: 'still', unit: 'share' },
  working: { schema: share, column: 'working', unit: 'share' },
  idle: { schema: share, column: 'idle', unit: 'share' },
  cooks: { schema: share, column: 'cooks', unit: 'share' },
  rules: { schema: integer },
  levelVersion: { schema: v.optional(integer, FIRST_VERSION) },
} as const satisfies { readonly [F in keyof Result]-?: Field<Result[F]> }

export const resultNames = Object.keys(resultFields) as readonly (keyof Result)[]

/** The fields that are printed, in their order. */
export const printedFields = resultNames.flatMap((name) => {
  const { column, unit }: Field = resultFields[name]
  return column === undefined ? [] : [{ name, column, unit }]
})
