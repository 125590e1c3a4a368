// A hash of a whole state: where the hashes of two runs differ, the runs have parted.
import type { Room } from './state.ts'

/** Two sums of 32 bits. */
type Lanes = Int32Array

const ZERO = 0x30 // the digit
const digits = new Uint8Array(10) // of one number, the lowest first
const [OPEN_OBJECT, COMMA, COLON, NOTHING] = [0x7b, 0x2c, 0x3a, 0]
const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [FIRST_PLAIN, LAST_PLAIN] = [0x20, 0x7e]

/**
 * 16 hexadecimal digits of the state's JSON. Two 32-bit lanes of FNV-1a (Fowler, Noll, Vo) over
 * UTF-16 units, the second with another offset and prime; not meant against forgers.
 *
 * It is exactly the hash of the text that `JSON.stringify` makes, in half the time: the text is never
 * put together, its pieces are added to the lanes as they come.
 */
export function hashOf(room: Room): string {
  const lanes = Int32Array.of(0x811c9dc5, 0x2f0b4471)
  addValue(lanes, room)
  return hex(lanes[0] ?? 0) + hex(lanes[1] ?? 0)
}

/** A value as JSON has it; lists and objects hold nothing but such values. */
function addValue(lanes: Lanes, value: unknown): void {
  if (typeof value === 'number') addNumber(lanes, value)
  else if (typeof value === 'string') addString(lanes, NOTHING, value, NOTHING)
  else if (Array.isArray(value)) addList(lanes, value)
  else if (typeof value === 'object' && value !== null) addObject(lanes, value)
  else addText(lanes, String(value)) // true, false or null
}

function addObject(lanes: Lanes, object: object): void {
  const fields = object as Readonly<Record<string, unknown>>
  let before = OPEN_OBJECT
  for (const key in fields) {
    const value = fields[key]
    if (value === undefined) continue // JSON leaves it out
    addString(lanes, before, key, COLON)
    addValue(lanes, value)
    before = COMMA
  }
  addText(lanes, before === OPEN_OBJECT ? '{}' : '}')
}

function addList(lanes: Lanes, list: readonly unknown[]): void {
  addText(lanes, '[')
  for (let index = 0; index < list.length; index++) {
    if (index > 0) addText(lanes, ',')
    addValue(lanes, list[index])
  }
  addText(lanes, ']')
}

/** Most numbers are moments: their digits are found without a text, which would have to be made. */
function addNumber(lanes: Lanes, value: number): void {
  if ((value | 0) !== value || value < 0) {
    return addText(lanes, Number.isFinite(value) ? String(value) : 'null')
  }
  let count = 0
  let left = value | 0
  do {
    const tenth = (left / 10) | 0
    digits[count++] = ZERO + left - tenth * 10
    left = tenth
  } while (left > 0)
  let a = lanes[0] ?? 0
  let b = lanes[1] ?? 0
  while (count > 0) {
    const digit = digits[--count] ?? 0
    a = laneA(a, digit)
    b = laneB(b, digit)
  }
  lanes[0] = a
  lanes[1] = b
}

/** The text between quotes, and a unit before and behind them. In one go: nine of ten units are of texts. */
function addString(lanes: Lanes, before: number, text: string, behind: number): void {
  let a = lanes[0] ?? 0
  let b = lanes[1] ?? 0
  if (before !== NOTHING) {
    a = laneA(a, before)
    b = laneB(b, before)
  }
  a = laneA(a, QUOTE)
  b = laneB(b, QUOTE)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (!isPlain(unit)) return addEscaped(lanes, before, text, behind)
    a = laneA(a, unit)
    b = laneB(b, unit)
  }
  a = laneA(a, QUOTE)
  b = laneB(b, QUOTE)
  if (behind !== NOTHING) {
    a = laneA(a, behind)
    b = laneB(b, behind)
  }
  lanes[0] = a
  lanes[1] = b
}

/** As JSON writes a text in which there is a unit that it writes otherwise. */
function addEscaped(lanes: Lanes, before: number, text: string, behind: number): void {
  if (before !== NOTHING) addText(lanes, String.fromCharCode(before))
  addText(lanes, JSON.stringify(text))
  if (behind !== NOTHING) addText(lanes, String.fromCharCode(behind))
}

/** Whether JSON writes a unit as it is. */
function isPlain(unit: number): boolean {
  return unit >= FIRST_PLAIN && unit <= LAST_PLAIN && unit !== QUOTE && unit !== BACKSLASH
}

function addText(lanes: Lanes, text: string): void {
  let a = lanes[0] ?? 0
  let b = lanes[1] ?? 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    a = laneA(a, unit)
    b = laneB(b, unit)
  }
  lanes[0] = a
  lanes[1] = b
}

function laneA(lane: number, unit: number): number {
  return Math.imul(lane ^ unit, 0x01000193)
}

function laneB(lane: number, unit: number): number {
  const next = Math.imul(lane ^ unit, 0x5bd1e995)
  return next ^ (next >>> 15)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
