// Reads the panel off the simulation in the rhythm of the bar, a few times a second and after
// whatever happens, and lets React know only when something that is shown has changed.
import { useEffect, useState } from 'react'
import type { Play } from '../../play/index.ts'
import { panelOf, type Panel } from '../../reading/index.ts'
import { useGame } from '../game.ts'

/** The panel of this play; `tell` hears the moment of each look (ms), whether or not it changed. */
export function usePanel(play: Play, tell: (now: number) => void): Panel {
  const { app } = useGame()
  const [panel, show] = useState(() => read(play))
  useEffect(() => {
    let shown = ''
    const look = () => {
      const next = read(play)
      tell(next.now)
      const shows = JSON.stringify(next, asShown)
      if (shows === shown) return
      shown = shows
      show(next)
    }
    look()
    return app.subscribe(({ hud }, before) => {
      if (hud !== before.hud) look()
    })
  }, [app, play, tell])
  return panel
}

function read({ room, level, own }: Play): Panel {
  return panelOf(room, level.floor, own)
}

/** Seconds begun, as a chip counts down; null where nobody knows. */
export function secondsOf(leftMs: number | null): number | null {
  return leftMs === null ? null : Math.ceil(leftMs / 1000)
}

/** Tenths of seconds over, as the standing waiter counts up. */
export function tenthsOf(stoodMs: number): number {
  return Math.floor(stoodMs / 100) / 10
}

function asShown(name: string, value: unknown): unknown {
  if (name === 'now') return undefined
  if (name === 'leftMs') return value === null ? null : secondsOf(Number(value))
  return name === 'stoodMs' ? tenthsOf(Number(value)) : value
}
