// Messages by key, in the language spoken now. It is English until somebody calls `setLocale`, so that
// Node and the tests read English whatever the machine's language is. A change is told to
// `onLocale`: React draws the screens again from the top (`useLocale`), the stage its lettering.
// English comes in parts, so that the title is light: what it says, by `fetchWords` what a shift says, by
// `fetchCampaignWords` what the campaign says, by `fetchAlbumWords` its album, by `fetchLensWords` the
// code lens, and by `fetchCompareWords` the rest.
import { addMessages, createMessages, fillBlanks, findMessage } from './catalogue.ts'
import type { Given, Messages } from './catalogue.ts'
import { titlePart } from './en/title-part.ts'
import type { Key, Values, VenueWords } from './key.ts'
import { catalogues, chooseLanguage, chooseLocale } from './choice.ts'
import { isLanguage, languages } from './language.ts'
import type { Language } from './language.ts'

let now: { readonly language: Language; readonly locale: string } = { language: 'en', locale: 'en' }
let asked = 0
const listeners = new Set<() => void>()

const english = createMessages('en')
addMessages(english, titlePart)
const known = new Map<Language, Messages>([['en', english]])
let venue: ReadonlyMap<Language, Messages> = new Map() // what it says otherwise

export function language(): Language {
  return now.language
}

/** Both, as one object that is another after every change `onLocale` tells. */
export function currentLocale(): object {
  return now
}

/** The BCP 47 tag that numbers, dates and lists are written by. */
export function locale(): string {
  return now.locale
}

/**
 * Speak the chosen language, or for any other choice the first of the preferred BCP 47 tags. At once
 * when its words are here; else when they have come, unless something else was asked for meanwhile.
 * False when they could not be had: then the language stays as it was.
 */
export async function setLocale(choice: string, preferred: readonly string[]): Promise<boolean> {
  const turn = ++asked
  const next = chooseLanguage(choice, preferred)
  if (next !== 'en' && !known.has(next)) {
    try {
      await loadCatalogue(next)
    } catch {
      return turn !== asked // nobody waits for it any more
    }
  }
  if (turn === asked) applyLocale(next, chooseLocale(next, preferred))
  return true
}

/** The English words of a shift, which every language falls back on. Rejects when they cannot be had. */
export async function fetchWords(): Promise<void> {
  addMessages(english, (await import('./en/shift-part.ts')).shiftPart)
}

/** The English words of the screens for comparing. Rejects when they cannot be had. */
export async function fetchCompareWords(): Promise<void> {
  addMessages(english, (await import('./en/compare-part.ts')).comparePart)
}

/** The English words of the campaign. Rejects when they cannot be had. */
export async function fetchCampaignWords(): Promise<void> {
  addMessages(english, (await import('./en/campaign-part.ts')).campaignPart)
}

/** The English words of the album. Rejects when they cannot be had. */
export async function fetchAlbumWords(): Promise<void> {
  addMessages(english, (await import('./en/album-part.ts')).albumPart)
}

/** The English words of a workshop's rooms. Rejects when they cannot be had. */
export async function fetchWorkshopWords(): Promise<void> {
  addMessages(english, (await import('./en/workshop-part.ts')).workshopPart)
}

/** The English words of the code lens. Rejects when they cannot be had. */
export async function fetchLensWords(): Promise<void> {
  addMessages(english, (await import('./en/lens.ts')).lens)
}

/** The English words of the code lab. Rejects when they cannot be had. */
export async function fetchLabWords(): Promise<void> {
  addMessages(english, (await import('./en/lab.ts')).labPart)
}

/** The English sentences on the names that programs of the lab use. Rejects when they cannot be had. */
export async function fetchLabApiWords(): Promise<void> {
  addMessages(english, (await import('./en/lab-api.ts')).labApi)
}

/** The English notes on the lines of the listings. Rejects when they cannot be had. */
export async function fetchCodeWords(): Promise<void> {
  addMessages(english, (await import('./en/code-notes.ts')).codePart)
}

/** The English words for what is wrong with a program. Rejects when they cannot be had. */
export async function fetchLabProblems(): Promise<void> {
  addMessages(english, (await import('./en/lab-problems.ts')).labProblems)
}

/** Say from now on what this venue says otherwise; null says everything as in the catalogues. */
export function setVenueWords(words: VenueWords | null): void {
  if (!words && venue.size === 0) return
  const layers = new Map<Language, Messages>()
  for (const which of words ? Object.keys(languages).filter(isLanguage) : []) {
    const messages = createMessages(which)
    for (const part of [words?.[which] ?? []].flat()) addMessages(messages, part)
    layers.set(which, messages)
  }
  venue = layers
  now = { ...now }
  for (const listener of listeners) listener()
}

/** Hear of every change of language, locale or venue; returns the function that stops it. */
export function onLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The message at `key`, its blanks filled in. The compiler checks the key and the values. */
export function t<K extends Key>(key: K, ...[values]: Values<K>): string {
  return say(key, values)
}

/** As `t`, for values known only when the game runs. Until its part has come, a message is its key. */
export function say(key: Key, given: Given = {}): string {
  const { count } = given
  const text = inLanguage(now.language, key, count) ?? inLanguage('en', key, count)
  return text === undefined ? key : fillBlanks(text, given)
}

function inLanguage(which: Language, key: Key, count: unknown): string | undefined {
  const [over, own] = [venue.get(which), known.get(which)]
  return (over && findMessage(over, key, count)) ?? (own && findMessage(own, key, count))
}

async function loadCatalogue(which: Exclude<Language, 'en'>): Promise<void> {
  const messages = createMessages(which)
  addMessages(messages, await catalogues[which]())
  known.set(which, messages)
}

function applyLocale(next: Language, tag: string): void {
  if (next === now.language && tag === now.locale) return
  now = { language: next, locale: tag }
  for (const listener of listeners) listener()
}
