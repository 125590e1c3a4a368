// Where a program that came by a link is to go, since the player has one of their own there.
import { useId } from 'react'
import type { CodeLanguage } from '../../code/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import style from './Lab.module.css'

type Props = {
  readonly language: CodeLanguage
  readonly onApart: () => void
  readonly onInstead: () => void
  readonly onClose: () => void
}

export function AskPlace({ language, onApart, onInstead, onClose }: Props) {
  const titleId = useId()
  return (
    <Dialog labelledBy={titleId} className={style.dialog} onClose={onClose}>
      <h2 id={titleId}>{t('lab.sharedAsk', { language: t(`codeLanguage.${language}`) })}</h2>
      <Button kind="primary" onClick={onApart}>
        {t('lab.sharedApart')}
      </Button>
      <p>{t('lab.sharedApartHint')}</p>
      <Button onClick={onInstead}>{t('lab.sharedInstead')}</Button>
      <p>{t('lab.sharedInsteadHint')}</p>
      <Button kind="quiet" onClick={onClose}>
        {t('lab.sharedNotNow')}
      </Button>
    </Dialog>
  )
}
