// The bar comes anew ten times a second; what stands on the screen changes less often.
import { useRef, useSyncExternalStore } from 'react'
import type { Hud } from '../../store/index.ts'
import { useGame } from '../game.ts'

/** The bar, drawn anew only when what is shown of it has become something else. */
export function useHud(shown: (hud: Hud) => unknown): Hud | null {
  const { app } = useGame()
  const kept = useRef<{ readonly hud: Hud | null; readonly text: string }>({ hud: null, text: '' })
  const read = (): Hud | null => {
    const { hud } = app.getState()
    const text = hud ? JSON.stringify(shown(hud)) : ''
    if (text !== kept.current.text) kept.current = { hud, text }
    return kept.current.hud
  }
  return useSyncExternalStore(app.subscribe, read)
}
