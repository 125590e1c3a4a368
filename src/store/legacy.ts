// Entries of earlier versions hold a whole replay. Here it becomes a code, a tenth as long.
import * as v from 'valibot'
import { encodeRun } from '../runs/index.ts'
import type { Replay } from '../sim/index.ts'
import type { Entry } from './entry.ts'
import { cleanName } from '../names/index.ts'
import type { Kept } from './union.ts'

const whole = v.pipe(v.number(), v.safeInteger())
const count = v.pipe(whole, v.minValue(0))

const command = v.variant('type', [
  v.object({
    type: v.literal('visit'),
    waiter: count,
    station: count,
    ticket: v.exactOptional(count),
  }),
  v.object({ type: v.literal('drop'), waiter: count, station: count }),
  v.object({ type: v.picklist(['undo', 'stand', 'moveOn']), waiter: count }),
])

const replaySchema = v.object({
  format: whole,
  rules: count,
  level: v.string(),
  seed: count,
  mode: v.picklist(['blocking', 'async']),
  lengthMs: count,
  log: v.array(v.tuple([count, command])),
  hashes: v.array(v.tuple([count, v.string()])),
})

type Old = Entry & { readonly replay?: unknown }

/** The same entries with codes; `kept` itself when there is no replay among them. */
export function withCodes(kept: Kept): Kept {
  if (!kept.entries.some((entry) => 'replay' in entry)) return kept
  return { ...kept, entries: kept.entries.map(withCode) }
}

function withCode(entry: Old): Entry {
  if (!('replay' in entry)) return entry
  const { replay, ...rest } = entry
  const { success, output } = v.safeParse(replaySchema, replay)
  if (rest.code !== null || !success) return rest
  return { ...rest, code: codeOf(entry.name, output) }
}

function codeOf(name: string, replay: Replay): string {
  return encodeRun({ name: cleanName(name), robot: null, replay })
}
