// Links: a whole run, or a level and a seed for everybody, in the fragment of the game's address.
// A fragment never reaches a server.
import * as v from 'valibot'
import { levelOf } from '../levels/index.ts'
import { allowsMode, MODES } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import { decodeRun, encodeRun, readRoomCode, seed as anySeed } from '../wire/index.ts'
import type { CodeFault, Run } from '../wire/index.ts'
import { readFragment } from './fragment.ts'
import type { Fragment } from './fragment.ts'
import { leadingCode, withoutEnd } from './lenient-text.ts'

/** The same customers for everybody who opens it. */
export type Offer = {
  readonly level: string
  readonly seed: number
  readonly mode: Mode | null // null: both are offered
}

export type Link =
  | { readonly kind: 'run'; readonly run: Run }
  | {
      readonly kind: 'play'
      readonly offer: Offer
      readonly only?: Mode // it asked for another than this one, the only one there is
    }
  | { readonly kind: 'room' | 'projector'; readonly code: string }
  | { readonly kind: 'host'; readonly code: string; readonly key: string }
  | { readonly kind: 'workshop' }
  | { readonly kind: 'program'; readonly code: string } // to be decoded
  | { readonly kind: 'fault'; readonly fault: CodeFault }

const LONGEST_OFFER = 100

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

/** The link to a program, from its code. */
export function programLink(code: string, home: string): string {
  return `${home}#program=${code}`
}

/** What a fragment, with its `#`, holds; null when it is no link of this game. Never throws. */
export function readLink(fragment: string): Link | null {
  const read = readFragment(fragment)
  if (!read) return null
  if (!read.isSure) return { kind: 'fault', fault: 'damaged' }
  if (isWorkshop(read)) return readWorkshop(read)
  const code = leadingCode(read.text)
  if (code === null) return { kind: 'fault', fault: 'damaged' }
  if (read.kind === 'program') return { kind: 'program', code }
  return read.kind === 'run' ? readRun(code) : readOffer(code.toLowerCase())
}

function isWorkshop({ kind }: Fragment): boolean {
  return kind !== 'run' && kind !== 'play' && kind !== 'program'
}

/** A room's code; after a full stop the key of whoever leads it. Without either: all rooms. */
function readWorkshop({ kind, text }: Fragment): Link {
  const [typed = '', key = ''] = text.split('.')
  const code = readRoomCode(typed)
  if (kind === 'workshop' && text === '') return { kind }
  if (code === null) return { kind: 'fault', fault: 'damaged' }
  if (kind === 'workshop') return { kind: 'host', code, key }
  return { kind: kind === 'projector' ? kind : 'room', code }
}

function readRun(code: string): Link {
  const whole = decodeRun(code)
  const isDamaged = !whole.ok && whole.fault === 'damaged'
  const read = isDamaged ? decodeRun(withoutStrokes(code)) : whole
  return read.ok ? { kind: 'run', run: read.run } : { kind: 'fault', fault: read.fault }
}

function readOffer(code: string): Link {
  if (code.length > LONGEST_OFFER) return { kind: 'fault', fault: 'tooLong' }
  const { success, output } = v.safeParse(offer, withoutStrokes(code).split('.'))
  if (!success) return { kind: 'fault', fault: 'damaged' }
  const [id, seed, mode] = output
  const level = levelOf(id)
  if (!level) return { kind: 'fault', fault: 'foreign' }
  const offered = { level: id, seed, mode: level.mode ?? mode ?? null }
  const isOther = level.mode && mode && !allowsMode(level, mode)
  return { kind: 'play', offer: offered, ...(isOther && { only: level.mode }) }
}

/** Dashes and underscores at the end are of the text around it, unless a run's code ends so. */
function withoutStrokes(code: string): string {
  return withoutEnd(code, '-_.')
}
