// Codes and replays with something done to them, for tests and the bench that read what anybody may
// have written. The same seed does the same.
import { levels } from '../../src/levels/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import { pick } from './dice.ts'
import type { Roll } from './dice.ts'
import { oldReplay } from '../store/entries.ts'
import { FORMER_CODES } from './former-codes.ts'
import { summed } from './summed.ts'

const replays = levels.flatMap((level) =>
  MODES.map((mode) => replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))),
)

/** Codes that are whole, in the format of now and in those of before. */
export const currentCodes = replays.map((replay) =>
  encodeRun({ name: 'Ada', leads: [person], replay }),
)
export const codes = [...currentCodes, ...FORMER_CODES]

/** Replays that are whole, in both formats. */
export const texts = replays.flatMap((replay) =>
  [replay, oldReplay(replay)].map((each) => JSON.stringify(each)),
)

export const lettersOf = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64url')
export const bytesOf = (letters: string) => [...Buffer.from(letters, 'base64url')]

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const listOf = (length: number, one: () => number) => Array.from({ length }, one)
const symbols = (roll: Roll, length: number) =>
  listOf(length, () => roll(64))
    .map((value) => SYMBOLS.charAt(value))
    .join('')

/** Nonsense of every kind, and a whole code with something done to its letters. */
const ways: readonly ((roll: Roll, code: string) => string)[] = [
  (roll) => symbols(roll, roll(400)),
  (roll) => lettersOf(summed(listOf(roll(200), () => roll(256)))),
  (roll) => String.fromCharCode(...listOf(roll(200), () => roll(65_536))),
  (roll) => String.fromCodePoint(...listOf(roll(100), () => roll(0x110000))),
  (roll, code) => code.slice(0, roll(code.length)),
  (roll, code) => code.slice(1 + roll(code.length)),
  (roll, code) => put(code, roll(code.length), 1, symbols(roll, 1)),
  (roll, code) => put(code, roll(code.length), 0, symbols(roll, 1 + roll(8))),
  (roll, code) => put(code, roll(code.length), 1 + roll(8), ''),
  (roll, code) => code + code.slice(roll(code.length - 1)),
  (roll, code) => encodeURIComponent(code) + '%'.repeat(1 + roll(3)),
]

export function spoiltCode(roll: Roll, code: string): string {
  return pick(roll, ways)(roll, code)
}

/** A code whose bytes were changed by somebody who knows how to give it a new sum. */
export function forgedCode(roll: Roll, code: string): string {
  const bytes = bytesOf(code).slice(0, -4)
  for (let changes = 1 + roll(4); changes > 0; changes--) {
    bytes.splice(roll(bytes.length), roll(3), ...listOf(roll(3), () => roll(256)))
  }
  return lettersOf(summed(bytes))
}

const HARM = [
  'null',
  '-1',
  '0.5',
  '1e999',
  '4294967296',
  '"x"',
  '[]',
  '{}',
  'true',
  '"__proto__"',
  '{"__proto__":{"type":"undo"}}',
  `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
]

/** A replay's text cut, or with one of its values or names exchanged for something that is none. */
export function spoiltText(roll: Roll, text: string): string {
  const at = roll(text.length)
  if (roll(4) === 0) return put(text, at, roll(9), pick(roll, ['', '"', '}', '[', ',', '0']))
  const value = /-?\d+|"[^"]*"|\[\[/g
  value.lastIndex = at
  const found = value.exec(text)
  return found ? put(text, found.index, found[0].length, pick(roll, HARM)) : text.slice(0, at)
}

function put(text: string, at: number, instead: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at + instead)
}
