// Tables as they are spoken of together.
import { NONE } from '../../sim/index.ts'
import { list, number, t } from '../../words/index.ts'

/** What is told of tables. */
export type TableNews =
  | 'seated'
  | 'handUp'
  | 'ready'
  | 'burnt'
  | 'declined'
  | 'shippedEarly'
  | 'turnedDown'
  | 'oversold'
  | 'toReserve'
  | 'soldOut'
  | 'refused'
  | 'toNumber'
  | 'unclaimed'
  | 'toSave'
  | 'saving'
  | 'saveBegun'
  | 'forNobody'
  | 'waitsForOthers'
  | 'courseServed'
  | 'refill'
  | 'tooEarly'
  | 'pulled'
  | 'tooLate'
  | 'wasted'
  | 'served'

/** What holds at these tables: "Hands raised at tables 1 and 3."; '' when there are none. */
export function tablesIn(what: TableNews, tables: readonly number[], points = 0): string {
  const known = [...new Set(tables)].filter((table) => table !== NONE).toSorted((a, b) => a - b)
  if (known.length === 0) return ''
  const named = list(known.map((table) => number(table)))
  const values = { count: known.length, tables: named, points: number(points) }
  return t(`speech.${what}`, values)
}
