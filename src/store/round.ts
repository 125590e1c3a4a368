// The stored round, in which people take turns. It survives a reload; when two tabs change it, both
// changes are merged.
import * as v from 'valibot'
import { levelOf } from '../levels/index.ts'
import { mergedRound, type Round } from '../runs/index.ts'
import type { Mode } from '../sim/index.ts'
import { cleanName } from '../names/index.ts'
import { seed, whole } from '../wire/index.ts'
import {
  createStoredValue,
  type OnDamage,
  type ReadResult,
  type TextStorage,
} from './stored-value.ts'

export type RoundRepository = {
  /** The newest round, running or ended. */
  read(): Round | null
  /** Stores it; returns it merged with what other tabs have stored. */
  save(round: Round): Round
}

const KEY = 'cafe-await/round'
const VERSION = 1

/** The round in this storage; damage is reported by a notice, never thrown. */
export function createRoundRepository(texts: TextStorage, onDamage: OnDamage): RoundRepository {
  const storedValue = createStoredValue<Round | null>(texts, onDamage, {
    key: KEY,
    damage: 'notice.recordDamaged',
    read: readRound,
    write: (round) => JSON.stringify({ round, version: VERSION }),
  })
  let known: Round | null = null
  const read = () => (known = storedValue.load() ?? known)
  return {
    read,
    save(round) {
      const stored = storedValue.load()
      known = stored ? mergedRound(round, stored) : round
      storedValue.save(known)
      return known
    },
  }
}

const name = v.pipe(v.string(), v.transform(cleanName))
const mode = v.picklist(['blocking', 'async'] as const satisfies readonly Mode[])
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const round = v.object({
  id,
  level: v.pipe(
    v.string(),
    v.check((level) => levelOf(level) !== undefined),
  ),
  seed,
  modes: v.pipe(v.array(mode), v.minLength(1), v.maxLength(2)),
  players: v.pipe(v.array(name), v.minLength(1)),
  results: v.array(v.object({ run: id, name, mode, score: whole(), stars: whole(3) })),
  turn: v.object({ name, played: v.array(mode) }),
  ended: v.boolean(),
})
const envelope = v.object({ round: v.nullable(round), version: v.literal(VERSION) })

function readRound(stored: unknown): ReadResult<Round | null> {
  const { success, output } = v.safeParse(envelope, stored)
  return success ? { value: output.round, isIntact: true } : { value: null, isIntact: false }
}
