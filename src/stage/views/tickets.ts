// Tickets and dishes: one thing per ticket that is always where its ticket is, and flies there
// when that place changes: pad, rail, cook, pass, tray, table.
import { wallOf } from '../art.ts'
import { ticketSituation } from '../../reading/index.ts'
import type { TicketSituation } from '../../reading/index.ts'
import type { DeepReadonly, Ticket } from '../../sim/index.ts'
import { approach, arc, back, mix, out, share } from '../ease.ts'
import { isHot, steam } from '../effects/recipes.ts'
import { createLiveIds } from '../live-ids.ts'
import { depth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createThing } from './thing.ts'
import type { Thing } from './thing.ts'
import { originOf, spotOf } from './spots.ts'
import type { Spot } from './spot.ts'
import type { Waiters } from './waiters.ts'

const FLIGHT = 320 // ms
const POP = 240
const SQUASH = { ms: 460, by: 0.42 } as const // of a dish that lands on the table
const FADE = 240
const STEAM_EVERY = 560

type Item = {
  readonly thing: Thing
  place: TicketSituation
  since: number // beat at which it set out for its place
  from: { x: number; y: number; scale: number }
  x: number
  y: number
  scale: number
  squash: number // how much wider and lower than usual, as a share
  gone: number // beat at which it began to fade, or NaN
}

export function createTickets(context: StageContext, waiters: Waiters): View {
  const { play, clock } = context
  const items = new Map<number, Item>()
  const free: Thing[] = []
  const live = createLiveIds()
  let first = true

  const begin = (ticket: DeepReadonly<Ticket>, situation: TicketSituation): Item => {
    const { x, y } = originOf(context, ticket)
    const thing = free.pop() ?? createThing(context)
    const since = first ? clock.beat - 2 * FLIGHT : clock.beat
    const from = { x, y, scale: 0.4 }
    return { thing, place: situation, since, from, x, y, scale: 0.4, squash: 0, gone: Number.NaN }
  }
  const follow = (id: number): boolean => {
    const ticket = play.room.tickets[id]
    if (!ticket) return true
    const situation = ticketSituation({ room: play.room, floor: play.level.floor }, ticket)
    const spot = spotOf(context, waiters, ticket, id, situation)
    let item = items.get(id)
    if (!spot) {
      if (item && fades(item, clock.beat)) return false
      if (item) free.push(item.thing)
      item?.thing.hide()
      items.delete(id)
      return isOver(context, ticket, situation)
    }
    if (!item) items.set(id, (item = begin(ticket, situation)))
    if (item.place !== situation) turn(item, situation, clock.beat)
    place(context, item, spot, first)
    item.thing.draw(item, spot, ticket)
    breathe(context, item, spot, ticket, id)
    return false
  }
  return {
    update() {
      live.each(play.room.tickets.length, follow)
      first = false
    },
  }
}

/** It goes on from where it is seen now. */
function turn(item: Item, to: TicketSituation, beat: number): void {
  const { x, y, scale } = item
  Object.assign(item, { place: to, since: beat, from: { x, y, scale } })
}

function isOver(
  { play }: StageContext,
  { customer }: DeepReadonly<Ticket>,
  situation: TicketSituation,
): boolean {
  const phase = play.room.customers[customer]?.phase
  const isEaten = situation === 'served' && phase !== 'receiving' && phase !== 'eating'
  return isEaten || situation === 'pulled'
}

/** Fly on, or stay with the spot; a slip that reaches its cook becomes the dish. */
function place({ clock, calm }: StageContext, item: Item, spot: Spot, snap: boolean): void {
  const t = snap || calm() ? 1 : share(clock.beat, item.since, FLIGHT)
  if (t < 1) {
    item.x = mix(item.from.x, spot.x, out(t))
    item.y = mix(item.from.y, spot.y, out(t)) - arc(t) * 34
    item.scale = mix(item.from.scale, spot.scale, t)
  } else {
    item.x = spot.slides && !snap ? approach(item.x, spot.x, 60, clock.passed) : spot.x
    item.y = spot.y
    const popped = snap || calm() ? 1 : share(clock.beat, item.since + FLIGHT, POP)
    const bounce = spot.pops ? back(popped) : 1 + 0.16 * arc(popped)
    item.scale = spot.scale * bounce
  }
  item.squash = snap || calm() ? 0 : squashOf(clock.beat - item.since - FLIGHT, spot)
  item.thing.flying = t < 1
}

/** Flat when it has just landed, then a little too tall, then as it is. */
function squashOf(landedMs: number, { plate }: Spot): number {
  if (plate === 0 || landedMs < 0) return 0
  const t = share(landedMs, 0, SQUASH.ms)
  return SQUASH.by * Math.cos(t * Math.PI * 3) * (1 - t) ** 2
}

function fades(item: Item, beat: number): boolean {
  if (Number.isNaN(item.gone)) item.gone = beat
  const left = 1 - share(beat, item.gone, FADE)
  item.thing.fade(left)
  return left > 0
}

function breathe(
  context: StageContext,
  { x, y }: Item,
  spot: Spot,
  { dish }: DeepReadonly<Ticket>,
  id: number,
): void {
  const { clock, particles, calm } = context
  if (!spot.steams || !isHot(dish) || calm()) return
  if (wallOf(context.scene.textures)?.skin) return // only what is eaten is hot
  const puff = (beat: number): number => Math.floor(beat / STEAM_EVERY + id * 0.37)
  if (puff(clock.beat) === puff(clock.beat - clock.passed)) return
  steam(particles, { x, y: y - 16 }, Math.min(spot.depth + 2, depth.flight))
}
