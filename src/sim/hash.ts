// A hash of a whole state: where the hashes of two runs differ, the runs have parted.
import type { Room } from './state.ts'

/** Two sums of 32 bits. */
type Lanes = Int32Array

const ZERO = 0x30 // the digit
const MOST_DIGITS = 1e9 // whole numbers from here on, and others, are made a text first
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
  else if (typeof value === 'string') addString(lanes, value)
  else if (Array.isArray(value)) addList(lanes, value)
  else if (typeof value === 'object' && value !== null) addObject(lanes, value)
  else addText(lanes, String(value)) // true, false or null
}

function addObject(lanes: Lanes, object: object): void {
  const fields = object as Readonly<Record<string, unknown>>
  let before = '{'
  for (const key in fields) {
    const value = fields[key]
    if (value === undefined) continue // JSON leaves it out
    addText(lanes, before)
    addString(lanes, key)
    addText(lanes, ':')
    addValue(lanes, value)
    before = ','
  }
  addText(lanes, before === '{' ? '{}' : '}')
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
  if (!Number.isInteger(value) || value < 0 || value >= MOST_DIGITS) {
    return addText(lanes, Number.isFinite(value) ? String(value) : 'null')
  }
  let a = lanes[0] ?? 0
  let b = lanes[1] ?? 0
  let unit = 1
  while (unit * 10 <= value) unit *= 10
  for (let left = value; unit >= 1; unit = (unit / 10) | 0) {
    const digit = (left / unit) | 0
    left -= digit * unit
    a = laneA(a, ZERO + digit)
    b = laneB(b, ZERO + digit)
  }
  lanes[0] = a
  lanes[1] = b
}

function addString(lanes: Lanes, text: string): void {
  let plain = 0
  while (plain < text.length && isPlain(text.charCodeAt(plain))) plain++
  addText(lanes, '"')
  addText(lanes, plain === text.length ? text : JSON.stringify(text).slice(1, -1))
  addText(lanes, '"')
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
