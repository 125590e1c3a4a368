// Who is asked before the browser's Back leaves a screen: an open dialog is closed by it first, and a
// running shift is not lost by it.
import { useEffectEvent, useLayoutEffect } from 'react'
import { useGame, type BackGuard } from './game.ts'

export function useBackGuard(guard: BackGuard): void {
  const { backGuards } = useGame()
  const ask = useEffectEvent(guard)
  useLayoutEffect(() => {
    const asked = () => ask()
    backGuards.add(asked)
    return () => void backGuards.delete(asked)
  }, [backGuards])
}

export function useDialogsFirst(): void {
  useBackGuard(() => {
    const dialog = openDialog()
    if (dialog) cancel(dialog)
    return dialog !== null
  })
}

/** The one on top: what opens later comes later in the page. */
export function openDialog(): HTMLDialogElement | null {
  return [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1) ?? null
}

/** As Escape does: whoever opened the dialog may have another idea than closing it. */
export function cancel(dialog: HTMLDialogElement): void {
  const asked = new Event('cancel', { cancelable: true })
  if (dialog.dispatchEvent(asked)) dialog.close()
}
