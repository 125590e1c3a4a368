// A player's name may be changed until the first round: afterwards others know each by it.
import { useState } from 'react'
import type { Workshop } from '../../host/index.ts'
import type { OwnView } from '../../room/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { NameForm } from '../round/NameForm.tsx'

type Props = { readonly own: OwnView; readonly workshop: Workshop }

export function OwnName({ own, workshop }: Props) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen) {
    return (
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('workshop.rename')}
      </Button>
    )
  }
  const change = (name: string) => {
    workshop.command({ type: 'callMe', name })
    setOpen(false)
  }
  return (
    <NameForm
      label={t('workshop.name')}
      go={t('workshop.renameDone')}
      first={own.name}
      hasFocus
      onName={change}
    />
  )
}
