// Where a ticket or its dish belongs, by how it stands with it.
import { passSlot, railSlot } from '../../levels/index.ts'
import { passIn } from '../../reading/index.ts'
import type { TicketSituation } from '../../reading/index.ts'
import { NONE, patienceAt } from '../../sim/index.ts'
import type { DeepReadonly, Point, Room, Ticket } from '../../sim/index.ts'
import { toneOf } from '../colours.ts'
import type { Tone } from '../colours.ts'
import { mix, share } from '../ease.ts'
import { tableAt } from '../layout.ts'
import { depth } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import { spotAt } from './spot.ts'
import type { Spot } from './spot.ts'
import { FRONT } from './tables.ts'
import type { Pose, Waiters } from './waiters.ts'

type Slip = DeepReadonly<Ticket>
type SpotContext = Pick<StageContext, 'play' | 'places' | 'clock' | 'finger'>

const SLACK = 0.3 // radians that a ticket hangs askew when nobody waits for it
const BESIDE = 40 // units from the dial
const STAYS_HOT = 2_000 // ms on the pass, where dishes cool

const SAVED = 52 // units from the middle of where it is saved

/** Null when there is nothing to see of it any more. */
export function spotOf(
  context: SpotContext,
  waiters: Waiters,
  ticket: Slip,
  id: number,
  situation: TicketSituation,
): Spot | null {
  const spot = placeOf(context, waiters, ticket, id, situation)
  return spot && ticket.isUnnumbered ? { ...spot, badge: 'unknown' } : spot
}

function placeOf(
  context: SpotContext,
  waiters: Waiters,
  ticket: Slip,
  id: number,
  situation: TicketSituation,
): Spot | null {
  switch (situation) {
    case 'toHandOver':
    case 'toNumber':
    case 'toMake':
    case 'toReserve':
    case 'soldOut':
      return padSpot(context, waiters, id)
    case 'onRail':
      return railSpot(context, id)
    case 'forNobody':
      return goneSpot(context, ticket, id)
    case 'cooking':
      return dialSpot(context, ticket, id)
    case 'saving':
      return saveSpot(context, id)
    case 'ready':
    case 'toSave':
    case 'unclaimed':
    case 'burnt':
    case 'declined':
    case 'waitsForOthers':
      return passSpot(context, ticket, id, situation)
    case 'carried':
      return traySpot(context, waiters, ticket, id)
    case 'toFlambe':
    case 'served':
      return tableSpot(context, ticket, id)
    case 'pulled':
      return null
    default:
      return situation satisfies never
  }
}

/** Nobody waits for it: it is grey, and on the rail it hangs askew. */
function goneSpot(context: SpotContext, ticket: Slip, id: number): Spot | null {
  const isOnRail = context.play.room.rail.includes(id)
  const spot = isOnRail ? railSpot(context, id) : dialSpot(context, ticket, id)
  return spot && { ...spot, badge: 'gone', turn: isOnRail ? SLACK : 0 }
}

function railSpot({ play: { room }, places }: SpotContext, id: number): Spot {
  const { x, y } = railSlot(places.plan.counter, room.rail.indexOf(id), room.rail.length)
  return spotAt({ x, y: y - 2, scale: 0.92, depth: depth.pass, shows: 'slip', slides: true })
}

/** With its cook; beside, when the cook is at the next one and nobody knows that this one is done. */
function dialSpot({ play, places }: SpotContext, { cook: index }: Slip, id: number): Spot | null {
  const cook = places.cooks[index]
  if (!cook) return null
  const { x, y } = cook.dial
  const next = play.room.cooks[index]?.ticket ?? NONE
  const isBeside = next !== NONE && next !== id
  return spotAt({
    x: isBeside ? x - BESIDE : x,
    y,
    scale: 0.6 * places.cookScale,
    depth: depth.dialDish,
    shows: 'dish',
    pops: true,
  })
}

/** At the place where it is saved. */
function saveSpot({ play, places }: SpotContext, id: number): Spot | null {
  const byHand = play.room.waiters.some(
    ({ doing }) => doing.kind === 'saving' && doing.ticket === id,
  )
  const place = places.saves.find(({ kind }) => (kind === 'saveNow') === byHand)
  if (!place) return null
  const { x, y } = place
  return spotAt({
    x: x + SAVED,
    y: y - 40,
    scale: 0.6,
    depth: depth.bubble,
    shows: 'dish',
    pops: true,
  })
}

function passSpot(context: SpotContext, ticket: Slip, id: number, now: TicketSituation): Spot {
  const burnt = now === 'burnt'
  const pass = passIn({ room: context.play.room, floor: context.play.level.floor })
  const slot = passSlot(
    context.places.plan.counter,
    pass.indexOf(id),
    pass.length,
    context.finger(),
  )
  const isCold = context.play.room.specials?.cooled && context.clock.at - ticket.readyAt > STAYS_HOT
  const plainly = burnt ? 'red' : tone(context, ticket)
  return spotAt({
    x: slot.x,
    y: slot.y,
    scale: 0.68,
    depth: depth.pass,
    shows: 'dish',
    badge: now === 'waitsForOthers' ? 'waits' : plainly,
    slides: true,
    steams: !isCold,
    burnt,
  })
}

/** Where a ticket comes from when it is first seen: the mouth of who ordered. */
export function originOf({ places }: SpotContext, { table }: Slip): Point {
  const place = tableAt(places, table)
  return place
    ? { x: place.x + 70 * place.side * place.scale, y: place.y - 96 * place.scale }
    : { x: 0, y: 0 }
}

function holder({ play }: SpotContext, { poses }: Waiters, list: 'pad' | 'hands', id: number) {
  const index = play.room.waiters.findIndex((waiter) => waiter[list].includes(id))
  const pose: Pose | undefined = poses[index]
  const all = play.room.waiters[index]?.[list]
  return pose && all ? { pose, nth: all.indexOf(id), count: all.length } : null
}

function padSpot(context: SpotContext, waiters: Waiters, id: number): Spot | null {
  const held = holder(context, waiters, 'pad', id)
  if (!held) return null
  const { pose, nth } = held
  return spotAt({
    x: pose.pad.x - nth * 5,
    y: pose.pad.y - nth * 6,
    scale: 0.74,
    depth: pose.depth + 0.3 + nth / 50,
    shows: 'slip',
    turn: -0.22 + nth * 0.16,
  })
}

function traySpot(context: SpotContext, waiters: Waiters, ticket: Slip, id: number): Spot | null {
  const held = holder(context, waiters, 'hands', id)
  if (!held) return null
  const { pose, nth, count } = held
  return spotAt({
    x: pose.tray.x + (nth - (count - 1) / 2) * 34,
    y: pose.tray.y - 12,
    scale: 0.6,
    depth: pose.depth + 0.4 + nth / 10,
    shows: 'dish',
    badge: tone(context, ticket),
  })
}

function tableSpot(
  context: SpotContext,
  { table, customer, place: at }: Slip,
  id: number,
): Spot | null {
  const { play, places, clock } = context
  const who = play.room.customers[customer]
  const place = tableAt(places, table)
  const isParty = who?.toOrder !== undefined
  if (!place || !who || (who.ticket !== id && !isParty)) return null
  if (who.phase !== 'eating' && at !== 'toFlambe') return null
  const eaten =
    who.phase !== 'eating' ? 0 : share(clock.at, who.since + 500, who.until - who.since - 500)
  const scale = mix(isParty ? 0.62 : 0.92, isParty ? 0.4 : 0.55, eaten) * place.scale
  const aside = isParty ? BESIDE * partOf(play.room, customer, id) : 0
  return spotAt({
    x: place.x + (6 + aside) * place.scale,
    y: place.y - 14 * place.scale,
    scale,
    depth: depth.floor(place.y + FRONT) + 0.5,
    shows: 'dish',
    plate: isParty ? 0.65 * place.scale : place.scale,
    steams: eaten < 0.5,
  })
}

/** Which of a party's dishes it is: -1, 0, 1 from the left. */
function partOf({ tickets }: Room, customer: number, id: number): number {
  const all = tickets.flatMap((each, index) => (each.customer === customer ? [index] : []))
  return all.indexOf(id) - (all.length - 1) / 2
}

/** How urgent a dish is: what its customer's bar shows. */
function tone({ play, clock }: SpotContext, { customer }: Slip): Tone {
  const who = play.room.customers[customer]
  return who ? toneOf(patienceAt(who, Math.max(clock.at, who.since))) : 'green'
}
