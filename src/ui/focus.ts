// Puts the focus where a dialog or a screen wants it, without the `autofocus` of a page that loads; and where
// it is looked for once the control that had it is gone.
import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A ref: it takes the focus when it appears. */
export function takeFocus(control: HTMLElement | null): void {
  control?.focus({ preventScroll: true })
}

/** A ref: it takes the focus when it appears, and is scrolled to. */
export function takeFocusInView(control: HTMLElement | null): void {
  takeFocus(control)
  control?.scrollIntoView({ block: 'nearest' })
}

/**
 * For what comes into the focus by a key. What is pressed has the focus, too, and must stay beneath the
 * finger until that is lifted, or nothing has been pressed.
 */
export function showFocused({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  if (currentTarget.matches(':focus-visible')) currentTarget.scrollIntoView({ block: 'nearest' })
}

/**
 * A control that goes while it has the focus takes that along: then the first in `group` that `heirOf` selects
 * has it. What it returns is for the element of `group`.
 */
export function useKeptFocus(
  group: RefObject<HTMLElement | null>,
  heirOf: (gone: Element) => string,
) {
  const focused = useRef<Element | null>(null) // of those inside
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return
    group.current?.querySelector<HTMLElement>(heirOf(focused.current))?.focus()
  })
  return {
    onFocus: ({ target }: { readonly target: Element }) => void (focused.current = target),
    // Chromium also says so of what it is about to take away: by the next microtask that is gone.
    onBlur: ({ target }: { readonly target: Element }) =>
      queueMicrotask(() => {
        if (target.isConnected && focused.current === target && document.activeElement !== target)
          focused.current = null
      }),
  }
}
