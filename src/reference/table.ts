// Every name that a program may use, in both languages: the one table from which the lab's reference, its
// completion and the type declarations are made.
import type { CodeLanguage } from '../code/index.ts'
import { asyncioRows } from './asyncio.ts'
import { callRows } from './calls.ts'
import { languageRows } from './language.ts'
import { apiGroups } from './name.ts'
import type { ApiGroup, ApiName, ApiRow } from './name.ts'
import { roomRows } from './room.ts'

export const apiRows: readonly ApiRow[] = [
  ...callRows,
  ...roomRows,
  ...languageRows,
  ...asyncioRows,
]

/** What every shift needs, by the key of its row; the other calls are for rules that only some levels have. */
export const everyday: readonly string[] = ['nextHand', 'takeOrder', 'cook', 'serve']

/** The rows that a language has names in, with those names alone. */
export function rowsIn(language: CodeLanguage): readonly ApiRow[] {
  return apiRows.flatMap((each) => {
    const names = each.names.filter((name) => name.language === language)
    return names.length > 0 ? [{ ...each, names }] : []
  })
}

/** As it is read: group by group. */
export function groupsIn(
  language: CodeLanguage,
): readonly { readonly group: ApiGroup; readonly rows: readonly ApiRow[] }[] {
  const rows = rowsIn(language)
  return apiGroups.flatMap((group) => {
    const own = rows.filter((each) => each.group === group)
    return own.length > 0 ? [{ group, rows: own }] : []
  })
}

/** Whether a name of Python's module `cafe` is in `blocking` too: whatever does not wait. */
export function isInBoth({ owner, isAwaited, language }: ApiName): boolean {
  return language === 'python' && owner === 'cafe' && !isAwaited
}
