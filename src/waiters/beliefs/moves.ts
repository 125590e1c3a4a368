// The moves that beliefs are made of: what a waiter who believes something does next.
import { isOver, isPending, NONE, passOf, trayOf, wantsChat, writingMs } from '../../sim/index.ts'
import type { Command, CustomerPhase } from '../../sim/index.ts'
import { cookingIn } from '../../reading/index.ts'
import type { Robot, Sight } from '../sight.ts'
import { patienceOf, visitTo, walkOf } from '../sight.ts'
import { firstCome, leastPatience, nearest } from '../simple.ts'
import type { Believer } from './believer.ts'

type Next = Believer['next']
type ChanceKind = Sight['chances'][number]['kind']

/** Do as an ordinary robot does. */
export function as(robot: Robot): Next {
  return (sight) => {
    const station = robot(sight)
    return station === NONE ? null : visitTo(sight, station)
  }
}

/** The first of these that has an answer. */
export function either(...all: readonly Next[]): Next {
  return (sight) => {
    for (const next of all) {
      const order = next(sight)
      if (order) return order
    }
    return null
  }
}

/** `next`, seeing only some chances. */
function seeing(kinds: (kind: ChanceKind) => boolean, next: Next): Next {
  return (sight) => next({ ...sight, chances: sight.chances.filter(({ kind }) => kinds(kind)) })
}

export const only = (kind: ChanceKind, next: Next): Next => seeing((each) => each === kind, next)
export const allBut = (kind: ChanceKind, next: Next): Next => seeing((each) => each !== kind, next)

/** All the orders of the room first: three cooks will cook them at the same time. */
export const ordersFirst = either(
  only('serve', as(nearest)),
  only('takeOrder', as(nearest)),
  afterOrders,
)

/** Not to the kitchen before there is a ticket for each cook, as long as somebody may come. */
function afterOrders(sight: Sight): Command | null {
  const { room, level } = sight
  const tickets = room.waiters[0]?.pad.length ?? 0
  if (tickets > 0 && tickets < level.cooks && room.hours === 'open') return null
  return as(firstCome)(sight)
}

/** The ticket is over the counter, and the waiter stays there all the same. */
export function standAnyway({ room, waiter }: Sight): Command | null {
  const { hands = [], pad = [] } = room.waiters[waiter] ?? {}
  const isCooking = room.tickets.some(({ place }) => place === 'cooking' || place === 'rail')
  return isCooking && hands.length === 0 && pad.length === 0 ? { type: 'stand', waiter } : null
}

/** To the pass, to see whether anything is done. */
export function lookAtPass({ room, level, waiter }: Sight): Command | null {
  const isCooking = room.cooks.some(({ ticket }) => ticket !== NONE)
  return isCooking ? { type: 'visit', waiter, station: passOf(level.floor) } : null
}

/** Where somebody would chat, when `fits` says so. */
function chatWhen(fits: (sight: Sight, walkMs: number) => boolean): Next {
  return (sight) => {
    const { room, level, waiter } = sight
    const customer = room.tables.find((id) => id !== NONE && wantsChat({ level, state: room }, id))
    const station = customer === undefined ? NONE : (room.customers[customer]?.table ?? NONE)
    if (customer === undefined || station === NONE) return null
    const walkMs = walkOf(sight, { kind: 'serve', station, customer })
    return fits(sight, walkMs) ? { type: 'visit', waiter, station } : null
  }
}

/** How soon the next bell rings, ms. */
function ringsIn({ room, level }: Sight): number {
  return cookingIn({ room, floor: level.floor })[0]?.leftMs ?? Infinity
}

/** Who sits at a table, likes to chat and has not yet; NONE when nobody does. */
function chatterIn({ room, level }: Sight): number {
  const rule = level.rules.find((each) => each.type === 'chats')
  const chatted = room.specials?.chatted ?? []
  const found = room.tables.find(
    (id) =>
      room.customers[id]?.look === rule?.look && !chatted.some(({ customer }) => customer === id),
  )
  return found ?? NONE
}

/** Nothing cooks, nothing is ready and nothing is carried. */
export const inLull = chatWhen(
  (sight) =>
    ringsIn(sight) === Infinity &&
    !sight.chances.some(({ kind }) => kind === 'pickUp' || kind === 'serve'),
)

/** While somebody would chat, no order is taken before the kitchen is done: that makes the lull. */
export function makeLull(sight: Sight): Command | null {
  const chatter = chatterIn(sight)
  if (chatter === NONE) return as(nearest)(sight)
  const isBusy = sight.room.tickets.some((ticket) => !isOver(ticket))
  const chances = sight.chances.filter(
    ({ kind, customer }) => kind !== 'takeOrder' || (!isBusy && customer === chatter),
  )
  return as(nearest)({ ...sight, chances })
}

/** Who eats a menu and has courses to come, while one is under way. */
function atMenu({ room }: Sight) {
  return room.tables.flatMap((id) => {
    const who = room.customers[id]
    return who && (who.toCome ?? 0) > 0 && isUnderWay[who.phase] ? [who] : []
  })
}

const isUnderWay: Readonly<Record<CustomerPhase, boolean>> = {
  queueing: false,
  reading: false,
  handUp: false,
  ordering: false,
  waiting: true,
  receiving: true,
  eating: true,
  served: false,
  left: false,
  unserved: false,
  sentHome: false,
}

/** All the courses at once: ask for the next as soon as one is ordered. */
export function askForNext(sight: Sight): Command | null {
  const [who] = atMenu(sight)
  return who ? { type: 'visit', waiter: sight.waiter, station: who.table } : null
}

/** What is to be done for whoever eats a menu: the longest chain of all. */
export function menusFirst(next: Next): Next {
  return (sight) => {
    const { customers } = sight.room
    const chances = sight.chances.filter(
      ({ customer }) => customers[customer]?.toCome !== undefined,
    )
    return next({ ...sight, chances })
  }
}

/** Whoever eats a menu is not left alone: stand until the course is done, wait until it is eaten. */
export function stayWithMenu(sight: Sight): Command | null {
  if (atMenu(sight).length === 0) return as(leastPatience)(sight)
  return standAnyway(sight)
}

export const deliver = either(
  only('serve', as(nearest)),
  only('handOver', as(nearest)),
  only('pickUp', as(nearest)),
)

/** What a party orders next, only when its dish before is done: so it is awaited in a loop. */
export function oneAfterAnother(sight: Sight): Command | null {
  const { room } = sight
  const chances = sight.chances.filter(
    ({ kind, customer }) =>
      kind !== 'takeOrder' ||
      trayOf(room, customer).every((id) => room.tickets[id]?.place === 'pass'),
  )
  return as(leastPatience)({ ...sight, chances })
}

/** A party that has begun to order orders to the end. */
export function restOfParty(sight: Sight): Command | null {
  const { room } = sight
  const chances = sight.chances.filter(
    ({ kind, customer }) => kind === 'takeOrder' && trayOf(room, customer).length > 0,
  )
  return as(nearest)({ ...sight, chances })
}

const SOON_MS = 4_000

/** Until the bell, which is about to ring and will call. */
export const untilBell = chatWhen((sight) => ringsIn(sight) <= SOON_MS)

/** To the kitchen, to stand there: the ticket in front takes no longer than it would take to write it. */
export function standForQuick({ room, level, waiter }: Sight): Command | null {
  const ticket = room.tickets[room.waiters[waiter]?.pad[0] ?? NONE]
  const { cookMs } = level.menu.find(({ dish }) => dish === ticket?.dish) ?? { cookMs: Infinity }
  return cookMs <= writingMs({ level, state: room }) ? { type: 'stand', waiter } : null
}

/** After this slice of the flambé, when a hand is up. */
export function yieldToHands({ chances, room, waiter }: Sight): Command | null {
  const isHandUp = chances.some(({ kind }) => kind === 'takeOrder')
  const isAtDish = room.waiters[waiter]?.doing.kind === 'flambeing'
  return isAtDish && isHandUp ? { type: 'moveOn', waiter } : null
}

const RUSH = 2 // hands up and dishes ready
const LULL = 0

/** A second pair of hands while there is more to do than one pair can. */
export function hireInRush({ chances, room, waiter }: Sight): Command | null {
  const open = chances.filter(({ kind }) => kind === 'takeOrder' || kind === 'pickUp').length
  const presence = room.specials?.hire?.presence
  if (presence !== 'here' && open >= RUSH) return { type: 'hire', waiter }
  return presence === 'here' && open <= LULL ? { type: 'dismiss', waiter } : null
}

/** Called to pour a refill, the waiter brings the pot instead. */
export function leavePotInstead({ room, waiter }: Sight): Command | null {
  const [next] = room.waiters[waiter]?.tasks ?? []
  return next?.isCalled ? { type: 'visit', waiter, station: next.station } : null
}

/** An order that has been handed over is as good as paid: its goods go out. */
export function shipUnpaid({ room, waiter }: Sight): Command | null {
  const { pad = [] } = room.waiters[waiter] ?? {}
  const who = room.customers.find(
    (each) => each.phase === 'waiting' && isPending(room, each) && !pad.includes(each.ticket),
  )
  return who ? { type: 'visit', waiter, station: who.table } : null
}

const HURRIED = 0.45 // of a bar

/** `next`, seeing only those who will not wait much longer. */
export function hurried(next: Next): Next {
  return (sight) => {
    const chances = sight.chances.filter((chance) => patienceOf(sight, chance) <= HURRIED)
    return next({ ...sight, chances })
  }
}
