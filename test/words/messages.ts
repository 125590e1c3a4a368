// A catalogue as a flat list of messages, and what tests ask of one.
export type Tree = { readonly [key: string]: string | Tree }
export type Message = readonly [key: string, text: string]

export function messages(tree: object, path = ''): readonly Message[] {
  return Object.entries(tree as Tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[path + name, value] as const]
      : messages(value, `${path}${name}.`),
  )
}

/** The names of a message's blanks, sorted. */
export function blanks(text: string): readonly string[] {
  const found = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)
  return [...new Set(found)].toSorted()
}

/** Something for every blank. */
export function valuesFor(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(blanks(text).map((name) => [name, 2]))
}

export function forms(key: string, plurals: readonly string[]): readonly string[] {
  return plurals.map((plural) => `${key}_${plural}`)
}
