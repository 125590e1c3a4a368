// What else is kept in the browser and goes along in an export. Each store says here how what a file
// brings is joined to what is there; a key nobody speaks for is taken only where there is none yet.
import { OLD_SCORES, RUNS } from './scores.ts'
import { UNDER_WAY, type Texts } from './shelf.ts'

export type Portable = {
  readonly key: string // in the browser's storage
  /** Both in one; loses nothing that is stored. `found` is to be read with suspicion. Never throws. */
  readonly join: (stored: unknown, found: unknown) => unknown
}

/** One line for each store that wants more than to be taken where there is none. */
export const portables: readonly Portable[] = []

const SETTINGS = 'cafe-await/settings'
const OWN: ReadonlySet<string> = new Set([RUNS, OLD_SCORES, SETTINGS, UNDER_WAY])
const OTHERS = /^cafe-await\/[a-z-]{1,40}$/ // without texts that were set aside
const MOST_LETTERS = 500_000

/** The values of all other keys among these. */
export function packOthers(texts: Texts, keys: readonly string[]): Record<string, unknown> {
  const others = keys.filter((key) => OTHERS.test(key) && !OWN.has(key))
  const values = others.map((key) => [key, parsed(texts.getItem(key))] as const)
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

/** Store what a file brings of other keys; returns those that changed. */
export function unpackOthers(texts: Texts, found: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(found).filter((key) => OTHERS.test(key) && !OWN.has(key))
  return keys.filter((key) => unpack(texts, key, found[key]))
}

function unpack(texts: Texts, key: string, found: unknown): boolean {
  try {
    const stored = texts.getItem(key)
    const portable = portables.find((each) => each.key === key)
    if (!portable && stored !== null) return false
    const joined = portable ? portable.join(parsed(stored) ?? null, found) : found
    const text = JSON.stringify(joined)
    if (text === stored || text.length > MOST_LETTERS) return false
    texts.setItem(key, text)
    return true
  } catch {
    return false
  }
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
