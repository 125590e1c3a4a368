// The listings by level: each is cut from a file that runs, so that what is read is what was tried.
import type { Mode } from '../sim/index.ts'
import type { PlannedId } from '../levels/index.ts'
import { endings } from '../code/index.ts'
import type { CodeLanguage } from '../code/index.ts'
import { readListing } from './listing.ts'
import type { Listing } from './listing.ts'

/** How a level's idea is written down: by mode, by notation, or with the mistake and without. */
export type Variant = Mode | 'await' | 'chain' | 'callbacks' | 'race' | 'reserved'

type Names = { readonly [variant in Variant]?: string } // names without their ending

const alone = (file: string): Names => ({ async: file })

/** The first variant of a level is its own. */
const namesOf: Readonly<Record<PlannedId, Names>> = {
  'stand-and-wait': { blocking: 'stand-and-wait' },
  'drop-the-ticket': alone('drop-the-ticket'),
  'slow-tuesday': { async: 'drop-the-ticket', blocking: 'stand-and-wait' },
  'bell-waits': alone('bell-waits'),
  'course-by-course': {
    await: 'course-by-course',
    chain: 'course-by-course.chain',
    callbacks: 'course-by-course.callbacks',
  },
  'all-together': alone('all-together'),
  'burnt-dishes': alone('burnt-dishes'),
  'guest-has-left': alone('guest-has-left'),
  'order-received': alone('order-received'),
  'last-cake': { reserved: 'last-cake', race: 'last-cake.race' },
  'one-pair-of-hands': alone('one-pair-of-hands'),
  flambe: { async: 'flambe', blocking: 'flambe.blocking' },
  'frozen-app': alone('frozen-app'),
  espresso: alone('espresso'),
  'too-many-tickets': alone('too-many-tickets'),
  'just-a-refill': alone('just-a-refill'),
  'two-suppliers': alone('two-suppliers'),
  'no-table-number': alone('no-table-number'),
  graduation: { async: 'drop-the-ticket', blocking: 'stand-and-wait' },
}

const files = import.meta.glob<string>('./listings/*.{mjs,py,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The variants that a level has, its own first. */
export function variantsOf(level: PlannedId): readonly Variant[] {
  return Object.keys(namesOf[level]) as Variant[]
}

/** The listing of a level; its own variant where it does not have the one asked for. */
export function listingOf(level: PlannedId, language: CodeLanguage, variant?: Variant): Listing {
  const [own = 'async'] = variantsOf(level)
  const names = namesOf[level]
  const path = `./listings/${(variant && names[variant]) ?? names[own]}.${endings[language]}`
  const [text, prints] = [files[path], files[`${path}.txt`]]
  if (text === undefined || prints === undefined) {
    throw new Error(`${level} has no listing in ${language}.`)
  }
  return readListing(text, prints)
}
