// Reads something off the simulation in the rhythm of the bar, a few times a second and after whatever
// happens, and lets React know only when something that is shown has changed.
import { useEffect, useEffectEvent, useState } from 'react'
import type { Play } from '../../play/index.ts'
import { useGame } from '../game.ts'

/** `read` has to be the same function each time; `tell` hears of each look, changed or not. */
export function useReading<T>(
  play: Play,
  read: (play: Play) => T,
  tell: (reading: T) => void = () => {},
): T {
  const { app } = useGame()
  const [reading, show] = useState(() => read(play))
  const told = useEffectEvent(tell)
  useEffect(() => {
    let shown = ''
    const look = () => {
      const next = read(play)
      told(next)
      const shows = JSON.stringify(next, asShown)
      if (shows === shown) return
      shown = shows
      show(next)
    }
    look()
    return app.subscribe(({ hud, watching }, before) => {
      if (hud !== before.hud || watching !== before.watching) look()
    })
  }, [app, play, read])
  return reading
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
