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

/** The choice when it is a language, else the first preferred one the game speaks, else English. */
export function chooseLanguage(choice: string, preferred: readonly string[]): Language {
  return [choice, ...preferred.map(baseOf)].find(isLanguage) ?? 'en'
}

/** The preferred tag that names the language most closely, such as `en-GB` for `en`: it decides formats. */
export function chooseLocale(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => baseOf(tag) === language) ?? language
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}
