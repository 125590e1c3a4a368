// A menu behind a sign of three dots. By keyboard: arrows go through it, Home and End to its ends, Escape
// shuts it, and the focus comes back to the sign.
import { useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import { Glyph } from '../art/Icon.tsx'
import { takeFocus } from '../focus.ts'
import { Button } from '../kit/Button.tsx'
import style from './Facilitator.module.css'

export type MenuAction = { readonly id: string; readonly words: string; readonly run: () => void }

type Props = {
  readonly label: string
  readonly actions: readonly MenuAction[]
  readonly hasFocus: boolean // when it appears
}

export function ActionMenu({ label, actions, hasFocus }: Props) {
  const [isOpen, setOpen] = useState(false)
  const sign = useRef<HTMLButtonElement>(null)
  const shut = () => {
    setOpen(false)
    takeFocus(sign.current)
  }
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false)
  }
  return (
    <span className={style.actions} onBlur={leave}>
      <Button
        kind="quiet"
        shape="square"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        ref={(element) => {
          if (hasFocus && sign.current === null) takeFocus(element)
          sign.current = element
        }}
        onClick={() => (isOpen ? shut() : setOpen(true))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return
          event.preventDefault()
          setOpen(true)
        }}
      >
        <Glyph name="more" />
      </Button>
      {isOpen && <Items label={label} actions={actions} onShut={shut} />}
    </span>
  )
}

type ItemsProps = Omit<Props, 'hasFocus'> & { readonly onShut: () => void }

function Items({ label, actions, onShut }: ItemsProps) {
  return (
    <div
      className={style.menu}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return walk(event)
        event.preventDefault()
        onShut()
      }}
    >
      {actions.map(({ id, words, run }, index) => (
        <Button
          key={id}
          kind="bare"
          role="menuitem"
          tabIndex={-1}
          ref={index === 0 ? focusAndShow : null}
          onClick={() => {
            onShut()
            run()
          }}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}

/** The whole menu may be below what is seen. */
function focusAndShow(item: HTMLElement | null): void {
  takeFocus(item)
  item?.parentElement?.scrollIntoView?.({ block: 'nearest' })
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')]
  const at = items.findIndex((item) => item === document.activeElement)
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  }
  const next = to[event.key]
  if (next === undefined) return
  event.preventDefault()
  items[next]?.focus()
}
