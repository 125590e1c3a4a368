// Puts the focus where a dialog or a screen wants it, without the `autofocus` of a page that loads.

/** A ref: the button takes the focus when it appears. */
export function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus({ preventScroll: true })
}
