// Where the board is shown, once it is known that the page's server keeps one; nothing anywhere else, and
// nothing is asked there.
import { useEffect, useState, type ReactNode } from 'react'
import type { Board } from '../../host/index.ts'
import type * as boardPart from '../board-part.ts'
import { useGame } from '../game.ts'

type Part = typeof boardPart
type Found = { readonly board: Board; readonly part: Part }

type Props = { readonly children: (found: Found) => ReactNode }

export function BoardSlot({ children }: Props) {
  const { host } = useGame()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (!isServed()) return
    const fetchBoard = async () => {
      const workshop = await host.loadWorkshop()
      const [board, part] = await Promise.all([workshop.loadBoard(), import('../board-part.ts')])
      if (board) setFound({ board, part })
    }
    fetchBoard().catch(() => {}) // without it, all is as where there is no server
  }, [host])
  return found ? children(found) : null
}

/** The workshop's server marks the page that it sends. */
function isServed(): boolean {
  return document.documentElement.hasAttribute('data-server')
}
