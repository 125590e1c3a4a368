// What a key of its own means on every screen: pressed once, without a modifier, and not while typing. And
// whether keys are used, and what was pressed last.
import { useLayoutEffect } from 'react'
import { setDevice, type AppStore } from '../store/index.ts'
import { useApp, useGame, useSettings } from './game.ts'
import { useMedia } from './media.ts'

export type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  readonly code?: string
}

const TYPED = 'input:not([type="radio"], [type="range"], [type="checkbox"]), textarea, select'

/** Whether this is the letter, small or capital, and nothing held with it. */
export function isPress(pressed: Pressed, letter: string): boolean {
  const { repeat, ctrlKey, metaKey, altKey } = pressed
  return letterOf(pressed) === letter && !repeat && !ctrlKey && !metaKey && !altKey
}

const signs: Readonly<Record<string, string>> = { Comma: ',', Period: '.' }

/**
 * What is printed on the key, in small letters; on a keyboard whose letters are not Latin, what is
 * printed there on an English one.
 */
export function letterOf({ key, code = '' }: Pick<Pressed, 'key' | 'code'>): string {
  const isForeign = /^\p{L}\p{M}*$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  const place = isForeign ? (signs[code] ?? /^Key([A-Z])$/.exec(code)?.[1]) : undefined
  return (place ?? key).toLowerCase()
}

/** Whether it goes into a text field; of one that lies in a shadow tree the target is the tree. */
export function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return target instanceof Element && target.closest(`${TYPED}, [contenteditable]`) !== null
}

/**
 * Single letters, digits and signs do something at once on every screen. Whoever speaks to the
 * computer, or brushes against keys, can turn them off (WCAG 2.1.4): arrows, Tab and Enter remain.
 */
export function useSingleKeys(): void {
  const on = useSettings(({ singleKeys }) => singleKeys)
  useLayoutEffect(() => {
    if (on) return
    addEventListener('keydown', swallow, { capture: true })
    return () => removeEventListener('keydown', swallow, { capture: true })
  }, [on])
}

/** Before anyone else hears of it. Space presses buttons and is no sign. */
function swallow(event: KeyboardEvent): void {
  const isSign = Array.from(event.key).length === 1 && event.key !== ' '
  if (isSign && !isTyped(event)) event.stopImmediatePropagation()
}

/** From the start of the page on: whether keys are used, and what was pressed last. */
export function usePresses(): void {
  const { app } = useGame()
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => notePress(app, 'key', !isTyped(event))
    const onPointer = () => notePress(app, 'pointer', false)
    addEventListener('keydown', onKey, { capture: true })
    addEventListener('pointerdown', onPointer, { capture: true })
    return () => {
      removeEventListener('keydown', onKey, { capture: true })
      removeEventListener('pointerdown', onPointer, { capture: true })
    }
  }, [app])
}

function notePress(app: AppStore, lastPress: 'key' | 'pointer', isKeyUsed: boolean): void {
  const { device } = app.getState()
  const keysUsed = device.keysUsed || isKeyUsed
  if (keysUsed === device.keysUsed && lastPress === device.lastPress) return
  setDevice(app, { keysUsed, lastPress })
}

/**
 * Whether there is a keyboard to tell of: where fingers play, none is known of until one of its keys
 * is pressed. What goes into a text field may come from keys on the screen.
 */
export function useHasKeys(): boolean {
  const byFinger = useMedia('(hover: none)')
  const isUsed = useApp(({ device }) => device.keysUsed)
  return !byFinger || isUsed
}

/**
 * Whether the player's last press was one of its keys: who plays by mouse or touch is not told of them, nor
 * whoever has turned single keys off.
 */
export function useByKey(): boolean {
  const isLast = useApp(({ device }) => device.lastPress === 'key')
  const hasSingle = useSettings(({ singleKeys }) => singleKeys)
  return useHasKeys() && isLast && hasSingle
}
