// What a level has beyond the plain café: the coach names each thing once, when it first matters, also
// to whoever has learned the rest. What is right to do is for the level to show.
import { isHandUp, severalOf } from '../reading/index.ts'
import { NONE, railTakes, wantsChat, writingMs } from '../sim/index.ts'
import type { Advice } from '../store/index.ts'
import type { Chance, ChanceKind } from '../waiters/index.ts'
import { chancesFor, ticketAsked } from './coach-steps.ts'
import type { Lookout } from './coach-steps.ts'

/** The table, where one is to be tapped; null where it is a button or only to be known. */
type Place = number | null

/** Undefined while it does not matter. */
type Matters = (lookout: Lookout, chances: readonly Chance[]) => Place | undefined

/** How long something is said, ms of the shift. */
const SAID_MS = 5_000
const RUSH = 3 // hands up at once, from which on one pair of hands is few

const atChance =
  (kind: ChanceKind): Matters =>
  (_, chances) =>
    chances.find((chance) => chance.kind === kind)?.station

const own = ({ room, own: waiter }: Lookout) => room.waiters[waiter]

/** Standing there for what is on the pad takes less time than writing it would, and a hand is free for it. */
function holdsOnlyQuick(lookout: Lookout): boolean {
  const { level, room } = lookout
  const { pad = [], hands = [] } = own(lookout) ?? {}
  const writeMs = writingMs({ level, state: room })
  const cookMsOf = (ticket: number) =>
    room.customers[room.tickets[ticket]?.customer ?? NONE]?.cookMs
  if (pad.length === 0 || hands.length >= level.hands) return false
  return pad.every((ticket) => (cookMsOf(ticket) ?? writeMs) < writeMs)
}

const handsUp = ({ room }: Lookout) => room.customers.filter(isHandUp)

const handOf =
  (kind: 'course' | 'party'): Matters =>
  (lookout) =>
    handsUp(lookout).find((customer) => {
      const several = severalOf(lookout.level, customer)
      return several?.kind === kind && (kind === 'party' || several.number > 1)
    })?.table

/** The first that matters is said. */
const mentions = {
  takeBack: atChance('takeBack'),
  pull: atChance('pull'),
  askNumber: atChance('askNumber'),
  leavePot: (lookout, chances) =>
    handsUp(lookout).length > 0 ? atChance('leavePot')(lookout, chances) : undefined,
  turnDown: atChance('turnDown'),
  putBack: atChance('putBack'),
  reserve: atChance('reserve'),
  make: atChance('make'),
  look: atChance('look'),
  save: (_, chances) =>
    chances.some(({ kind }) => kind === 'saveNow' || kind === 'saveLater') ? null : undefined,
  nextCourse: handOf('course'),
  party: handOf('party'),
  chat: ({ room, level }) =>
    room.customers.find(
      ({ phase }, id) => phase === 'waiting' && wantsChat({ level, state: room }, id),
    )?.table,
  hire: (lookout) => {
    const isFree = lookout.room.specials?.hire?.presence === 'absent'
    return isFree && handsUp(lookout).length >= RUSH ? null : undefined
  },
  slice: (lookout) => {
    const isBusy = own(lookout)?.doing.kind === 'flambeing'
    return isBusy && handsUp(lookout).length > 0 ? null : undefined
  },
  write: (lookout) => (holdsOnlyQuick(lookout) ? null : undefined),
  railFull: (lookout) => {
    const holdsTicket = (own(lookout)?.pad.length ?? 0) > 0
    const { level, room } = lookout
    return holdsTicket && !railTakes({ level, state: room }) ? null : undefined
  },
} as const satisfies Partial<Record<Advice['key'], Matters>>

export type Mention = keyof typeof mentions

export const allMentions = Object.keys(mentions) as readonly Mention[]

export type FirstMentions = {
  /** What is to be said now for the first time, or is being said; null for nothing. */
  next(lookout: Lookout): Advice | null
  /** Says nothing more. */
  end(): void
  /** Says everything once more. */
  reset(): void
}

export function createFirstMentions(): FirstMentions {
  const said = new Set<Mention>()
  let saying: { readonly key: Mention; readonly since: number } | null = null
  return {
    next(lookout) {
      if (said.size === allMentions.length && !saying) return null
      const { now } = lookout.room
      const isOver = saying && (now < saying.since || now >= saying.since + SAID_MS)
      const known = isOver ? null : saying
      const asked = known ? [known.key] : []
      const found = placeOf(lookout, [...asked, ...allMentions.filter((key) => !said.has(key))])
      saying = found && { key: found.key, since: found.key === known?.key ? known.since : now }
      if (found) said.add(found.key)
      return found
    },
    end() {
      for (const key of allMentions) said.add(key)
      saying = null
    },
    reset() {
      said.clear()
      saying = null
    },
  }
}

/** The first of these that matters now. */
function placeOf(lookout: Lookout, keys: readonly Mention[]) {
  const chances = chancesFor(lookout)
  for (const key of keys) {
    const station = mentions[key](lookout, chances)
    if (station === undefined) continue
    const chance = chances.find(({ kind }) => kind === key)
    const ticket = chance && ticketAsked(lookout, chance)
    return { key, station, ...(ticket !== undefined && { ticket }) }
  }
  return null
}
