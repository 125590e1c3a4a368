// The bar comes anew ten times a second; what stands on the screen changes less often. React draws
// it between two frames of the room, not within one, as it would for a store it subscribes to.
import { useEffect, useRef, useState } from 'react'
import type { Hud } from '../../store/index.ts'
import { useGame } from '../game.ts'

/** The bar, drawn anew only when what is shown of it has become something else. */
export function useHud(shown: (hud: Hud) => unknown): Hud | null {
  const { app } = useGame()
  const [hud, show] = useState(() => app.getState().hud)
  const text = useRef<string | null>(null)
  useEffect(() => {
    const look = () => {
      const next = app.getState().hud
      const now = next ? JSON.stringify(shown(next)) : ''
      if (now === text.current) return
      text.current = now
      show(next)
    }
    look()
    return app.subscribe(look)
  }, [app, shown])
  return hud
}
