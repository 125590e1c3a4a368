// The page's address can ask for a shift: ?level=lunch-rush&mode=async&seed=7&waiter=nearest&speed=8
// and, with a shift or alone, for a language and the projector's view: ?lang=es&view=projector
import { allLevelIds, HOUSE_LEVEL, HOUSE_SEED } from '../levels/index.ts'
import type { Order } from '../play/index.ts'
import { MAX_SEED, MODES } from '../sim/index.ts'
import type { Mode } from '../sim/index.ts'
import type { View } from '../store/index.ts'
import { person, robotLead, robotNames } from '../waiters/index.ts'
import type { RobotName } from '../waiters/index.ts'
import { languages } from '../words/index.ts'

export type Address = { readonly view: View } & (
  | { readonly ok: true; readonly order: Order | null } // null: no shift was asked for
  | { readonly ok: false; readonly what: string; readonly valid: string }
)

const MAX_SPEED = 16
const names = ['level', 'mode', 'seed', 'waiter', 'speed'] as const

class Unknown extends Error {
  readonly valid: string

  constructor(name: string, value: string, valid: string) {
    super(`${name}=${value.slice(0, 40)}`)
    this.valid = valid
  }
}

/** The shift an address asks for; what is not said is the house's. `search` as in location. */
export function readAddress(search: string): Address {
  const asked = new URLSearchParams(search)
  const view: View = asked.get('view') === 'projector' ? 'projector' : 'usual'
  try {
    oneOf(asked, 'lang', Object.keys(languages))
    oneOf(asked, 'view', ['projector'])
    if (!names.some((name) => asked.has(name))) return { ok: true, view, order: null }
    const robot = oneOf<RobotName>(asked, 'waiter', robotNames)
    const order: Order = {
      level: oneOf(asked, 'level', allLevelIds) ?? HOUSE_LEVEL,
      mode: oneOf(asked, 'mode', MODES) ?? ('async' satisfies Mode),
      seed: wholeNumber(asked, 'seed', 0, MAX_SEED) ?? HOUSE_SEED,
      leads: [robot ? robotLead(robot) : person],
      speed: wholeNumber(asked, 'speed', 1, MAX_SPEED) ?? 1,
      purpose: { type: 'free' },
    }
    return { ok: true, view, order }
  } catch (error) {
    if (!(error instanceof Unknown)) throw error
    return { ok: false, view, what: error.message, valid: error.valid }
  }
}

function oneOf<T extends string>(
  asked: URLSearchParams,
  name: string,
  values: readonly T[],
): T | null {
  const value = asked.get(name)
  if (value === null) return null
  const known = values.find((each) => each === value)
  if (known === undefined) throw new Unknown(name, value, `${name}=${values.join(' | ')}`)
  return known
}

function wholeNumber(
  asked: URLSearchParams,
  name: string,
  from: number,
  to: number,
): number | null {
  const value = asked.get(name)
  if (value === null) return null
  const number = Number(value)
  if (!/^\d{1,10}$/.test(value) || number < from || number > to) {
    throw new Unknown(name, value, `${name}=${from}…${to}`)
  }
  return number
}
