// Imports daily tries from a file. A result counts only when a verified shift proves it; a try that was given up carries no score and may come as it is.
import { dayOf, numberOf } from '../../runs/index.ts'
import { mergedTries, triesOf } from '../../store/index.ts'
import type { DailyRepository, Entry, Tries } from '../../store/index.ts'

const GIVEN_UP_DAYS = 800 // the latest; no file fills the storage with them

export type ImportedShifts = {
  readonly entries: readonly Entry[] // verified, or played here
  readonly claimed: Tries
  readonly isOwn: boolean // whether the file is of the player who is here
}

/** How many tries were added, and how many were left out; what is here already is neither. */
export type ImportedTries = { readonly added: number; readonly skipped: number }

/** Import a file's tries for the player of this name; tries that are here already stay. */
export function importTries(
  repository: DailyRepository,
  { entries, claimed, isOwn }: ImportedShifts,
  name: string,
  today: string,
): ImportedTries {
  const proven = triesOf(entries, name)
  const first = dayOf(Math.max(0, (numberOf(today) ?? 0) - GIVEN_UP_DAYS))
  const before = scoresOf(repository.read())
  repository.merge(isOwn ? mergedTries(proven, givenUpIn(claimed, first)) : proven, today)
  const after = scoresOf(repository.read())
  const wanted = scoresOf(mergedTries(proven, claimed))
  return {
    added: after.size - before.size,
    skipped: [...wanted].filter(([key, score]) => after.get(key) !== score).length,
  }
}

/** Only tries without a score, from that day on. */
function givenUpIn(tries: Tries, first: string): Tries {
  const days = Object.entries(tries).map(([day, modes]) => {
    const inVain = Object.entries(modes).filter(([, each]) => each.score === null)
    const bare = inVain.map(([mode]) => [mode, { score: null, stars: 0 }] as const)
    return [day, Object.fromEntries(bare)] as const
  })
  const some = days.filter(([day, modes]) => day >= first && Object.keys(modes).length > 0)
  return Object.fromEntries(some)
}

function scoresOf(tries: Tries): ReadonlyMap<string, number | null> {
  const days = Object.entries(tries)
  return new Map(
    days.flatMap(([day, modes]) =>
      Object.entries(modes).map(([mode, { score }]) => [`${day} ${mode}`, score] as const),
    ),
  )
}
