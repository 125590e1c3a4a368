// What a waiter can see: the room, and what could usefully be done in it now. Never the plan.
import {
  among,
  customerSituation,
  hasBell,
  isAtPass,
  isHandUp,
  passIn,
  ticketSituation,
} from '../reading/index.ts'
import type { Seen, TicketSituation } from '../reading/index.ts'
import {
  aislesOf,
  handsFor,
  isBlocking,
  isCupEmpty,
  isForNobody,
  isLeftAlone,
  isOnPlate,
  nodeOf,
  NONE,
  passOf,
  patienceAt,
  railTakes,
  stationFor,
  tablesOf,
  toPutBack,
  walkMs,
} from '../sim/index.ts'
import type { Command, DeepReadonly, Floor, Level, Room, Ticket, Waiter } from '../sim/index.ts'
import { isNamed, steps } from './steps.ts'
import type { ChanceKind, Step } from './steps.ts'

/** Something useful to do at a station, for one customer. */
export type Chance = {
  readonly kind: ChanceKind
  readonly station: number
  readonly customer: number // index; lower came earlier
  readonly ticket?: number // where it has to be asked for by name
}

export type Sight = {
  readonly level: Level
  readonly room: Room
  readonly waiter: number
  readonly chances: readonly Chance[]
}

/** A robot waiter: the station to visit next, or NONE to wait for something to happen. */
export type Robot = (sight: Sight) => number

type Scene = Seen & {
  readonly pass: number
  readonly free: number // hands
  readonly railSpace: boolean
}

/** What waiter number `waiter` sees now. */
export function see(
  { level, state: room }: { readonly level: Level; readonly state: Room },
  waiter: number,
): Sight {
  const chances: Chance[] = []
  const me = room.waiters[waiter]
  if (me) {
    seeHands(chances, room, level.floor)
    if (level.rules.length > 0) {
      seeForNobody(chances, level, room)
      seeFlambes(chances, room, level.floor)
      seeCups(chances, room)
      seeTags(chances, level, room)
    }
    const hasTickets = me.hands.length + me.pad.length + room.pass.length > 0
    if (hasTickets || !hasBell(room)) seeDishes(chances, level, room, waiter)
  }
  return { level, room, waiter, chances }
}

/** The visit to a station; what is done there only when asked for is named. */
export function visitTo({ level, room, waiter, chances }: Sight, station: number): Command {
  for (const { kind, station: at, ticket } of chances) {
    if (at !== station || ticket === undefined) continue
    const isAsked = kind === 'takeBack' && isLeftAlone({ level, state: room }, ticket)
    if (isAsked || kind === 'pull') return { type: 'visit', waiter, station, ticket }
  }
  return { type: 'visit', waiter, station }
}

/** How far the waiter has to walk for a chance, ms. */
export function walkOf({ level, room, waiter }: Sight, { station }: Chance): number {
  const aisles = aislesOf(level)
  const here = room.waiters[waiter]?.doing.to ?? 0
  return walkMs(aisles, here, nodeOf(aisles, station) ?? here)
}

/** The patience left to the customer of a chance, 0 to 1. */
export function patienceOf({ room }: Sight, { customer }: Chance): number {
  const who = room.customers[customer]
  return who ? patienceAt(who, room.now) : 0
}

function seeHands(chances: Chance[], room: Room, floor: Floor): void {
  const stations = tablesOf(floor)
  for (let index = 0; index < room.tables.length; index++) {
    const customer = room.tables[index] ?? NONE
    const who = customer === NONE ? undefined : room.customers[customer]
    if (!who || !isHandUp(who)) continue
    chances.push({ kind: 'takeOrder', station: stations[index] ?? NONE, customer })
  }
}

/** Empty cups: where the pot could be left. */
function seeCups(chances: Chance[], room: Room): void {
  for (const customer of room.tables) {
    const who = room.customers[customer]
    if (!who || !isCupEmpty(room, who)) continue
    chances.push({ kind: 'leavePot', station: who.table, customer })
  }
}

/** Tags that keep goods from others for nothing. */
function seeTags(chances: Chance[], level: Level, room: Room): void {
  const station = stationFor(level.floor, 'shelf')
  if (station === NONE || !room.specials?.shelf) return
  for (const customer of toPutBack({ level, state: room })) {
    chances.push({ kind: 'putBack', station, customer })
  }
}

/** Dishes that lie unfinished at their tables, while nobody is at them. */
function seeFlambes(chances: Chance[], room: Room, floor: Floor): void {
  for (const { ticket: id } of room.specials?.flambes ?? []) {
    const ticket = room.tickets[id]
    const customer = room.customers[ticket?.customer ?? NONE]
    if (!ticket || !customer) continue
    if (customerSituation({ room, floor }, customer) !== 'toFlambe') continue
    chances.push({ kind: 'serve', station: ticket.table, customer: ticket.customer })
  }
}

type Me = DeepReadonly<Waiter>

/** Robots ask for this all the time, so nothing is worked out that nobody needs. */
function seeDishes(chances: Chance[], level: Level, room: Room, waiter: number): void {
  const { floor } = level
  const me = room.waiters[waiter]
  if (!me) return
  const freeHand = me.hands.length < level.hands
  const railSpace =
    me.pad.length > 0 &&
    (freeHand || !isBlocking(room, waiter)) &&
    railTakes({ level, state: room })
  const free = level.hands - me.hands.length
  const scene: Scene = { room, floor, pass: passOf(floor), free, railSpace }
  seeTickets(chances, scene, me.hands)
  seeTickets(chances, scene, me.pad)
  if (level.rules.length > 0 && railSpace) seeUnready(chances, scene, me.pad)
  seeTickets(chances, scene, room.pass)
  if (room.specials?.saves) seeSaves(chances, scene)
  if (freeHand && !hasBell(room)) seeUnknown(chances, scene, me)
}

function seeTickets(chances: Chance[], scene: Scene, ids: readonly number[]): void {
  for (const id of ids) {
    const ticket = scene.room.tickets[id]
    const step = ticket && steps[ticketSituation(scene, ticket)]
    if (!step || !canDo(scene, step, id)) continue
    const station = stationOf(step.at, scene, ticket)
    if (station === NONE) continue // a floor without it
    const chance = { kind: step.kind, station, customer: ticket.customer }
    chances.push(isNamed[step.kind] ? { ...chance, ticket: id } : chance)
  }
}

/** What is done can be saved at either of two stations. */
function seeSaves(chances: Chance[], scene: Scene): void {
  for (const id of among(scene, passIn(scene), 'toSave')) {
    const customer = scene.room.tickets[id]?.customer ?? NONE
    for (const kind of ['saveNow', 'saveLater'] as const) {
      const station = stationFor(scene.floor, kind)
      if (station !== NONE) chances.push({ kind, station, customer })
    }
  }
}

/** What is better done first need not be: such a ticket can be handed over like any other. */
function seeUnready(chances: Chance[], scene: Scene, pad: readonly number[]): void {
  const { room, pass } = scene
  for (const id of pad) {
    const ticket = room.tickets[id]
    if (!ticket || !isUnready[ticketSituation(scene, ticket)]) continue
    chances.push({ kind: 'handOver', station: pass, customer: ticket.customer })
  }
}

const isUnready: Readonly<Partial<Record<TicketSituation, true>>> = {
  toNumber: true,
  toReserve: true,
  soldOut: true,
}

function canDo({ room, free, railSpace }: Scene, { kind, needs }: Step, ticket: number): boolean {
  if (needs === 'nothing') return true
  if (needs === 'railSpace') return railSpace
  return free >= (kind === 'pickUp' ? handsFor(room, ticket) : 1)
}

function stationOf(
  at: Step['at'],
  { pass, floor }: Scene,
  { table, madeAt }: DeepReadonly<Ticket>,
): number {
  if (at === 'pass') return pass
  if (at === 'shelf') return stationFor(floor, 'shelf')
  return at === 'table' ? table : (madeAt ?? NONE)
}

/** What the cooks do for nobody, as long as it can be stopped. */
function seeForNobody(chances: Chance[], level: Level, room: Room): void {
  const scene: Scene = {
    room,
    floor: level.floor,
    pass: passOf(level.floor),
    free: 0,
    railSpace: false,
  }
  const ids = room.rail.concat(room.cooks.map(({ ticket }) => ticket))
  const state = room
  seeTickets(
    chances,
    scene,
    ids.filter((id) => id !== NONE && isForNobody(room, id) && !isOnPlate({ level, state }, id)),
  )
}

/** Who is at the pass need not go there to look. */
function seeUnknown(chances: Chance[], scene: Scene, me: Me): void {
  if (isAtPass(scene.floor, me)) return
  for (const ticket of scene.room.tickets) {
    if (ticketSituation(scene, ticket) !== 'cooking') continue
    chances.push({ kind: 'look', station: scene.pass, customer: ticket.customer })
  }
}
