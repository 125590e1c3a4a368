// Everything else that can be done from the results, behind one button.
import { useId, useState, type ReactNode } from 'react'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import style from './Results.module.css'

export function MoreMenu({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  const titleId = useId()
  const close = () => setOpen(false)
  return (
    <>
      <Button aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
        {t('results.more')}
      </Button>
      {isOpen && (
        <Dialog labelledBy={titleId} className={style.menu} onClose={close}>
          <h2 id={titleId}>{t('results.more')}</h2>
          <div className={style.menuItems}>{children}</div>
          <Button kind="quiet" onClick={close}>
            {t('results.less')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
