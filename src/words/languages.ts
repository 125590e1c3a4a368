// The languages the game speaks. A new one is one file like es.ts and one line in each list here.
import type { Catalogue } from './key.ts'

/** What each calls itself, in the order they are offered. */
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

/** Each is fetched when somebody wants to read it. English, which all fall back on, comes in parts. */
export const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  es: async () => (await import('./es.ts')).es,
}

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(languages, name)
}

/** The choice when it is a language, else the first of the wishes the game speaks, else English. */
export function spoken(choice: string, wishes: readonly string[]): Language {
  return [choice, ...wishes.map(baseOf)].find(isLanguage) ?? 'en'
}

/** The wish that names the language most closely, such as `en-GB` for `en`: it decides formats. */
export function regionOf(language: Language, wishes: readonly string[]): string {
  return wishes.find((wish) => baseOf(wish) === language) ?? language
}

function baseOf(wish: string): string {
  return wish.toLowerCase().split('-')[0] ?? ''
}
