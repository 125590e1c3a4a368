// The arrow keys walk through the room: from station to station, and into it from nowhere.
import { useLayoutEffect } from 'react'
import { nextOf, type Direction } from '../spatial.ts'

type Group = { readonly current: HTMLElement | null }

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

export function useArrows(group: Group): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const direction = directionOf(event)
      const buttons = [...(group.current?.querySelectorAll('button') ?? [])]
      const focused = document.activeElement
      const from = buttons.findIndex((button) => button === focused)
      if (!direction || (from < 0 && !isNowhere(focused))) return
      event.preventDefault() // it would scroll
      if (from < 0) return enter(buttons)
      const boxes = buttons.map((button) => button.getBoundingClientRect())
      const next = nextOf(boxes, from, direction)
      if (next !== null) buttons[next]?.focus({ preventScroll: true })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [group])
}

/** The direction of an arrow key pressed by itself, or null. */
function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (ctrlKey || metaKey || altKey || shiftKey) return null
  return directions[key] ?? null
}

function isNowhere(focused: Element | null): boolean {
  if (document.querySelector('dialog[open]')) return false
  return focused === null || focused === document.body || focused.matches('main')
}

/** Where the player was last, or else the kitchen. */
function enter(buttons: readonly HTMLButtonElement[]): void {
  const last = buttons.find((button) => button.tabIndex === 0) ?? buttons[0]
  last?.focus({ preventScroll: true })
}
