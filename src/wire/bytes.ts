// Bytes written and read one number or text at a time.
import { base64urlnopad } from '@scure/base'

export type Writer = {
  readonly bytes: number[]
  /** A whole number from 0 to 2⁵³ − 1, seven bits a byte, the lowest first. */
  number(value: number): void
  /** Its length, then its code points. */
  text(value: string): void
  /** An even count of hexadecimal digits: their bytes' count, then the bytes. Else as if empty. */
  hex(digits: string): void
}

export function createWriter(): Writer {
  const bytes: number[] = []
  const number = (value: number): void => {
    let left = value
    for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
    bytes.push(left)
  }
  return {
    bytes,
    number,
    text(value) {
      const points = Array.from(value, (symbol) => symbol.codePointAt(0) ?? 0)
      number(points.length)
      points.forEach(number)
    },
    hex(digits) {
      const pairs = /^(?:[\da-f]{2})*$/.test(digits) ? (digits.match(/../g) ?? []) : []
      number(pairs.length)
      for (const pair of pairs) bytes.push(Number.parseInt(pair, 16))
    },
  }
}

export class Unreadable extends Error {}

export type Reader = {
  /** Throws `Unreadable` where there is none, or it is larger than `most`. */
  number(most: number): number
  /** Throws `Unreadable` where there is none, or it is longer than `longest` code points. */
  text(longest: number): string
  /** Throws `Unreadable` where there is none, or it is longer than `longest` bytes. */
  hex(longest: number): string
  /** Bytes that are left. */
  left(): number
}

export function createReader(bytes: Uint8Array): Reader {
  let next = 0
  const byte = (): number => {
    const value = bytes[next++]
    if (value === undefined) throw new Unreadable()
    return value
  }
  const number = (most: number): number => {
    let value = 0
    for (let unit = 1; unit <= 128 ** 7; unit *= 128) {
      const part = byte()
      value += (part % 128) * unit
      if (value > most) throw new Unreadable()
      if (part < 128) return value
    }
    throw new Unreadable()
  }
  return {
    number,
    text(longest) {
      const points = Array.from({ length: number(longest) }, () => number(0x10ffff))
      return String.fromCodePoint(...points)
    },
    hex(longest) {
      let digits = ''
      for (let left = number(longest); left > 0; left--) digits += hexOf(byte())
      return digits
    },
    left: () => bytes.length - next,
  }
}

function hexOf(byte: number): string {
  return (byte < 16 ? '0' : '') + byte.toString(16)
}

const SUM_BYTES = 4

/** As letters for an address (RFC 4648, section 5, unpadded), with a sum at the end. */
export function lettersOf(bytes: readonly number[]): string {
  return base64urlnopad.encode(Uint8Array.from([...bytes, ...sumOf(bytes)]))
}

/** The bytes of such letters; null when there are none, or a letter was lost or changed. */
export function bytesOf(letters: string): Uint8Array | null {
  let all: Uint8Array
  try {
    all = base64urlnopad.decode(letters)
  } catch {
    return null
  }
  const bytes = all.subarray(0, -SUM_BYTES)
  const isWhole = sumOf(bytes).every((byte, index) => byte === all.at(index - SUM_BYTES))
  return isWhole ? bytes : null
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits: a letter lost on the way is noticed. */
function sumOf(bytes: Uint8Array | readonly number[]): readonly number[] {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193)
  return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 255)
}
