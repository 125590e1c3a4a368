// "Everyone plays this": one code as large as the screen, to hold up in a room.
import { useEffect, useMemo, useRef } from 'react'
import type { Offer } from '../../runs/index.ts'
import { t } from '../../words/index.ts'
import { Button } from '../kit/Button.tsx'
import { Rich } from '../controls/Rich.tsx'
import { takeFocus } from '../focus.ts'
import { levelName } from '../level-name.ts'
import { codeOf } from './code.ts'
import { nameOf } from './CodePanel.tsx'
import { isOnlyHere, linkOf, spoken } from './home.ts'
import style from './Invitation.module.css'
import { Dialog } from '../kit/Dialog.tsx'
import { QrCode } from './QrCode.tsx'

type Props = { readonly offer: Offer; readonly onClose: () => void }

export function Invitation({ offer, onClose }: Props) {
  const { page, leave } = useFullScreen()
  const link = linkOf(offer)
  const close = () => void leave().then(onClose)
  const code = useMemo(() => codeOf(link), [link])
  const level = levelName(offer.level)
  return (
    <Dialog className={style.large} labelledBy="invitation-title" onClose={close}>
      <div ref={page} className={style.page}>
        {code && <QrCode code={code} name={nameOf(offer)} />}
        <div className={style.words}>
          <h2 id="invitation-title">{t('invitation.title')}</h2>
          <p className={style.shift}>{t('invitation.shift', { level, seed: offer.seed })}</p>
          <p>{t('invitation.how')}</p>
          <p className={style.link}>{spoken(link)}</p>
          {isOnlyHere() && (
            <p>
              <Rich text={t('invitation.onlyHere')} />
            </p>
          )}
          <Button ref={takeFocus} onClick={close}>
            {t('invitation.back')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

/** Fills the screen where the browser lets it, else the page. Leave it before the focus goes back. */
function useFullScreen() {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.fullscreenElement) return
    const element = page.current
    element?.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {})
    return () => void leaveFullScreen(element)
  }, [])
  return { page, leave: () => leaveFullScreen(page.current) }
}

async function leaveFullScreen(element: Element | null): Promise<void> {
  if (!element || document.fullscreenElement !== element) return
  try {
    await document.exitFullscreen()
  } catch {
    // It has been left already.
  }
}
