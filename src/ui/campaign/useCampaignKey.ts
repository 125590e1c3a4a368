// Single keys of a question and a debrief: letters as they are printed, digits by their place, never while a
// dialog is open or something is typed.
import { useEffectEvent, useLayoutEffect } from 'react'
import { isPress, isTyped, letterOf } from '../keys.ts'

export function useCampaignKey(onKey: (key: string) => void): void {
  const hear = useEffectEvent(onKey)
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (!isPress({ ...pressedIn(event), key }, key) || isTyped(event)) return
      if (!document.querySelector('dialog[open]')) hear(key)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

function keyOf(event: KeyboardEvent): string {
  return /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? letterOf(event)
}

function pressedIn({ repeat, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { repeat, ctrlKey, metaKey, altKey }
}
