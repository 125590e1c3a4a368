// What a newcomer is shown in the room: one step at a time, drawn from what there is to do now.
// So it fits whatever the player does, and every level.
import { hasBell, standingOf, waiterSituation } from '../reading/index.ts'
import { isLeftAlone, isOver, railTakes } from '../sim/index.ts'
import type { Level, Mode, Room, ShiftEvent, ShiftEventType } from '../sim/index.ts'
import type { Advice } from '../store/index.ts'
import { see } from '../waiters/index.ts'
import type { Chance, ChanceKind } from '../waiters/index.ts'

export type CoachStep = 'takeOrder' | 'handOver' | 'stuck' | 'walkOn' | 'pickUp' | 'serve'

/** The room as somebody who is shown it sees it; `own` is that person's waiter. */
export type Lookout = {
  readonly room: Room
  readonly level: Level
  readonly own: number
  readonly laps: number // customers served so far
}

/** So many customers are served before the coach holds back a little. */
export const LAPS = 2

/** What a newcomer has to have done once in each mode. */
export const course: Readonly<Record<Mode, readonly CoachStep[]>> = {
  blocking: ['takeOrder', 'handOver', 'stuck', 'serve'],
  async: ['takeOrder', 'handOver', 'walkOn', 'pickUp', 'serve'],
}

/** The most useful first. */
const rank: Readonly<Record<ChanceKind, number>> = {
  serve: 0,
  takeBack: 1,
  pull: 2,
  leavePot: 3,
  askNumber: 4,
  putBack: 5,
  turnDown: 6,
  reserve: 7,
  handOver: 8,
  pickUp: 9,
  make: 10,
  saveLater: 11,
  takeOrder: 12,
  saveNow: 13,
  look: 14,
}

/** What this event shows the player to have learned, when `learned` so far. */
export function learnedBy(
  { type }: ShiftEvent,
  learned: ReadonlySet<CoachStep>,
): readonly CoachStep[] {
  const step = stepOfEvent[type]
  if (!step) return []
  return step === 'takeOrder' && learned.has('handOver') ? ['takeOrder', 'walkOn'] : [step]
}

/** Not every event teaches something. */
const stepOfEvent: Readonly<Partial<Record<ShiftEventType, CoachStep>>> = {
  orderTaken: 'takeOrder',
  ticketHandedOver: 'handOver',
  standingEnded: 'stuck',
  dishPickedUp: 'pickUp',
  dishServed: 'serve',
}

/** What to do next for whoever follows the course; null while there is nothing to say. */
export function nextStep(lookout: Lookout, learned: ReadonlySet<CoachStep>): Advice | null {
  const { room, own } = lookout
  if (room.closed) return null
  const free = room.mode === 'async' && learned.has('handOver') && !learned.has('walkOn')
  const step = tapAhead(lookout)
  if (step) return free && step.key === 'takeOrder' ? { ...step, key: 'walkOn' } : step
  if (standingOf(room, own) === 'blocked') return { key: 'stuck', station: null }
  if (!isFree(lookout)) return null
  if (room.tickets.length === 0) return { key: 'wait', station: null }
  const mayStand = lookout.level.rules.some(({ type }) => type === 'writtenTickets')
  return free && hasBell(room) && !mayStand ? { key: 'free', station: null } : null
}

/**
 * The next useful tap of a newcomer. In async it is there as soon as the waiter is on the way to the
 * one before, so that taps queue up; in blocking, while the waiter is made to stand for the first
 * times, it is a raised hand, to see that tapping it does not help.
 */
export function tapAhead(lookout: Lookout): Advice | null {
  const { room, own } = lookout
  const me = room.waiters[own]
  if (!me || room.closed) return null
  if (standingOf(room, own) === 'blocked') {
    if (lookout.laps >= LAPS) return null
    const hand = firstChance(lookout, (kind) => kind === 'takeOrder')
    return hand && { key: 'stuckHand', station: hand.station }
  }
  if (isFree(lookout)) return usefulStep(lookout)
  if (room.mode === 'blocking' || me.tasks.length > 1) return null
  return firstChance(lookout)
}

/** The most useful thing a waiter at leisure could do now; null when it is busy, or all is done. */
export function usefulStep(lookout: Lookout): Advice | null {
  const { room, own } = lookout
  if (room.closed || !isFree(lookout)) return null
  const step = firstChance(lookout)
  return step && standingOf(room, own) !== 'no' ? { key: 'moveOn', station: null } : step
}

/** What is to be done at stations that the waiter neither attends nor has on its list, the best first. */
export function chancesFor({ room, level, own }: Lookout): readonly Chance[] {
  const me = room.waiters[own]
  const taken = new Set(me?.tasks.map(({ station }) => station))
  if (me?.visit) taken.add(me.visit.station)
  return see({ level, state: room }, own)
    .chances.filter(({ station }) => !taken.has(station))
    .toSorted((a, b) => rank[a.kind] - rank[b.kind])
}

/** The ticket that has to be tapped by itself; a tap on its station alone leaves it. */
export function ticketAsked(
  { room, level }: Lookout,
  { kind, ticket }: Chance,
): number | undefined {
  if (ticket === undefined || kind === 'pull') return ticket
  return isLeftAlone({ level, state: room }, ticket) ? ticket : undefined
}

/**
 * Whether another order would only wait. Where a player has chosen how much the rail takes, the lesson is
 * to leave hands up: a dish for every cook and one more under way are enough.
 */
function isEnough({ room, level }: Lookout): boolean {
  if (!railTakes({ level, state: room })) return true
  const isChosen = level.rules.some(({ type }) => type === 'railChoice')
  return isChosen && room.tickets.filter((each) => !isOver(each)).length > level.cooks
}

function firstChance(lookout: Lookout, isWanted: (kind: ChanceKind) => boolean = () => true) {
  const { room } = lookout
  const enough = isEnough(lookout)
  const chance = chancesFor(lookout).find(
    ({ kind }) => isWanted(kind) && !(enough && kind === 'takeOrder'),
  )
  if (!chance) return null
  const { kind, station } = chance
  if (kind === 'pickUp' && !hasBell(room)) return { key: 'fetch' as const, station }
  const toFinish = kind === 'serve' && isUnfinished(room, station)
  const ticket = ticketAsked(lookout, chance)
  return {
    key: toFinish ? ('goOn' as const) : kind,
    station,
    ...(ticket !== undefined && { ticket }),
  }
}

/** The dish is at the table already. */
function isUnfinished({ tickets }: Room, station: number): boolean {
  return tickets.some(({ place, table }) => place === 'toFlambe' && table === station)
}

/** Not at work, not on the way, and not made to stand. Standing by choice is no work. */
function isFree({ room, level, own }: Lookout): boolean {
  return waiterSituation({ room, floor: level.floor }, own).isFree
}
