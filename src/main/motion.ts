// Whether the player wants little motion: what the settings say, or else the system.
import type { SettingsStore } from '../store/index.ts'

export function reducedMotionWanted({ getState }: SettingsStore): () => boolean {
  const system = matchMedia('(prefers-reduced-motion: reduce)')
  return () => {
    const { reducedMotion } = getState()
    return reducedMotion === 'system' ? system.matches : reducedMotion === 'on'
  }
}
