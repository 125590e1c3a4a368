// The stored scores and their merge between tabs. The merge gives the same in any order and however
// often, so that no tab loses what another has added.
import type { Entry } from '../wire/index.ts'

export type StoredScores = {
  readonly entries: readonly Entry[]
  readonly deleted: readonly string[] // ids, so that no other tab's copy brings one back
}

export const noScores: StoredScores = { entries: [], deleted: [] }

/** Both in one, each entry once; `one` itself when `other` adds nothing. */
export function mergeScores(one: StoredScores, other: StoredScores): StoredScores {
  if (one === other || other === noScores) return one
  const deleted = new Set([...one.deleted, ...other.deleted])
  const byId = new Map(one.entries.map((entry) => [entry.id, entry]))
  let added = deleted.size > one.deleted.length
  for (const entry of other.entries) {
    const mine = byId.get(entry.id)
    const both = mine ? mergeEntry(mine, entry) : entry
    if (both === mine || deleted.has(entry.id)) continue
    byId.set(entry.id, both)
    added = true
  }
  if (!added) return one
  for (const id of deleted) byId.delete(id)
  return { entries: [...byId.values()], deleted: [...deleted] }
}

/** A run that either has, and a name and a par that came late. */
function mergeEntry(mine: Entry, theirs: Entry): Entry {
  const code = mine.code ?? theirs.code
  const { par, stars } = theirs.par > mine.par ? theirs : mine
  const name = mine.name || theirs.name
  if (code === mine.code && par === mine.par && name === mine.name) return mine
  return { ...theirs, ...mine, name, code, par, stars }
}
