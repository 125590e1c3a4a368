// Which key means what. Digits are read by their place, so that every keyboard layout has them;
// letters by what is printed on them, and by their place where no Latin letter is.
import { NONE, passOf, stationFor, tablesOf } from '../../sim/index.ts'
import type { Floor, StationKind } from '../../sim/index.ts'
import { letterOf } from '../keys.ts'

export type Meaning =
  | { readonly type: 'tap'; readonly station: number }
  | { readonly type: 'stand' | 'hire' | 'undo' | 'restart' | 'pause' | 'menu' }

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'
>

const letters: Readonly<Record<string, Meaning>> = {
  w: { type: 'stand' },
  h: { type: 'hire' },
  z: { type: 'undo' },
  r: { type: 'restart' },
  backspace: { type: 'undo' },
  ' ': { type: 'pause' },
  escape: { type: 'menu' },
}

/** The stations that only some floors have. */
const stationKeys: Readonly<Record<string, StationKind>> = {
  b: 'bar',
  t: 'shelf',
  o: 'saveNow',
  n: 'saveLater',
}

/** What this key asks for on this floor, or null. */
export function meaningOf(pressed: Pressed, floor: Floor): Meaning | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  const digit = digitOf(pressed)
  if (digit !== undefined) {
    const station = tablesOf(floor)[Number(digit) - 1]
    return station === undefined ? null : { type: 'tap', station }
  }
  const key = letterOf(pressed)
  if (key === 'k') return { type: 'tap', station: passOf(floor) }
  const kind = stationKeys[key]
  const station = kind ? stationFor(floor, kind) : NONE
  if (station !== NONE) return { type: 'tap', station }
  return letters[key] ?? null
}

/** The number pad's keys are arrows and the like when they are not digits. */
function digitOf({ key, code }: Pressed): string | undefined {
  const [, place, digit] = /^(Digit|Numpad)([1-9])$/.exec(code) ?? []
  if (place === undefined) return /^[1-9]$/.exec(key)?.[0]
  return place === 'Digit' || /^\p{Nd}$/u.test(key) ? digit : undefined
}
