// What this browser keeps of the board: whether it plays for it, the key that its rows are known by, and the
// tries of the last days.
import * as v from 'valibot'
import type { Mode } from '../../sim/index.ts'
import type { TextStorage } from '../../store/index.ts'
import { textAt } from '../workshop/stored-text.ts'

const KEY = 'cafe-await/board'
const MOST_TRIES = 6

const attempt = v.object({
  id: v.string(), // day and mode
  ticket: v.nullable(v.string()), // null: the server gave none
  place: v.optional(v.number()),
  count: v.optional(v.number()),
  reason: v.optional(v.string()), // of a refusal
  fault: v.optional(v.string()),
})

const kept = v.object({
  key: v.nullable(v.pipe(v.string(), v.regex(/^[\w-]{22}$/))),
  plays: v.boolean(),
  name: v.string(),
  tries: v.array(attempt),
})

const written = v.pipe(v.string(), v.parseJson(), kept)

export type KeptTry = v.InferOutput<typeof attempt>
export type KeptBoard = v.InferOutput<typeof kept>

export const nothingKept: KeptBoard = { key: null, plays: false, name: '', tries: [] }

export function tryId(day: string, mode: Mode): string {
  return `${day} ${mode}`
}

/** With that try in the place of the one before. */
export function withTry(board: KeptBoard, changed: KeptTry): KeptBoard {
  const others = board.tries.filter(({ id }) => id !== changed.id)
  return { ...board, tries: [...others, changed].slice(-MOST_TRIES) }
}

export function readKept(texts: TextStorage): KeptBoard {
  const read = v.safeParse(written, textAt(texts, KEY).read() ?? '')
  return read.success ? read.output : nothingKept
}

/** Where the storage refuses it lasts as long as the page. */
export function writeKept(texts: TextStorage, board: KeptBoard): void {
  textAt(texts, KEY).write(JSON.stringify(board))
}
