// Escape leads back from a screen, unless a dialog is open, whose key it is then.
import { useEffect } from 'react'

export function useEscape(back: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      back()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [back])
}
