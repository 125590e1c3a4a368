// What two tabs know, in one. Whatever order they are joined in, and however often, the outcome is
// the same: no tab can lose what another has added.
import type { Entry } from '../wire/index.ts'

export type Kept = {
  readonly entries: readonly Entry[]
  readonly deleted: readonly string[] // ids, so that no other tab's copy brings one back
}

export const nothing: Kept = { entries: [], deleted: [] }

/** Both in one, each entry once; `one` itself when `other` adds nothing. */
export function union(one: Kept, other: Kept): Kept {
  if (one === other || other === nothing) return one
  const deleted = new Set([...one.deleted, ...other.deleted])
  const byId = new Map(one.entries.map((entry) => [entry.id, entry]))
  let added = deleted.size > one.deleted.length
  for (const entry of other.entries) {
    const mine = byId.get(entry.id)
    const both = mine ? join(mine, entry) : entry
    if (both === mine || deleted.has(entry.id)) continue
    byId.set(entry.id, both)
    added = true
  }
  if (!added) return one
  for (const id of deleted) byId.delete(id)
  return { entries: [...byId.values()], deleted: [...deleted] }
}

/** A run that either has, and a name and a par that came late. */
function join(mine: Entry, theirs: Entry): Entry {
  const code = mine.code ?? theirs.code
  const { par, stars } = theirs.par > mine.par ? theirs : mine
  const name = mine.name || theirs.name
  if (code === mine.code && par === mine.par && name === mine.name) return mine
  return { ...theirs, ...mine, name, code, par, stars }
}
