// A key of its own on every screen: pressed once, without a modifier, and not while typing.

export type Pressed = Pick<KeyboardEvent, 'key' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'> & {
  readonly code?: string
}

const TYPED = 'input:not([type="radio"], [type="range"], [type="checkbox"]), textarea, select'

const signs: Readonly<Record<string, string>> = { Comma: ',', Period: '.' }

/** Whether this is the letter, small or capital, and nothing held with it. */
export function isPress(pressed: Pressed, letter: string): boolean {
  const { repeat, ctrlKey, metaKey, altKey } = pressed
  return letterOf(pressed) === letter && !repeat && !ctrlKey && !metaKey && !altKey
}

/**
 * What is printed on the key, in small letters; on a keyboard whose letters are not Latin, what is
 * printed there on an English one.
 */
export function letterOf({ key, code = '' }: Pick<Pressed, 'key' | 'code'>): string {
  const isForeign = /^\p{L}\p{M}*$/u.test(key) && !/\p{Script=Latin}/u.test(key)
  const place = isForeign ? (signs[code] ?? /^Key([A-Z])$/.exec(code)?.[1]) : undefined
  return (place ?? key).toLowerCase()
}

/** Whether it goes into a text field. */
export function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(`${TYPED}, [contenteditable]`) !== null
}
