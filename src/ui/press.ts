// A key of its own on every screen: pressed once, without a modifier, and not while typing.

export type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'>

const TYPED = 'input:not([type="radio"], [type="range"], [type="checkbox"]), textarea, select'

/** Whether this is the letter, small or capital, and nothing held with it. */
export function isPress(pressed: Pressed, letter: string): boolean {
  const { key, repeat, ctrlKey, metaKey, altKey } = pressed
  return key.toLowerCase() === letter && !repeat && !ctrlKey && !metaKey && !altKey
}

/** Whether it goes into a text field. */
export function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(`${TYPED}, [contenteditable]`) !== null
}
