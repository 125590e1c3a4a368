// A dialog above everything: it keeps the focus, closes by Escape or beside it, and gives the focus back.
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

type Props = {
  readonly className: string | undefined
  readonly labelledBy: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Modal({ className, labelledBy, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useLayoutEffect(() => {
    const element = dialog.current
    const press = ({ target }: Event) => {
      if (target === element) onClose() // not in the dialog, but beside it
    }
    element?.addEventListener('mousedown', press)
    return () => element?.removeEventListener('mousedown', press)
  }, [onClose])
  return createPortal(
    <dialog
      ref={dialog}
      className={className}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </dialog>,
    document.body,
  )
}
