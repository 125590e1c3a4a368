// Shares a run: its link, a code of it, a picture. The dialog is fetched when it is asked for.
import type { Run } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useSharing } from './useSharing.ts'

type Props = {
  readonly run: Run
  readonly label?: string // where several stand beside each other: which one this is
}

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
