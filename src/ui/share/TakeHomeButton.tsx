// The button that takes a shift home as a program. What writes it is fetched when it is asked for.
import { useState } from 'react'
import type { Run } from '../../runs/index.ts'
import { notify } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import type * as TakingHome from './TakeHomeDialog.tsx'

export function TakeHomeButton({ run }: { readonly run: Run }) {
  const { app } = useGame()
  const [part, setPart] = useState<typeof TakingHome | null>(null)
  const open = () => {
    import('./TakeHomeDialog.tsx').then(setPart, () => notify(app, 'takeHome.notLoaded'))
  }
  return (
    <>
      <Button aria-haspopup="dialog" onClick={open}>
        {t('takeHome.open')}
      </Button>
      {part && <part.TakeHomeDialog run={run} onClose={() => setPart(null)} />}
    </>
  )
}
