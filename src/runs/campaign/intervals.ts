// What lasts in a shift and can be judged: hands up, stands, dishes on the pass, chats.
import { NEVER, passOf } from '../../sim/index.ts'
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
  intervalsOf(played, 'cookingStarted', ['dishDone', 'dishBurnt', 'ticketPulled'], 'ticket')

/** A dish lay on the pass. */
export const lyings: Find = (played) =>
  intervalsOf(played, 'dishDone', ['dishPickedUp', 'ticketPulled'], 'ticket')

/** A burnt dish lay there. */
export const burntLyings: Find = (played) =>
  intervalsOf(played, 'dishBurnt', ['burntTakenBack', 'ticketPulled'], 'ticket')

export const chats: Find = (played) =>
  intervalsOf(played, 'chatStarted', ['chatEnded', 'shiftClosed'], 'waiter')

/** The waiter came to the pass and there was nothing to do. */
export const emptyTrips: Find = ({ room, level, events }) => {
  const pass = passOf(level.floor)
  const there = events.filter((event) => event.type === 'waiterShrugged' && event.station === pass)
  return momentsOf({ room, level, events: there }, 'waiterShrugged')
}

/** A ticket was written. */
export const writings: Find = (played) =>
  intervalsOf(played, 'writingStarted', ['ticketHandedOver', 'ticketPulled'], 'ticket')

/** The waiter was at a dish at its table. */
export const flambeings: Find = (played) =>
  intervalsOf(played, 'flambeStarted', ['flambePaused', 'dishServed', 'shiftClosed'], 'waiter')

/** A waiter was somewhere, until it went on. */
export const visits: Find = (played) =>
  intervalsOf(played, 'waiterArrived', ['waiterDeparted', 'shiftClosed'], 'waiter')

export const losses: Find = (played) => momentsOf(played, 'customerLeft')

export const servings: Find = (played) => momentsOf(played, 'dishServed')

/** A dish was begun, and then its customer left. */
export const cookedForNobody: Find = (played) => {
  const { room } = played
  return cookings(played).filter(({ ticket, customer }) => {
    const isBegun = room.tickets[ticket]?.startedAt !== NEVER
    return isBegun && room.customers[customer]?.phase === 'left'
  })
}
