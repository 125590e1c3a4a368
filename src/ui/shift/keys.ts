// Which key means what. Digits are read by their place, so that every keyboard layout has them;
// letters by what is printed on them, and by their place where no Latin letter is.
import { useEffect } from 'react'
import type { Play } from '../../play/index.ts'
import { barOf, NONE, passOf, tablesOf } from '../../sim/index.ts'
import type { Floor } from '../../sim/index.ts'
import { letterOf } from '../keys.ts'

type Meaning =
  | { readonly type: 'tap'; readonly station: number }
  | { readonly type: 'stand' | 'undo' | 'pause' | 'menu' }

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'
>

const letters: Readonly<Record<string, Meaning>> = {
  w: { type: 'stand' },
  z: { type: 'undo' },
  backspace: { type: 'undo' },
  ' ': { type: 'pause' },
  escape: { type: 'menu' },
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
  if (key === 'b' && barOf(floor) !== NONE) return { type: 'tap', station: barOf(floor) }
  return letters[key] ?? null
}

/** The number pad's keys are arrows and the like when they are not digits. */
function digitOf({ key, code }: Pressed): string | undefined {
  const [, place, digit] = /^(Digit|Numpad)([1-9])$/.exec(code) ?? []
  if (place === undefined) return /^[1-9]$/.exec(key)?.[0]
  return place === 'Digit' || /^\p{Nd}$/u.test(key) ? digit : undefined
}

/** Plays the shift by keyboard while its screen is up. */
export function useKeys(play: Play | null): void {
  useEffect(() => {
    if (!play) return
    const listen = (event: KeyboardEvent) => press(play, event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [play])
}

function press(play: Play, event: KeyboardEvent): void {
  if (isTaken(event)) return
  const meaning = meaningOf(event, play.level.floor)
  if (!meaning) return
  event.preventDefault() // Space would scroll
  if (!event.repeat) act(play, meaning)
}

function act(play: Play, meaning: Meaning): void {
  switch (meaning.type) {
    case 'tap':
      return play.tap(meaning.station)
    case 'stand':
      return play.toggleStand()
    case 'undo':
      return play.undo()
    case 'pause':
    case 'menu':
      return play.pause()
  }
}

/** True when the key belongs to a dialog, a field, or the button the keyboard has reached. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof Element)) return false
  if (target.closest('input:not([type="radio"]), textarea, select, [contenteditable]')) return true
  return key === ' ' && target.closest('button:focus-visible, a') !== null
}
