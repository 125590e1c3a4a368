// Plays the shift by keyboard while its screen is up, and says which key means what. Digits are read by
// their place, so that every keyboard layout has them; letters by what is printed on them, and by their
// place where no Latin letter is.
import { useEffectEvent, useLayoutEffect } from 'react'
import type { Play } from '../../play/index.ts'
import { NONE, passOf, stationFor, tablesOf } from '../../sim/index.ts'
import type { Floor, StationKind } from '../../sim/index.ts'
import { useApp, useGame } from '../game.ts'
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

export function useKeys(play: Play | null): void {
  const { host } = useGame()
  const isCampaign = useIsCampaign()
  const press = useEffectEvent((event: KeyboardEvent) => {
    const meaning = play && !isTaken(event) ? meaningOf(event, play.level.floor) : null
    if (!play || !meaning) return
    event.preventDefault() // Space would scroll
    if (event.repeat) return
    if (meaning.type !== 'restart') act(play, meaning)
    else if (isCampaign) host.restart()
  })
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

/** A campaign level may be begun again at once: nothing but the last try is lost by it. */
export function useIsCampaign(): boolean {
  return useApp(({ route }) => route.name === 'shift' && route.order.purpose.type === 'campaign')
}

function act(play: Play, meaning: Exclude<Meaning, { readonly type: 'restart' }>): void {
  switch (meaning.type) {
    case 'tap':
      return play.tap(meaning.station)
    case 'stand':
      return play.toggleStand()
    case 'hire':
      return play.room.specials?.hire ? play.toggleHire() : undefined
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
