// Lets the screens be used by gamepad. What that takes is fetched once one is connected: few have one.
import { useEffect } from 'react'
import { useGame } from '../game.ts'
import { usePadConnected } from './connection.ts'

/** Draws nothing. */
export function Gamepad() {
  const game = useGame()
  const connected = usePadConnected()
  useEffect(() => {
    if (!connected) return
    let isOver = false
    let stop = () => {}
    const follow = async () => {
      const { followPads } = await import('./pad-control.ts')
      if (!isOver) stop = followPads(game)
    }
    follow().catch(() => {}) // without a network; the keys and the mouse are there
    return () => {
      isOver = true
      stop()
    }
  }, [game, connected])
  return null
}
