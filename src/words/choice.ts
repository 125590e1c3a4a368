// Which language and locale are spoken, and where the words of each language come from. A tag comes
// from a browser or an address: what is no well-formed tag is mended or passed over, for the
// formatters throw at it.
import type { Catalogue } from './key.ts'
import { isLanguage } from './language.ts'
import type { Language } from './language.ts'

/** Each is fetched when somebody wants to read it. English, which all fall back on, comes in parts. */
export const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  es: async () => (await import('./es.ts')).es,
}

/** The choice when it is a language, else the first preferred one the game speaks, else English. */
export function chooseLanguage(choice: string, preferred: readonly string[]): Language {
  return [choice, ...preferred].map(languageOf).find((each) => each !== null) ?? 'en'
}

/** The preferred tag that names the language most closely, such as `en-GB` for `en`: it decides formats. */
export function chooseLocale(language: Language, preferred: readonly string[]): string {
  const named = preferred.find((tag) => languageOf(tag) === language)
  return (named === undefined ? null : localeOf(named)) ?? language
}

/** The language that a tag names, whatever its region: `es` of `es-MX`, of `ES` and of `es_ES.UTF-8`. */
export function languageOf(tag: string): Language | null {
  const [base = ''] = (localeOf(tag) ?? '').split('-')
  return isLanguage(base) ? base : null
}

/** The well-formed BCP 47 tag nearest to a text, as operating systems write it too; null for none. */
function localeOf(text: string): string | null {
  const [named = ''] = text.trim().replaceAll('_', '-').split(/[.@]/, 1)
  const parts = named.split('-')
  for (let count = parts.length; count > 0; count--) {
    const tag = canonical(parts.slice(0, count).join('-'))
    if (tag !== null) return tag
  }
  return null
}

function canonical(tag: string): string | null {
  if (tag === '') return null // as in most addresses: to have that thrown costs a slow phone 10 ms
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
