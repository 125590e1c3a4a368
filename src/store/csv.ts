// Scores as a table for spreadsheets: comma-separated values by RFC 4180, in UTF-8 with its mark.
import { resultNames } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'

const MARK = '\uFEFF' // or spreadsheets take the letters for another alphabet's
const HEAD = ['date', 'name', ...resultNames, 'stars', 'par', 'daily', 'round', 'branchAtMs']

// East Asian keyboards write the signs in full width; spreadsheets take these too.
const FORMULA = /(^|[;,|\t\r\n])(\s*[=+\-@＝＋－＠\t\r])/g
const PLAIN = /^[^",;|\t\r\n＝＋－＠]*$/

export function csvOf(entries: readonly Entry[]): string {
  return tableText([HEAD, ...entries.map(fieldsOf)])
}

/** Rows of fields, the first of them the heads. */
export function tableText(rows: readonly (readonly Field[])[]): string {
  const lines = rows.map((fields) => fields.map(cell).join())
  return `${MARK}${lines.join('\r\n')}\r\n`
}

type Field = string | number | undefined

function fieldsOf({ date, name, result, stars, par, ...more }: Entry): readonly Field[] {
  const figures = resultNames.map((field) => result[field])
  return [date, name, ...figures, stars, par, more.daily, more.round, more.branchAtMs]
}

/**
 * Where a spreadsheet would take a text for a formula, at its beginning or, splitting at other signs
 * than commas, after one of those, it is made to begin with a quote.
 */
function cell(field: Field): string {
  if (typeof field !== 'string') return String(field ?? '')
  const text = field.replaceAll(FORMULA, "$1'$2")
  return PLAIN.test(text) ? text : `"${text.replaceAll('"', '""')}"`
}
