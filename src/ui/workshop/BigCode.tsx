// The code on the whole screen, for whoever sits at the back.
import { t } from '../../words/index.ts'
import { takeFocus } from '../focus.ts'
import { Dialog } from '../kit/Dialog.tsx'
import { QrCode, spacedCode } from './QrCode.tsx'
import style from './ProjectorLobby.module.css'

type Props = { readonly link: string; readonly code: string; readonly onClose: () => void }

export function BigCode({ link, code, onClose }: Props) {
  return (
    <Dialog className={style.big} labelledBy="big-code" onClose={onClose}>
      <button
        type="button"
        ref={takeFocus}
        aria-label={t('workshop.smaller')}
        title={t('workshop.smaller')}
        onClick={onClose}
      >
        <QrCode link={link} room={code} />
      </button>
      <p id="big-code">{spacedCode(code)}</p>
    </Dialog>
  )
}

type CornerProps = {
  readonly link: string
  readonly code: string
  readonly onLarge: () => void
  readonly children?: string // a word above the code
}

/** One press away on every screen of the projector. */
export function CornerCode({ link, code, onLarge, children }: CornerProps) {
  return (
    <div className={style.corner}>
      <button
        type="button"
        aria-label={t('workshop.larger')}
        title={t('workshop.larger')}
        onClick={onLarge}
      >
        <QrCode link={link} room={code} />
      </button>
      <p>
        {children && <small>{children}</small>}
        <b>{code.slice(0, 3)}</b>
        <b>{code.slice(3)}</b>
      </p>
    </div>
  )
}
