// A person at the game as a script: answers the guests who visibly ask for something, whoever began to
// ask first, a moment after it is seen and with one tap a second at most. It taps ahead only where that
// helps, and knows a level's own button but not its lesson.
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { NONE, passOf, wantsChat } from '../../src/sim/index.ts'
import type { Command, Level, Mode, Replay } from '../../src/sim/index.ts'
import { see } from '../../src/waiters/index.ts'

const TICK_MS = 50
const REACTION_MS = 300
const BETWEEN_TAPS_MS = 1_000
const OWN = 0
const CROWD = 3 // guests asking at once: more than one pair of hands can do
const RAIL_SHARE = 4 // of what the rail may take, a quarter, where that can be chosen

/** Something that can be seen to ask for the waiter. */
type Ask = {
  readonly kind: string
  readonly customer: number
  readonly station: number
  readonly ticket: number // a dish that has to be pointed at, or NONE
}

/** Play a shift to its end. Who has learned a lesson answers only what `wants` says. */
export function playAsHuman(
  level: Level,
  seed: number,
  mode: Mode,
  wants: (kind: string) => boolean = () => true,
): Replay {
  const play = createPlay({ level, seed, mode, opens: choicesBefore(level) })
  const seenSince = new Map<string, number>()
  let tappedAt = -BETWEEN_TAPS_MS
  while (play.status() !== 'over') {
    play.tick(TICK_MS)
    const { now } = play.room
    const asks = asksIn(play).filter(({ kind }) => wants(kind))
    note(seenSince, asks, now)
    const seen = asks.filter((ask) => (seenSince.get(keyOf(ask)) ?? now) + REACTION_MS <= now)
    if (now - tappedAt < BETWEEN_TAPS_MS || isBusyForLong(play)) continue
    if (useButton(play, seen) || answer(play, seen)) tappedAt = now
  }
  return play.replay()
}

function choicesBefore({ rules }: Level): readonly Command[] {
  const rail = rules.find((rule) => rule.type === 'railChoice')
  return rail ? [{ type: 'limitRail', waiter: OWN, tickets: rail.most / RAIL_SHARE }] : []
}

/** In blocking mode nobody who is called comes sooner: the coach rings nothing either. */
function isBusyForLong({ room }: Play): boolean {
  return room.mode === 'blocking' && room.waiters[OWN]?.doing.kind !== 'idle'
}

function asksIn(play: Play): readonly Ask[] {
  const { room, level } = play
  const isFull = isRailFull(play)
  const asks = see({ level, state: room }, OWN)
    .chances.filter(({ kind }) => !isFull || kind !== 'takeOrder')
    .map(({ kind, customer, station, ticket = NONE }) => ({ kind, customer, station, ticket }))
  const chats = room.tables.flatMap((customer) => {
    if (customer === NONE || !wantsChat({ level, state: room }, customer)) return []
    const station = room.customers[customer]?.table ?? NONE
    return [{ kind: 'chat', customer, station, ticket: NONE }]
  })
  return [...asks, ...chats]
}

/** As many tickets wait for the cook as were meant to, where that was chosen. */
function isRailFull({ room }: Play): boolean {
  const { specials, rail, waiters } = room
  const waiting = rail.length + (waiters[OWN]?.pad.length ?? 0)
  const cooking = room.cooks.filter(({ ticket }) => ticket !== NONE).length
  return specials?.railTickets !== undefined && waiting + cooking > specials.railTickets
}

function keyOf({ kind, customer, ticket }: Ask): string {
  return `${kind} ${customer} ${ticket}`
}

/** Remember since when each has asked, and forget those who do not ask any more. */
function note(seenSince: Map<string, number>, asks: readonly Ask[], now: number): void {
  const keys = new Set(asks.map(keyOf))
  for (const key of seenSince.keys()) if (!keys.has(key)) seenSince.delete(key)
  for (const key of keys) if (!seenSince.has(key)) seenSince.set(key, now)
}

/** Tap for the first guest whom nobody is on the way to; false when there is none. */
function answer(play: Play, asks: readonly Ask[]): boolean {
  const [first] = asks
    .filter((ask) => !isUnderWay(play, ask))
    .toSorted((a, b) => a.customer - b.customer)
  if (!first) return false
  if (first.station === passOf(play.level.floor) && holdsQuickTicket(play)) play.toggleStand()
  else play.tap(first.station, { ticket: first.ticket })
  return true
}

/** A refill that the waiter was called for is no plan of the person's. */
function isUnderWay({ room }: Play, { station, ticket }: Ask): boolean {
  const { tasks = [], visit } = room.waiters[OWN] ?? {}
  const all = visit ? [visit, ...tasks] : tasks
  return all.some(
    (each) =>
      !each.isCalled &&
      each.station === station &&
      (ticket === NONE || each.tickets.includes(ticket)),
  )
}

/** The button of the level's own, when there is a reason for it; false when there is none. */
function useButton(play: Play, asks: readonly Ask[]): boolean {
  const { room } = play
  const presence = room.specials?.hire?.presence
  if (presence === 'absent' ? asks.length >= CROWD : presence === 'here' && asks.length === 0) {
    play.toggleHire()
    return true
  }
  const isHandUp = asks.some(({ kind }) => kind === 'takeOrder')
  if (room.waiters[OWN]?.doing.kind !== 'flambeing' || !isHandUp) return false
  play.toggleStand()
  return true
}

/** Where tickets are written, one whose dish takes no longer than the writing. */
function holdsQuickTicket({ room, level }: Play): boolean {
  const writeMs = level.rules.find((rule) => rule.type === 'writtenTickets')?.writeMs ?? 0
  const ticket = room.tickets[room.waiters[OWN]?.pad[0] ?? NONE]
  return level.menu.some(({ dish, cookMs }) => dish === ticket?.dish && cookMs <= writeMs)
}
