// Whether things may move: the player's choice, or else the system's.
import { useLayoutEffect } from 'react'
import { useSettings } from './game.ts'
import { useMedia } from './media.ts'

const SYSTEM = '(prefers-reduced-motion: reduce)'

/** True when nothing should slide, pop or bounce. */
export function useReducedMotion(): boolean {
  const choice = useSettings(({ reducedMotion }) => reducedMotion)
  const asked = useMedia(SYSTEM)
  return choice === 'system' ? asked : choice === 'on'
}

/** Tells the style sheets, by `data-reduced-motion` on the root element. */
export function useRootMotion(): void {
  const calm = useReducedMotion()
  useLayoutEffect(() => {
    document.documentElement.dataset['reducedMotion'] = String(calm)
  }, [calm])
}
