// Entries of earlier versions hold a whole replay. Here it becomes a code, a tenth as long.
import { levelOf } from '../levels/index.ts'
import { cleanName } from '../names/index.ts'
import { leadsOn } from '../waiters/index.ts'
import { encodeRun, readReplay } from '../wire/index.ts'
import type { Entry } from '../wire/index.ts'
import type { StoredScores } from './stored-scores.ts'

type Old = Entry & { readonly replay?: unknown }

/** The same entries with codes; `kept` itself when there is no replay among them. */
export function withCodes(kept: StoredScores): StoredScores {
  if (!kept.entries.some((entry) => 'replay' in entry)) return kept
  return { ...kept, entries: kept.entries.map(withCode) }
}

/** Whether the replay is true is found out when its code is read. */
function withCode(entry: Old): Entry {
  if (!('replay' in entry)) return entry
  const { replay, ...rest } = entry
  const found = rest.code === null ? readReplay(replay, levelOf) : null
  if (!found?.ok) return rest
  const run = { name: cleanName(entry.name), leads: leadsOn(found.level), replay: found.replay }
  return { ...rest, code: encodeRun(run) }
}
