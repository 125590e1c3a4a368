// The messages of every language as flat lists, `'hud.pause'` → 'Pause', and how one is found and
// filled in. `_one`, `_other` and their like follow `count`; `{{name}}` is replaced by a value.

/** Messages by name, in groups: the form in which they are written. */
export type Tree = { readonly [name: string]: string | Tree }

/** The values of a message's blanks. */
export type Given = Readonly<Record<string, string | number>>

export type Messages = { readonly texts: Map<string, string>; readonly plurals: Intl.PluralRules }

/** `language` decides which plural a number takes: a BCP 47 tag. */
export function createMessages(language: string): Messages {
  return { texts: new Map(), plurals: new Intl.PluralRules(language) }
}

const NO_BREAK = '\u00a0'

/** A number, written or still to come, with the short sign of its unit: "7.3 s", "{{number}} / min". */
const MEASURE = /(?:\d|\}\}) (?:\/ )?(?=(?:s|ms|min|h)(?![\p{L}\p{N}]))/gu

/** A number and its unit stay in one line. */
function unbroken(text: string): string {
  return text.replaceAll(MEASURE, (start) => start.replaceAll(' ', NO_BREAK))
}

/** Add these to the messages; `path` is the group they are in, with a dot at its end. */
export function addMessages({ texts }: Pick<Messages, 'texts'>, tree: Tree, path = ''): void {
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') texts.set(path + name, unbroken(value))
    else addMessages({ texts }, value, `${path}${name}.`)
  }
}

/** The message at `key`, its blanks still open, or undefined. */
export function findMessage({ texts, plurals }: Messages, key: string, count: unknown) {
  if (typeof count !== 'number') return texts.get(key)
  const exact = texts.get(`${key}_${plurals.select(count)}`)
  return exact ?? texts.get(`${key}_other`) ?? texts.get(key)
}

/** A blank without a value stays as it is written, so that it is noticed. */
export function fillBlanks(text: string, given: Given): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (blank, name: string) => String(given[name] ?? blank))
}
