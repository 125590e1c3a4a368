// Single letters, digits and signs do something at once on every screen. Whoever speaks to the
// computer, or brushes against keys, can turn them off (WCAG 2.1.4): arrows, Tab and Enter remain.
import { useEffect } from 'react'
import { useSettings } from './game.ts'
import { isTyped } from './press.ts'

export function useSingleKeys(): void {
  const on = useSettings(({ singleKeys }) => singleKeys)
  useEffect(() => {
    if (on) return
    addEventListener('keydown', swallow, { capture: true })
    return () => removeEventListener('keydown', swallow, { capture: true })
  }, [on])
}

/** Before anyone else hears of it. Space presses buttons and is no sign. */
function swallow(event: KeyboardEvent): void {
  const isSign = Array.from(event.key).length === 1 && event.key !== ' '
  if (isSign && !isTyped(event)) event.stopImmediatePropagation()
}
