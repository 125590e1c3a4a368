// What the waiter is asked to do, one after the other: an action becomes as many visits as it takes, and
// is over when the event comes that it was for, or when the waiter is back without it.
import { handsFor, isForNobody, NONE, passOf, sitterAt, stationFor } from '../../sim/index.ts'
import type { Command, Floor, Level, Room, ShiftEvent } from '../../sim/index.ts'
import type { CafeErrorName, CallName, Settle, Value } from './call.ts'

export type ActionName =
  | Exclude<CallName, 'sleep' | 'nextHand' | 'cook'>
  | 'handOver' // a ticket, or make a drink
  | 'stand' // at the kitchen until the dish of a ticket is done

export type Action = {
  readonly name: ActionName
  readonly table: number // or NONE
  readonly ticket: number // or NONE
  readonly settle: Settle
  visits: number // made for it so far
}

export type Scene = { readonly level: Level; readonly room: Room; readonly waiter: number }

/** What an idle waiter does next for an action. */
export type Move = { readonly type: 'send'; readonly command: Command } | End

/** How an action is over. */
export type End =
  | { readonly type: 'done'; readonly value: Value }
  | { readonly type: 'fail'; readonly error: CafeErrorName }

/** A waiter who has gone so often for one thing does not get it. */
const MOST_VISITS = 4

export function moveFor(scene: Scene, action: Action): Move {
  const { room } = scene
  const ticket = room.tickets[action.ticket]
  const isGone =
    ticket?.place === 'pulled' || room.customers[ticket?.customer ?? NONE]?.phase === 'left'
  if (isGone && action.name !== 'pull' && action.name !== 'putBack') return fail('CustomerLeft')
  // Who has stood for others' dishes so often goes on waiting without standing.
  if (action.visits >= MOST_VISITS) {
    return action.name === 'stand' ? done(null) : fail('NothingToDo')
  }
  return moves[action.name](scene, action)
}

type Mover = (scene: Scene, action: Action) => Move

const moves: Readonly<Record<ActionName, Mover>> = {
  takeOrder: (scene, action) =>
    sitterOf(scene, action.table) === NONE
      ? fail('CustomerLeft')
      : once(scene, action, action.table),
  handOver,
  stand,
  serve,
  serveSliced: serve,
  chat: (scene, action) => once(scene, action, action.table),
  pull,
  reserve: (scene, action) => once(scene, action, shelfOf(scene), 'SoldOut'),
  putBack: (scene, action) =>
    action.visits > 0 ? done(null) : once(scene, action, shelfOf(scene)),
  ship: (scene, action) => once(scene, action, tableOf(scene, action)),
  turnDown,
  save: (scene, action) => save(scene, action, 'saveLater'),
  saveHere: (scene, action) => save(scene, action, 'saveNow'),
  leavePot: (scene, action) => once(scene, action, action.table),
  askNumber: (scene, action) => once(scene, action, action.table),
  look: (scene, action) =>
    action.visits > 0 ? done(null) : once(scene, action, passOf(scene.level.floor)),
}

/** One visit; who comes back without what it was for has found nothing to do there. */
function once(scene: Scene, { visits }: Action, station: number, error?: CafeErrorName): Move {
  return visits > 0 || station === NONE ? fail(error ?? 'NothingToDo') : visit(scene, station)
}

function handOver(scene: Scene, { ticket: id, visits }: Action): Move {
  const ticket = scene.room.tickets[id]
  if (!ticket) return fail('NothingToDo')
  if (ticket.place !== 'pad' && ticket.place !== 'burnt') return done(null)
  if (ticket.madeAt !== undefined) return visit(scene, ticket.madeAt)
  if (visits > 1) return fail('RailFull')
  return visit(scene, passOf(scene.level.floor), id)
}

function stand(scene: Scene, { ticket: id }: Action): Move {
  const { room, level, waiter } = scene
  const ticket = room.tickets[id]
  const place = ticket?.place
  const isUnderWay = place === 'pad' || place === 'rail' || place === 'cooking'
  const free = level.hands - (room.waiters[waiter]?.hands.length ?? 0)
  if (!isUnderWay || free === 0) return done(null)
  if (ticket?.madeAt !== undefined) return visit(scene, ticket.madeAt)
  if (room.mode === 'blocking') {
    return place === 'pad' ? visit(scene, passOf(level.floor), id) : done(null)
  }
  return { type: 'send', command: { type: 'stand', waiter } }
}

/** Fetch what is on the pass, then go to the table. */
function serve(scene: Scene, action: Action): Move {
  const { room, level, waiter } = scene
  const ticket = room.tickets[action.ticket]
  switch (ticket?.place) {
    case 'hands':
    case 'toFlambe':
      return visit(scene, ticket.table)
    case 'pass': {
      const hands = room.waiters[waiter]?.hands ?? []
      const needed = handsFor(room, action.ticket)
      if (needed > level.hands) return fail('NotReady')
      const held = room.tickets[hands[0] ?? NONE]
      if (needed > level.hands - hands.length && held) return visit(scene, held.table)
      return visit(scene, passOf(level.floor), action.ticket)
    }
    case 'table':
      return done(0)
    case 'saving':
    case undefined:
      return fail('NothingToDo')
    default:
      return fail('NotReady')
  }
}

function pull(scene: Scene, { ticket: id, visits }: Action): Move {
  const { room } = scene
  const ticket = room.tickets[id]
  // Of two cooks, the slower one's ticket is pulled.
  const other = ticket?.rival
  const wanted = ticket && !isForNobody(room, id) && other !== undefined ? other : id
  if (visits > 0 || !room.tickets[wanted] || !isForNobody(room, wanted)) return done(false)
  return visit(scene, passOf(scene.level.floor), wanted)
}

function turnDown(scene: Scene, { table, visits }: Action): Move {
  const { room, level } = scene
  const id = room.customers[sitterOf(scene, table)]?.ticket ?? NONE
  if (room.tickets[id]?.place === 'pass') return visit(scene, passOf(level.floor), id)
  return visits > 2 ? fail('NothingToDo') : visit(scene, table)
}

function save(scene: Scene, { ticket: id }: Action, kind: 'saveNow' | 'saveLater'): Move {
  const ticket = scene.room.tickets[id]
  if (ticket?.place !== 'pass') return ticket?.place === 'saving' ? done(null) : fail('NotReady')
  const station = stationFor(scene.level.floor, kind)
  return station === NONE ? fail('NothingToDo') : visit(scene, station)
}

/** Whether an event is what an action was for; null where it is not. */
export function endOf(event: ShiftEvent, action: Action, waiter: number): End | null {
  if (!('waiter' in event) || event.waiter !== waiter || action.visits === 0) return null
  const isSame = 'ticket' in event && event.ticket === action.ticket
  const isThere = 'table' in event && event.table === action.table
  switch (event.type) {
    case 'ticketHandedOver':
    case 'drinkMade':
      return isSame && action.name === 'handOver' ? done(null) : null
    case 'ticketRefused':
      return isSame && action.name === 'handOver' ? fail('RailFull') : null
    case 'dishServed':
      return isSame && serving.has(action.name) ? done(event.points) : null
    case 'courseServed':
      return isSame && serving.has(action.name) ? done(0) : null
    case 'turnedDown':
      if (isThere && action.name === 'turnDown') return done(null)
      if (isThere && action.name === 'takeOrder') return fail('SoldOut')
      return isSame ? fail(event.reason === 'declined' ? 'Declined' : 'SoldOut') : null
    case 'oversold':
      return isSame ? fail('Oversold') : null
    case 'askedTooEarly':
      return isThere && action.name === 'takeOrder' ? fail('TooEarly') : null
    case 'chatEnded':
      return isThere && action.name === 'chat' ? done(event.points) : null
    case 'pullDone':
    case 'pullRefused':
      return action.name === 'pull' ? done(event.type === 'pullDone') : null
    case 'goodsReserved':
    case 'shippedEarly':
      return isSame && action.name === simple[event.type] ? done(null) : null
    case 'saveHandedOver':
      return action.name === 'save' ? done(null) : null
    case 'potLeft':
    case 'ticketNumbered':
      return isThere && action.name === simple[event.type] ? done(null) : null
    default:
      return null
  }
}

/** What is over by one event. */
const simple = {
  goodsReserved: 'reserve',
  shippedEarly: 'ship',
  potLeft: 'leavePot',
  ticketNumbered: 'askNumber',
} as const satisfies { readonly [T in ShiftEvent['type']]?: ActionName }

const serving: ReadonlySet<ActionName> = new Set(['serve', 'serveSliced', 'saveHere', 'ship'])

const visit = ({ waiter }: Scene, station: number, ticket?: number): Move => ({
  type: 'send',
  command: { type: 'visit', waiter, station, ...(ticket !== undefined && { ticket }) },
})
const done = (value: Value): End => ({ type: 'done', value })
const fail = (error: CafeErrorName): End => ({ type: 'fail', error })

function sitterOf({ level, room }: Scene, table: number): number {
  return isTable(level.floor, table) ? sitterAt(level.floor, room, table) : NONE
}

function tableOf({ room }: Scene, { ticket }: Action): number {
  return room.tickets[ticket]?.table ?? NONE
}

const shelfOf = ({ level }: Scene): number => stationFor(level.floor, 'shelf')

/** Whether there is such a table. */
export function isTable({ stations }: Floor, table: number): boolean {
  return stations[table]?.kind === 'table'
}
