// The listings by level: each is cut from a file that runs, so that what is read is what was tried.
import type { Mode } from '../sim/index.ts'
import type { PlannedId } from '../levels/index.ts'
import { cutListing } from './cut.ts'
import type { Cut } from './cut.ts'
import type { CodeLanguage } from './language.ts'

/** How a level's idea is written down: by mode, by notation, or with the mistake and without. */
export type Variant = Mode | 'await' | 'chain' | 'callbacks' | 'race' | 'reserved'

type Files = { readonly [variant in Variant]?: string } // names without their ending

const alone = (file: string): Files => ({ async: file })

/** The first variant of a level is its own. */
const filesOf: Readonly<Record<PlannedId, Files>> = {
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

const endings = { javascript: 'mjs', python: 'py' } as const

const texts = import.meta.glob<string>('./listings/*.{mjs,py}', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The variants that a level has, its own first. */
export function variantsOf(level: PlannedId): readonly Variant[] {
  return Object.keys(filesOf[level]) as Variant[]
}

/** The listing of a level; its own variant where it does not have the one asked for. */
export function listingOf(level: PlannedId, language: CodeLanguage, variant?: Variant): Cut {
  const [own = 'async'] = variantsOf(level)
  const files = filesOf[level]
  const file = (variant && files[variant]) ?? files[own]
  const text = texts[`./listings/${file}.${endings[language]}`]
  if (text === undefined) throw new Error(`${level} has no listing in ${language}.`)
  return cutListing(text)
}

/** The listing of any level's round: its own, or that of the mode where the campaign has none. */
export function listingFor(level: string, language: CodeLanguage, mode: Mode): Cut {
  if (isPlanned(level)) return listingOf(level, language, mode)
  return listingOf(mode === 'blocking' ? 'stand-and-wait' : 'drop-the-ticket', language)
}

function isPlanned(level: string): level is PlannedId {
  return Object.hasOwn(filesOf, level)
}
