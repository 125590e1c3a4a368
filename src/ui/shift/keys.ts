// Which key means what. Digits are read by their place, so that every keyboard layout has them;
// letters by what is printed on them.
import { KITCHEN } from '../../sim/index.ts'

export type Meaning =
  | { readonly type: 'tap'; readonly station: number }
  | { readonly type: 'stand' | 'undo' | 'pause' | 'menu' }

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'
>

const letters: Readonly<Record<string, Meaning>> = {
  k: { type: 'tap', station: KITCHEN },
  w: { type: 'stand' },
  z: { type: 'undo' },
  backspace: { type: 'undo' },
  ' ': { type: 'pause' },
  escape: { type: 'menu' },
}

/** What this key asks for in a room of `tables` tables, or null. */
export function meaningOf(pressed: Pressed, tables: number): Meaning | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(pressed.code)?.[1]
  if (digit === undefined) return letters[pressed.key.toLowerCase()] ?? null
  const station = Number(digit)
  return station <= tables ? { type: 'tap', station } : null
}
