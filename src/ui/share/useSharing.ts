// What sharing needs comes when somebody shares; a shift is played without it.
import { useState } from 'react'
import { notify } from '../../store/index.ts'
import { useGame } from '../game.ts'
import type * as Sharing from './parts.ts'

type Parts = typeof Sharing

/** `parts` are there while the dialog is open. */
export function useSharing() {
  const { app } = useGame()
  const [parts, setParts] = useState<Parts | null>(null)
  const open = () => {
    import('./parts.ts').then(setParts, () => notify(app, 'share.notLoaded'))
  }
  return { parts, open, close: () => setParts(null) }
}
