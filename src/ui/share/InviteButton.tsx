// Shows a room the link to a level and a seed, so that everybody plays the same customers.
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { useSharing } from './useSharing.ts'

type Props = { readonly level: string; readonly seed: number }

export function InviteButton({ level, seed }: Props) {
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
