// The languages the game speaks. A new one is one file like en.ts (`export const es: Catalogue`)
// and one line here.
import { en } from './en.ts'
import type { Catalogue } from './key.ts'

export const languages = { en } as const satisfies Record<string, Catalogue>

export type Language = keyof typeof languages

/** The first language of the wish list that the game speaks, else English. */
export function spoken(wishes: readonly string[]): Language {
  const bases = wishes.map((wish) => wish.toLowerCase().split('-')[0] ?? '')
  return bases.find((base): base is Language => base in languages) ?? 'en'
}

/** The wish that names the language most closely, such as `en-GB` for `en`: it decides formats. */
export function regionOf(language: Language, wishes: readonly string[]): string {
  return wishes.find((wish) => wish.toLowerCase().split('-')[0] === language) ?? language
}
