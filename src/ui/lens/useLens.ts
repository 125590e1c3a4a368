// Reads the lens off the simulation in the rhythm of the bar, and lets React know only when something
// that is shown has changed.
import { useEffect, useState } from 'react'
import { lensOf, type Lens } from '../../lens/index.ts'
import type { Play } from '../../play/index.ts'
import { useGame } from '../game.ts'
import { secondsOf, tenthsOf } from '../panel/usePanel.ts'

export function useLens(play: Play): Lens {
  const { app } = useGame()
  const [lens, show] = useState(() => read(play))
  useEffect(() => {
    let shown = ''
    const look = () => {
      const next = read(play)
      const shows = JSON.stringify(next, asShown)
      if (shows === shown) return
      shown = shows
      show(next)
    }
    look()
    return app.subscribe(({ hud, watching }, before) => {
      if (hud !== before.hud || watching !== before.watching) look()
    })
  }, [app, play])
  return lens
}

function read({ room, level }: Play): Lens {
  return lensOf(room, level)
}

function asShown(name: string, value: unknown): unknown {
  if (name === 'now') return undefined
  if (name === 'leftMs') return value === null ? null : secondsOf(Number(value))
  return name === 'stoodMs' ? tenthsOf(Number(value)) : value
}
