// Whether things may move: the player's choice, or else the system's.
import { useEffect, useSyncExternalStore } from 'react'
import { useSettings } from './game.ts'

const system = () => matchMedia('(prefers-reduced-motion: reduce)')

/** True when nothing should slide, pop or bounce. */
export function useReducedMotion(): boolean {
  const choice = useSettings(({ reducedMotion }) => reducedMotion)
  const asked = useSyncExternalStore(onSystemChange, () => system().matches)
  return choice === 'system' ? asked : choice === 'on'
}

/** Tells the style sheets, by `data-reduced-motion` on the root element. */
export function useRootMotion(): void {
  const calm = useReducedMotion()
  useEffect(() => {
    document.documentElement.dataset['reducedMotion'] = String(calm)
  }, [calm])
}

function onSystemChange(changed: () => void): () => void {
  const query = system()
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
