// Messages by key, from the catalogue of the player's language.
import { createInstance } from 'i18next'
import type { Key, Values } from './key.ts'
import { languages, regionOf, spoken } from './languages.ts'

const wishes = globalThis.navigator?.languages ?? []

export const language = spoken(wishes)

/** The BCP 47 tag that numbers, dates and lists are written by. */
export const region = regionOf(language, wishes)

const i18n = createInstance({
  lng: language,
  fallbackLng: 'en',
  resources: Object.fromEntries(
    Object.entries(languages).map(([name, catalogue]) => [name, { translation: catalogue }]),
  ),
  interpolation: { escapeValue: false }, // React escapes
  initAsync: false, // the words are bundled: there is nothing to wait for
})
void i18n.init()

/** The message at `key`, its blanks filled in. The compiler checks the key and the values. */
export function t<K extends Key>(key: K, ...[values]: Values<K>): string {
  return say(key, values)
}

/** As `t`, for a key known only when the game runs; an unknown key comes back as it is. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  return i18n.t(key, { ...values })
}
