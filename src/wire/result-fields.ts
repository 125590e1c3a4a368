// The fields of a shift's result, each once: how it is stored, written to spreadsheets and printed.
// A new field of a result is one new row.
import * as v from 'valibot'
import type { Result } from '../sim/index.ts'
import { amount, share, whole } from './values.ts'
import { FIRST_VERSION } from './versions.ts'

const text = v.string()
const mode = v.picklist(['blocking', 'async'])
const integer = v.pipe(v.number(), v.integer())

/** In the order of a spreadsheet's columns. */
export const resultFields = {
  level: text,
  seed: integer,
  mode,
  score: whole(),
  served: whole(),
  lost: whole(),
  customers: whole(),
  satisfaction: share,
  throughput: amount,
  meanWaitMs: amount,
  p95WaitMs: amount,
  standingStill: share,
  working: share,
  idle: share,
  cooks: share,
  rules: integer,
  levelVersion: v.optional(integer, FIRST_VERSION),
} as const satisfies { readonly [F in keyof Result]-?: v.GenericSchema<unknown, Result[F]> }

export const resultNames = Object.keys(resultFields) as readonly (keyof Result)[]
