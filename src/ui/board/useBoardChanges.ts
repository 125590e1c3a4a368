// Draws anew when something has come of a try for the board.
import { useSyncExternalStore } from 'react'
import type { Board } from '../../host/index.ts'

export function useBoardChanges(board: Board): void {
  useSyncExternalStore(board.onChange, board.version)
}
