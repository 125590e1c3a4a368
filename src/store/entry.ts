// The shape of a finished shift as it lies in the browser's storage, checked when it is read.
// Fields this version does not know are kept as they are.
import { isCurrent } from '../runs/index.ts'
import type { Result } from '../sim/index.ts'

export type Entry = {
  readonly id: string
  readonly name: string
  readonly date: string // ISO 8601, UTC
  readonly stars: number // 0 to 3
  readonly par: number
  readonly hash: string // of the final state
  readonly result: Result
  readonly code: string | null // the run, see `runOf`; null once it had to make room
  readonly daily?: string // the UTC date when this was that day's ranked try
  readonly round?: string // the id of the round it was played in
  readonly branchAtMs?: number // taken over from another run there; no high score
}

/** Which fields of a result hold what. */
const WHOLE = ['seed', 'rules'] as const
const COUNTS = ['score', 'served', 'lost', 'customers'] as const
const AMOUNTS = ['throughput', 'meanWaitMs', 'p95WaitMs'] as const
const SHARES = ['satisfaction', 'standingStill', 'working', 'idle', 'cooks'] as const

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/
const DAY = /^\d{4}-\d\d-\d\d$/

type Fields = Readonly<Record<string, unknown>>

/** The entry in a stored value, or null when it is not one. */
export function readEntry(stored: unknown): Entry | null {
  if (!isFields(stored)) return null
  const { date, code = null, daily, round, branchAtMs, result } = stored
  const isEntry =
    ['id', 'name', 'hash'].every((field) => isText(stored[field])) &&
    isText(date) &&
    MOMENT.test(date) &&
    isCount(stored['stars']) &&
    stored['stars'] <= 3 &&
    isAmount(stored['par']) &&
    (code === null || isText(code)) &&
    (daily === undefined || (isText(daily) && DAY.test(daily))) &&
    (round === undefined || isText(round)) &&
    (branchAtMs === undefined || isCount(branchAtMs)) &&
    isFields(result) &&
    isResult(result)
  return isEntry ? ({ ...stored, code } as Entry) : null
}

/** By other rules a shift may come to other things: it is listed, and nothing is worked out from it. */
function isResult(result: Fields): boolean {
  const { level, mode, rules, score } = result
  const isNamed = isText(level) && WHOLE.every((field) => Number.isInteger(result[field]))
  if (!isCurrent(Number(rules))) return isNamed && isText(mode) && isAmount(score)
  return (
    isNamed &&
    (mode === 'blocking' || mode === 'async') &&
    COUNTS.every((field) => isCount(result[field])) &&
    AMOUNTS.every((field) => isAmount(result[field])) &&
    SHARES.every((field) => isAmount(result[field]) && Number(result[field]) <= 1)
  )
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && Number(value) >= 0
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && isAmount(value)
}
