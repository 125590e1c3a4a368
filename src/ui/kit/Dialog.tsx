// A dialog above everything: it keeps the focus, closes by Escape or beside it, and gives the focus
// back.
import { useLayoutEffect, useRef } from 'react'
import type { ComponentProps, RefObject } from 'react'
import { createPortal } from 'react-dom'
import { classes } from './classes.ts'
import style from './Card.module.css'

type Props = ComponentProps<'dialog'> & {
  readonly labelledBy: string
  readonly closesBeside?: boolean // by a press on what lies around it
  readonly onClose: () => void // is asked for; whoever shows the dialog takes it away
}

export function Dialog({ labelledBy, closesBeside = true, onClose, className, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useModal(dialog)
  usePressBeside(dialog, closesBeside ? onClose : null)
  return createPortal(
    <dialog
      ref={dialog}
      className={classes(style.dialog, className)}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault()
        if (event.target === event.currentTarget) onClose() // not for a dialog opened from this one
      }}
      {...rest}
    />,
    document.body,
  )
}

function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [dialog])
}

function usePressBeside(
  dialog: RefObject<HTMLDialogElement | null>,
  onPress: (() => void) | null,
): void {
  useLayoutEffect(() => {
    const element = dialog.current
    const press = ({ target }: Event) => {
      if (target === element) onPress?.() // not in the dialog, but beside it
    }
    element?.addEventListener('mousedown', press)
    return () => element?.removeEventListener('mousedown', press)
  }, [dialog, onPress])
}
