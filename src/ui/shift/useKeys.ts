// Plays the shift by keyboard while its screen is up.
import { useEffectEvent, useLayoutEffect } from 'react'
import type { Play } from '../../play/index.ts'
import { useApp, useGame } from '../game.ts'
import { meaningOf, type Meaning } from './keys.ts'

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
