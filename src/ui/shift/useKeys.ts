// Plays the shift by keyboard while its screen is up.
import { useLayoutEffect } from 'react'
import type { Play } from '../../play/index.ts'
import { meaningOf, type Meaning } from './keys.ts'

export function useKeys(play: Play | null): void {
  useLayoutEffect(() => {
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
