// Which names can stand where in a program's text, and which name stands there.
import type { CodeLanguage } from '../code/index.ts'
import type { ApiName, ApiRow } from './name.ts'
import { isInBoth, rowsIn } from './table.ts'

/** A name with its row; of an object or module that has names, itself nothing more is known. */
export type Found = { readonly label: string; readonly name: ApiName; readonly row: ApiRow }
export type Offer = Found | { readonly label: string; readonly name: null }

export type Offers = {
  readonly typed: string // of the name, before the cursor
  readonly offers: readonly Offer[]
}

/** What could be written at the end of `before`, the line up to the cursor; null where nothing can. */
export function offersAt(language: CodeLanguage, text: string, before: string): Offers | null {
  const event = /\bon\(\s*['"](\w*)$/.exec(before)
  if (event) return { typed: event[1] ?? '', offers: allIn(language).filter(isEvent) }
  if (/^\s*(?:#|\/\/)/.test(before)) return null
  const from = /^\s*from (\w+) import\b.*?(\w*)$/.exec(before)
  if (language === 'python' && from) {
    return { typed: from[2] ?? '', offers: ownedBy(language, from[1] ?? '') }
  }
  if (language === 'python' && /^\s*(?:from|import) \w*$/.test(before)) {
    return { typed: wordIn(before), offers: modules() }
  }
  const dotted = /(\w+)\.(\w*)$/.exec(before)
  if (dotted) return { typed: dotted[2] ?? '', offers: ownedBy(language, dotted[1] ?? '') }
  const typed = wordIn(before)
  const owners = ownersIn(language).map((label): Offer => ({ label, name: null }))
  return /^\d|^$/.test(typed) ? null : { typed, offers: [...standing(language, text), ...owners] }
}

/** The name that this place of a line is on; null where there is none that is known. */
export function nameAt(
  language: CodeLanguage,
  text: string,
  line: string,
  column: number, // counted from 0
): Found | null {
  const end = column + (/^\w*/.exec(line.slice(column))?.[0].length ?? 0)
  const [, owner, word] = /(?:(\w+)\.)?(\w+)$/.exec(line.slice(0, end)) ?? []
  if (word === undefined) return null
  const isQuoted = /['"]/.test(line.charAt(end - word.length - 1))
  if (isQuoted) return allIn(language).find((each) => isEvent(each) && each.label === word) ?? null
  const known = owner === undefined ? standing(language, text) : ownedBy(language, owner)
  const imported = /^\s*from (\w+) import\b/.exec(line)?.[1]
  const all = imported === undefined ? known : ownedBy(language, imported)
  return all.find(({ label }) => label === word) ?? null
}

function wordIn(before: string): string {
  return /\w*$/.exec(before)?.[0] ?? ''
}

function isEvent({ name }: Found): boolean {
  return name.kind === 'event'
}

function allIn(language: CodeLanguage): readonly Found[] {
  return rowsIn(language).flatMap((row) =>
    row.names.map((name): Found => ({ label: name.name, name, row })),
  )
}

function ownersIn(language: CodeLanguage): readonly string[] {
  return [...new Set(allIn(language).map(({ name }) => name.owner))].filter(Boolean)
}

function ownedBy(language: CodeLanguage, owner: string): readonly Found[] {
  return allIn(language).filter(
    ({ name }) => name.owner === owner || (owner === 'blocking' && isInBoth(name)),
  )
}

function modules(): readonly Offer[] {
  const own = ownersIn('python').map((label): Offer => ({ label, name: null }))
  return [...own, ...allIn('python').filter(({ name }) => name.kind === 'module')]
}

/** What stands by itself; in Python also what the program imports from modules. */
function standing(language: CodeLanguage, text: string): readonly Found[] {
  const own = allIn(language).filter(
    ({ name }) => name.owner === '' && /^(?:function|value|class|shape)$/.test(name.kind),
  )
  if (language === 'javascript') return own
  const imported = [...text.matchAll(/^\s*from (\w+) import\b/gm)].map(([, module = '']) => module)
  const isFromCafe = imported.includes('cafe') || imported.includes('blocking')
  const from = isFromCafe ? imported : ['cafe', ...imported]
  return [...own, ...[...new Set(from)].flatMap((module) => ownedBy(language, module))]
}
