// Puts the focus where a dialog or a screen wants it, without the `autofocus` of a page that loads.

/** A ref: it takes the focus when it appears. */
export function takeFocus(control: HTMLElement | null): void {
  control?.focus({ preventScroll: true })
}
