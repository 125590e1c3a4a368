// The buttons that share: a run, or the customers of a level and seed. The dialogs are fetched when they
// are asked for.
import { useState } from 'react'
import type { Run } from '../../runs/index.ts'
import { notify } from '../../store/index.ts'
import { t } from '../../words/index.ts'
import { useGame } from '../game.ts'
import { Button } from '../kit/Button.tsx'
import type * as Sharing from './ShareDialog.tsx'

type Props = {
  readonly run: Run
  readonly label?: string // where several stand beside each other: which one this is
}

/** Shares a run: its link, a code of it, a picture. The dialog is fetched when it is asked for. */
export function ShareButton({ run, label }: Props) {
  const { parts, open, close } = useSharing()
  return (
    <>
      <Button aria-haspopup="dialog" aria-label={label} onClick={open}>
        {t('share.open')}
      </Button>
      {parts && <parts.ShareDialog run={run} onClose={close} />}
    </>
  )
}

type InviteButtonProps = { readonly level: string; readonly seed: number }

/** Shows a room the link to a level and a seed, so that everybody plays the same customers. */
export function InviteButton({ level, seed }: InviteButtonProps) {
  const { parts, open, close } = useSharing()
  return (
    <>
      <Button aria-haspopup="dialog" onClick={open}>
        {t('share.invite')}
      </Button>
      {parts && <parts.Invitation offer={{ level, seed, mode: null }} onClose={close} />}
    </>
  )
}

type Parts = typeof Sharing

/** What sharing needs comes when somebody shares. `parts` are there while the dialog is open. */
function useSharing() {
  const { app } = useGame()
  const [parts, setParts] = useState<Parts | null>(null)
  const open = () => {
    import('./ShareDialog.tsx').then(setParts, () => notify(app, 'share.notLoaded'))
  }
  return { parts, open, close: () => setParts(null) }
}
