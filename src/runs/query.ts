// Reads the query of an address, in which people and programs change letters on the way: `&` may have
// become `&amp;`, a name may begin with a capital, a value may end with the sentence's full stop.
import { decodedText, leadingCode, meantName } from './lenient-text.ts'

/** What is asked for under one name. */
export type Asked = {
  readonly name: string // as it is written
  readonly value: string
  readonly meant: string // the value, in small letters; empty when what is meant is not certain
}

/** What a query asks for under these names, or ones that are nearly these; of two, the first. */
export function readQuery<N extends string>(
  search: string,
  names: readonly N[],
): ReadonlyMap<N, Asked> {
  const [sure, unsure] = [new Map<N, Asked>(), new Map<N, Asked>()]
  for (const part of decodedText(search.replaceAll('+', ' ')).split(/[?&;]/)) {
    const at = part.indexOf('=')
    const [name = ''] = /\p{L}+/u.exec(part.slice(0, Math.max(at, 0))) ?? []
    const value = part.slice(at + 1)
    const found = meantName(name, names)
    const kept = found?.isSure ? sure : unsure
    if (!found || kept.has(found.name)) continue
    const meant = found.isSure ? (leadingCode(value)?.toLowerCase() ?? '') : ''
    kept.set(found.name, { name, value, meant })
  }
  return new Map([...unsure, ...sure])
}
