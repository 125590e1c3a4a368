// Bytes written and read one number or text at a time, and their spelling in an address.

const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const VALUES = new Map([...SYMBOLS].map((symbol, value) => [symbol, value]))

export type Writer = {
  readonly bytes: number[]
  /** A whole number from 0 to 2⁵³ − 1, seven bits a byte, the lowest first. */
  number(value: number): void
  /** Its length, then its code points. */
  text(value: string): void
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
  }
}

export class Unreadable extends Error {}

export type Reader = {
  /** Throws `Unreadable` where there is none, or it is larger than `most`. */
  number(most: number): number
  /** Throws `Unreadable` where there is none, or it is longer than `longest` code points. */
  text(longest: number): string
  /** Bytes that are left. */
  left(): number
}

export function createReader(bytes: readonly number[]): Reader {
  let next = 0
  const number = (most: number): number => {
    let value = 0
    for (let unit = 1; unit <= 128 ** 7; unit *= 128) {
      const byte = bytes[next++]
      if (byte === undefined) throw new Unreadable()
      value += (byte % 128) * unit
      if (value > most) throw new Unreadable()
      if (byte < 128) return value
    }
    throw new Unreadable()
  }
  return {
    number,
    text(longest) {
      const points = Array.from({ length: number(longest) }, () => number(0x10ffff))
      return String.fromCodePoint(...points)
    },
    left: () => bytes.length - next,
  }
}

/** Base64 as addresses have it (RFC 4648, section 5), without padding. */
export function spell(bytes: readonly number[]): string {
  let spelled = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.slice(index, index + 3)
    const bits = a * 65_536 + (b ?? 0) * 256 + (c ?? 0)
    const symbols = b === undefined ? 2 : c === undefined ? 3 : 4
    for (let place = 0; place < symbols; place++) {
      spelled += SYMBOLS[Math.floor(bits / 64 ** (3 - place)) % 64]
    }
  }
  return spelled
}

/** The bytes of such a spelling; null when it is none. */
export function unspell(spelled: string): readonly number[] | null {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const symbol of spelled) {
    const value = VALUES.get(symbol)
    if (value === undefined) return null
    bits = bits * 64 + value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes.push(Math.floor(bits / 2 ** held))
    bits %= 2 ** held
  }
  return bits === 0 && held < 6 ? bytes : null
}
