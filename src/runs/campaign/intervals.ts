// What lasts in a shift and can be judged: hands up, stands, dishes on the pass, chats.
import { NEVER, NONE, passOf, writingMs } from '../../sim/index.ts'
import type { ShiftEventType } from '../../sim/index.ts'
import { intervalsOf, momentsOf } from './level-run.ts'
import type { Interval, LevelRun } from './level-run.ts'

type Find = (played: LevelRun) => readonly Interval[]

/** The waiter stood still. */
export const stands: Find = (played) =>
  intervalsOf(played, 'standingStarted', ['standingEnded'], 'waiter')

/** A hand was up. */
export const handsUp: Find = (played) =>
  intervalsOf(played, 'handRaised', ['orderTaken', 'customerLeft', 'customerSentHome'], 'customer')

/** A dish was cooking. */
export const cookings: Find = (played) =>
  intervalsOf(
    played,
    'cookingStarted',
    ['dishDone', 'dishBurnt', 'orderDeclined', 'ticketPulled'],
    'ticket',
  )

/** A dish lay on the pass. */
export const lyings: Find = (played) =>
  intervalsOf(played, 'dishDone', ['dishPickedUp', 'saveStarted', 'ticketPulled'], 'ticket')

/** A burnt dish lay there. */
export const burntLyings: Find = (played) =>
  intervalsOf(played, 'dishBurnt', ['burntTakenBack', 'ticketPulled'], 'ticket')

/** An empty cup called a waiter away from the task list. */
export const refillCalls: Find = (played) =>
  intervalsOf(
    played,
    'refillCalled',
    ['refillPoured', 'potLeft', 'customerFinished', 'customerLeft'],
    'customer',
  )

/** A dish lay there and nobody knew whose it was. */
export const unclaimed: Find = (played) =>
  lyings(played).filter(({ ticket }) => played.room.tickets[ticket]?.isUnnumbered)

export const chats: Find = (played) => intervalsOf(played, 'chatStarted', ['chatEnded'], 'waiter')

/** The waiter came to the pass and there was nothing to do. */
export const emptyTrips: Find = ({ room, level, events }) => {
  const pass = passOf(level.floor)
  const there = events.filter((event) => event.type === 'waiterShrugged' && event.station === pass)
  return momentsOf({ room, level, events: there }, 'waiterShrugged')
}

/** A waiter came somewhere and there was nothing to do. */
export const vainVisits: Find = (played) => momentsOf(played, 'waiterShrugged')

/** An input had waited for too long. */
export const freezes: Find = (played) =>
  intervalsOf(played, 'freezeStarted', ['freezeEnded'], 'waiter')

/** A waiter saved something to the end. */
export const blockingSaves: Find = ({ room, level, events }) => {
  const blocking = events.filter((event) => event.type !== 'saveStarted' || event.blocks)
  return intervalsOf({ room, level, events: blocking }, 'saveStarted', ['dishServed'], 'ticket')
}

/** Something was saved in the background. */
export const backgroundSaves: Find = (played) =>
  intervalsOf(played, 'saveHandedOver', ['dishServed'], 'ticket')

/** A quick wish was answered. */
export const answers: Find = (played) => momentsOf(played, 'inputAnswered')

/** A quick wish came. */
export const inputs: Find = (played) => momentsOf(played, 'inputCame')

/** A ticket was written; once more where the rail had filled up meanwhile. */
export const writings: Find = (played) =>
  intervalsOf(played, 'writingStarted', endsWriting, 'ticket').map((writing) =>
    wasHandedOver(played, writing) ? writtenAnew(played, writing) : writing,
  )

/** Nothing tells of its end, as the kitchen has the ticket already. */
function writtenAnew({ level, room }: LevelRun, writing: Interval): Interval {
  const endsBy = writing.from + writingMs({ level, state: room })
  return { ...writing, to: Math.min(writing.to, endsBy) }
}

/** Whether the kitchen had the ticket before its writing began. */
function wasHandedOver({ events }: LevelRun, { ticket, from }: Interval): boolean {
  return events.some(
    (event) => event.type === 'ticketHandedOver' && event.ticket === ticket && event.at <= from,
  )
}

const endsWriting: readonly ShiftEventType[] = [
  'ticketHandedOver',
  'ticketPulled',
  'ticketRefused',
  'writingStarted',
]

/** The waiter was at a dish at its table. */
export const flambeings: Find = (played) =>
  intervalsOf(played, 'flambeStarted', ['flambePaused', 'dishServed', 'courseServed'], 'waiter')

/** A waiter was somewhere, until it went on. */
export const visits: Find = (played) =>
  intervalsOf(played, 'waiterArrived', ['waiterDeparted'], 'waiter')

export const losses: Find = (played) => momentsOf(played, 'customerLeft')

export const servings: Find = (played) => momentsOf(played, 'dishServed')

/** The hand was up for the next course of a menu, or the course was ordered and not served yet. */
export const courseGaps: Find = (played) => {
  const { events, room } = played
  return events.flatMap((served, index) => {
    if (served.type !== 'courseServed') return []
    const { customer, table, waiter } = served
    const later = events
      .slice(index + 1)
      .filter((each) => 'customer' in each && each.customer === customer)
    const eaten = later.find(({ type }) => type === 'handRaised')
    const next = later.find(({ type }) => endsGap.has(type))
    if (!eaten) return []
    const ticket = next && 'ticket' in next ? next.ticket : NONE
    return [{ from: eaten.at, to: next?.at ?? room.now, waiter, customer, table, ticket }]
  })
}

const endsGap: ReadonlySet<ShiftEventType> = new Set([
  'courseServed',
  'dishServed',
  'customerLeft',
  'customerSentHome',
])

/** The bank had answered, and the customer did not know yet. */
export const mails: Find = (played) => [
  ...intervalsOf(played, 'dishDone', endsMail, 'ticket'),
  ...intervalsOf(played, 'orderDeclined', endsMail, 'ticket'),
]

/** A customer was told how the bank had answered. */
export const mailings: Find = (played) =>
  tellsAnswer.flatMap((type) => [...momentsOf(played, type)])

/** From looking whether there is one to its mail. */
export const sales: Find = (played) => intervalsOf(played, 'orderTaken', endsMail, 'ticket')

const tellsAnswer: readonly ShiftEventType[] = ['dishServed', 'turnedDown', 'oversold']
const endsMail: readonly ShiftEventType[] = [...tellsAnswer, 'ticketPulled']

/** An order had been received, and the bank did not say yet that it is declined. */
export const refusals: Find = (played) =>
  intervalsOf(played, 'orderTaken', ['orderDeclined'], 'ticket').filter(
    ({ ticket }) => played.room.tickets[ticket]?.isDeclined,
  )

/** A tag kept goods for somebody, until they went out. */
export const kept: Find = (played) => {
  const served = new Set(momentsOf(played, 'dishServed').map(({ ticket }) => ticket))
  const tags = intervalsOf(played, 'goodsReserved', ['dishServed'], 'ticket')
  return tags.filter(({ ticket }) => served.has(ticket))
}

/** Goods were out that were never paid for. */
export const unpaid: Find = (played) => {
  const lost = new Set(
    played.events.flatMap((event) =>
      event.type === 'turnedDown' && event.wasShipped ? [event.ticket] : [],
    ),
  )
  const early = intervalsOf(played, 'shippedEarly', ['turnedDown'], 'ticket')
  return early.filter(({ ticket }) => lost.has(ticket))
}

/** From an order to the moment when it was paid for and nothing was left. */
export const oversold: Find = (played) => {
  const sold = new Set(momentsOf(played, 'oversold').map(({ ticket }) => ticket))
  const orders = intervalsOf(played, 'orderTaken', ['oversold'], 'ticket')
  return orders.filter(({ ticket }) => sold.has(ticket))
}

/** A tag hung for an order that had been declined. */
export const idleTags: Find = (played) => {
  const { events } = played
  return intervalsOf(played, 'orderDeclined', ['goodsPutBack'], 'ticket').flatMap((each) => {
    const tag = events.find(
      (event) => event.type === 'goodsReserved' && event.ticket === each.ticket,
    )
    return tag ? [{ ...each, from: Math.max(each.from, tag.at) }] : []
  })
}

/** A party had begun to order, and was not served yet. */
export const parties: Find = (played) => {
  const { events, room } = played
  return room.customers.flatMap(({ toOrder, table }, customer) => {
    if (toOrder === undefined) return []
    const own = events.filter((event) => 'customer' in event && event.customer === customer)
    const first = own.find((event) => event.type === 'orderTaken')
    const end = own.find(({ type }) => endsGap.has(type))
    if (!first) return []
    const { waiter, ticket } = first
    return [{ from: first.at, to: end?.at ?? room.now, waiter, customer, table, ticket }]
  })
}

export const askedTooEarly: Find = (played) => momentsOf(played, 'askedTooEarly')

/** A cook went on, and the customer had left or the other cook's dish had come. */
export const cookedOn: Find = (played) => {
  const left = new Map(losses(played).map(({ customer, from }) => [customer, from]))
  const done = new Map(lyings(played).map(({ ticket, from }) => [ticket, from]))
  return cookings(played).flatMap((cooking) => {
    const rival = played.room.tickets[cooking.ticket]?.rival ?? NONE
    const since = Math.min(left.get(cooking.customer) ?? Infinity, done.get(rival) ?? Infinity)
    const from = Math.max(cooking.from, since)
    return from < cooking.to ? [{ ...cooking, from }] : []
  })
}

/** A dish was begun, and then its customer left. */
export const cookedForNobody: Find = (played) => {
  const { room } = played
  return cookings(played).filter(({ ticket, customer }) => {
    const isBegun = room.tickets[ticket]?.startedAt !== NEVER
    return isBegun && room.customers[customer]?.phase === 'left'
  })
}
