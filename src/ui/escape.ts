// Escape leaves a screen as its Back button does; in a text field it leaves the field only, and
// while a dialog is open it is the dialog's.
import { useEffectEvent, useLayoutEffect } from 'react'
import { isTyped } from './keys.ts'

export function useEscape(back: () => void): void {
  const leave = useEffectEvent(back)
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (isTyped(event) && event.target instanceof HTMLElement) event.target.blur()
      else leave()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
