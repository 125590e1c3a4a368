// Which language and locale are spoken, and where the words of each language come from.
import type { Catalogue } from './key.ts'
import { isLanguage } from './language.ts'
import type { Language } from './language.ts'

/** Each is fetched when somebody wants to read it. English, which all fall back on, comes in parts. */
export const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  es: async () => (await import('./es.ts')).es,
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
