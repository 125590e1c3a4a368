// The page's address can ask for a shift: ?level=lunch-rush&mode=async&seed=7&waiter=nearest&speed=8
// and, with a shift or alone, for a language and the projector's view: ?lang=es&view=projector
import * as v from 'valibot'
import { allLevelIds, HOUSE_LEVEL, HOUSE_SEED, levelOf } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { readQuery } from '../runs/index.ts'
import { MAX_SEED, MODES } from '../sim/index.ts'
import type { View } from '../store/index.ts'
import { person, robotLead, robotNames } from '../waiters/index.ts'
import { languageOf } from '../words/index.ts'

export type Address = { readonly view: View } & (
  | { readonly ok: true; readonly order: Order | null } // null: no shift was asked for
  | {
      readonly ok: false
      readonly what: string // as it stands there
      readonly wrong: Wrong
      readonly value: string
    }
)

const MAX_SPEED = 16

/** More of what was asked for is not repeated to whoever asked. */
export const LONGEST_QUOTE = 40

/** What there is, for the messages about what there is not. */
export const choices = {
  robots: robotNames,
  maxSeed: String(MAX_SEED),
  maxSpeed: String(MAX_SPEED),
} as const

/** What a shift may be asked for by; each message says what there is. */
const shift = {
  level: v.nullable(oneOf(allLevelIds)),
  mode: v.nullable(oneOf(MODES)),
  seed: v.nullable(wholeNumber(0, MAX_SEED)),
  waiter: v.nullable(oneOf(robotNames)),
  speed: v.nullable(wholeNumber(1, MAX_SPEED)),
}
const address = v.object({
  lang: v.nullable(language()),
  view: v.nullable(oneOf(['projector'])),
  ...shift,
})

/** What is wrong: a value, or a name that is nearly one of these. */
type Wrong = keyof typeof address.entries | 'misspelt'

const names = Object.keys(address.entries) as readonly (keyof typeof address.entries)[]

/** The shift an address asks for; what is not said is the house's. `search` as in location. */
export function readAddress(search: string): Address {
  const asked = readQuery(search, names)
  const view: View = asked.get('view')?.meant === 'projector' ? 'projector' : 'usual'
  const values = Object.fromEntries(names.map((name) => [name, asked.get(name)?.meant ?? null]))
  const { success, output, issues } = v.safeParse(address, values, { abortEarly: true })
  if (!success) {
    const [{ path }] = issues
    const key = names.find((each) => each === path?.[0].key) ?? 'level'
    const { name = key, value: written = '' } = asked.get(key) ?? {}
    const value = written.slice(0, LONGEST_QUOTE)
    const wrong = name.toLowerCase() === key ? key : 'misspelt'
    return { ok: false, view, what: `${name}=${value}`, wrong, value }
  }
  if (!names.some((name) => name in shift && asked.has(name)))
    return { ok: true, view, order: null }
  const { level, mode, seed, waiter, speed } = output
  const id = level ?? HOUSE_LEVEL
  const order: Order = {
    level: id,
    mode: mode ?? levelOf(id)?.mode ?? 'async',
    seed: seed ?? HOUSE_SEED,
    leads: [waiter ? robotLead(waiter) : person],
    speed: speed ?? 1,
    purpose: { type: 'free' },
  }
  return { ok: true, view, order }
}

function oneOf<const T extends string>(values: readonly T[]) {
  return v.picklist(values)
}

function language() {
  return v.pipe(
    v.string(),
    v.check((tag) => languageOf(tag) !== null),
  )
}

function wholeNumber(from: number, to: number) {
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,10}$/),
    v.transform(Number),
    v.minValue(from),
    v.maxValue(to),
  )
}
