// Links: a whole run, or a level and a seed for everybody, in the fragment of the game's address.
// A fragment never reaches a server.
import * as v from 'valibot'
import { levelOf } from '../levels/index.ts'
import { MODES } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { decodeRun, encodeRun, seed as anySeed } from '../wire/index.ts'
import type { CodeFault, Run } from '../wire/index.ts'

/** The same customers for everybody who opens it. */
export type Offer = {
  readonly level: string
  readonly seed: number
  readonly mode: Mode | null // null: both are offered
}

export type Link =
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'play'; readonly offer: Offer }
  | { readonly kind: 'fault'; readonly fault: CodeFault }

const LONGEST_OFFER = 100
const CLOSING = `.,;:!?)]}>'"»”’` // what the sentence around a link may leave at its end

/** Level, seed and perhaps a mode, as they lie between full stops. */
const offer = v.strictTuple([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number), anySeed),
  v.optional(v.picklist(MODES)),
])

/** The link of a run. `home` is the game's address without query and fragment. */
export function runLink(run: Run, home: string): string {
  return `${home}#run=${encodeRun(run)}`
}

/** The link to a level and a seed: "everyone here plays this". */
export function playLink({ level, seed, mode }: Offer, home: string): string {
  return `${home}#play=${[level, seed, ...(mode ? [mode] : [])].join('.')}`
}

/** Whether a fragment, with its `#`, means to be one of these links. */
export function isLink(fragment: string): boolean {
  return /^#(?:run|play)=/.test(fragment)
}

/** What a fragment, with its `#`, holds; null when it is no link of this game. Never throws. */
export function readLink(fragment: string): Link | null {
  if (!isLink(fragment)) return null
  const [value = ''] = fragment.slice(fragment.indexOf('=') + 1).split('&', 1)
  return fragment.startsWith('#run=') ? readRun(value) : readOffer(value)
}

function readRun(value: string): Link {
  const read = decodeRun(withoutClosing(value))
  return read.ok ? { kind: 'run', run: read.run } : { kind: 'fault', fault: read.fault }
}

function readOffer(value: string): Link {
  if (value.length > LONGEST_OFFER) return { kind: 'fault', fault: 'tooLong' }
  const { success, output } = v.safeParse(offer, withoutClosing(value).split('.'))
  if (!success) return { kind: 'fault', fault: 'damaged' }
  const [level, seed, mode = null] = output
  if (!levelOf(level)) return { kind: 'fault', fault: 'foreign' }
  return { kind: 'play', offer: { level, seed, mode } }
}

function withoutClosing(value: string): string {
  let end = value.length
  while (end > 0 && CLOSING.includes(value.charAt(end - 1))) end--
  return value.slice(0, end)
}
