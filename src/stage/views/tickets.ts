// Tickets and dishes: one thing per ticket that is always where its ticket is, and flies there
// when that place changes: pad, rail, cook, pass, tray, table.
import type { DeepReadonly, Ticket } from '../../sim/index.ts'
import { approach, arc, back, mix, out, share } from '../ease.ts'
import { isHot, steam } from '../effects/recipes.ts'
import { depth } from '../show.ts'
import type { Show, View } from '../show.ts'
import { createThing } from './thing.ts'
import type { Thing } from './thing.ts'
import { originOf, spotOf } from './spots.ts'
import type { Spot } from './spots.ts'
import type { Waiters } from './waiters.ts'

const FLIGHT = 320 // ms
const POP = 240
const FADE = 240
const STEAM_EVERY = 560

type Item = {
  readonly thing: Thing
  place: Ticket['place']
  since: number // beat at which it set out for its place
  from: { x: number; y: number; scale: number }
  x: number
  y: number
  scale: number
  gone: number // beat at which it began to fade, or NaN
}

export function createTickets(show: Show, waiters: Waiters): View {
  const { play, clock } = show
  const items = new Map<number, Item>()
  const free: Thing[] = []
  const settled = new Set<number>() // nothing more will be seen of these
  let first = true

  const begin = (ticket: DeepReadonly<Ticket>): Item => {
    const { x, y } = originOf(show, ticket)
    const thing = free.pop() ?? createThing(show)
    const since = first ? clock.beat - 2 * FLIGHT : clock.beat
    const from = { x, y, scale: 0.4 }
    return { thing, place: ticket.place, since, from, x, y, scale: 0.4, gone: Number.NaN }
  }
  const follow = (ticket: DeepReadonly<Ticket>, id: number): void => {
    if (settled.has(id)) return
    const spot = spotOf(show, waiters, ticket, id)
    let item = items.get(id)
    if (!spot) {
      if (item && fades(item, clock.beat)) return
      if (item) free.push(item.thing)
      item?.thing.hide()
      items.delete(id)
      if (isOver(show, ticket)) settled.add(id)
      return
    }
    if (!item) items.set(id, (item = begin(ticket)))
    if (item.place !== ticket.place) {
      const { x, y, scale } = item
      Object.assign(item, { place: ticket.place, since: clock.beat, from: { x, y, scale } })
    }
    place(show, item, spot, first)
    item.thing.draw(item, spot, ticket)
    breathe(show, item, spot, ticket, id)
  }
  return {
    update() {
      play.room.tickets.forEach(follow)
      first = false
    },
  }
}

function isOver({ play }: Show, ticket: DeepReadonly<Ticket>): boolean {
  const phase = play.room.customers[ticket.customer]?.phase
  const isEaten = ticket.place === 'table' && phase !== 'receiving' && phase !== 'eating'
  return isEaten || ticket.place === 'pulled'
}

/** Fly on, or stay with the spot; a slip that reaches its cook becomes the dish. */
function place({ clock, calm }: Show, item: Item, spot: Spot, snap: boolean): void {
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
  item.thing.flying = t < 1
}

function fades(item: Item, beat: number): boolean {
  if (Number.isNaN(item.gone)) item.gone = beat
  const left = 1 - share(beat, item.gone, FADE)
  item.thing.fade(left)
  return left > 0
}

function breathe(
  show: Show,
  { x, y }: Item,
  spot: Spot,
  { dish }: DeepReadonly<Ticket>,
  id: number,
): void {
  const { clock, air, calm } = show
  if (!spot.steams || !isHot(dish) || calm()) return
  const puff = (beat: number): number => Math.floor(beat / STEAM_EVERY + id * 0.37)
  if (puff(clock.beat) === puff(clock.beat - clock.passed)) return
  steam(air, { x, y: y - 16 }, Math.min(spot.depth + 2, depth.flight))
}
