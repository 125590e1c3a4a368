// Customers on their feet: coming in, queueing on the rug, leaving happy or stamping out.
import { isGone, NONE, patienceAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly, Point } from '../../sim/index.ts'
import { t as word } from '../../words/index.ts'
import { ANGRY_TINT, colours, UNTINTED } from '../colours.ts'
import { puffs } from '../effects/recipes.ts'
import { arc, clamp01, inOut, mix, share } from '../ease.ts'
import { tableAt } from '../layout.ts'
import type { Places, TablePlace } from '../layout.ts'
import { createLiveIds } from '../live-ids.ts'
import { along, around, routeTo } from '../route.ts'
import { depth, redepth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createPersonFigure } from './figure.ts'
import type { PersonFigure } from './figure.ts'
import { write } from './furnishing.ts'
import type { Waiters } from './waiters.ts'

type Person = DeepReadonly<Customer>

/** Ms from the door to the chair, within the time a customer reads. */
export const WALK_IN = 1150
const WALK_OUT = 1900
const STAMP_OUT = 1500
const FADE = 260
const SITS = 0.86 // share of the way in at which the hop onto the chair begins
const HOP = 20 // units
const LANE = 12 // units: who comes keeps above the middle of the aisle, who goes below

export function createPeople(context: StageContext, waiters: Waiters, sharpness: number): View {
  const { play } = context
  const more = createMore(context, sharpness)
  const figures = createFigures(context)
  const lastX = new Map<number, number>()
  const live = createLiveIds()
  const follow = (id: number): boolean => {
    const customer = play.room.customers[id]
    if (!customer) return true
    const place = placeOf(context, customer, id)
    if (!place) {
      if (figures.dismiss(id)) lastX.delete(id)
      return isGone(customer)
    }
    const before = lastX.get(id)
    if (place.walks) stepAside(context, place, waiters)
    const way = before === undefined ? 0 : wayOf(place.x - before)
    lastX.set(id, place.x)
    const isNew = before === undefined
    pose(context, figures.of(id), { customer, id, place, way, isNew })
    return false
  }
  return {
    update() {
      live.each(play.room.customers.length, follow)
      more.update()
    },
  }
}

/** A figure for each who is on foot; who is not any more leaves it to the next. */
function createFigures(context: StageContext) {
  const on = new Map<number, PersonFigure>()
  const free: PersonFigure[] = []
  return {
    of(id: number): PersonFigure {
      const figure = on.get(id) ?? free.pop() ?? createPersonFigure(context)
      on.set(id, figure)
      return figure
    },
    /** Whether there was one. */
    dismiss(id: number): boolean {
      const figure = on.get(id)
      if (!figure) return false
      figure.box.setVisible(false)
      free.push(figure)
      return on.delete(id)
    },
  }
}

/** How many more stand outside. */
function createMore(context: StageContext, sharpness: number): View {
  const { x, y } = context.places.queue.more
  const text = write(context, '', x, y, 22 * context.numberScale(), colours.white, sharpness)
  text.setStroke(colours.card, 6).setDepth(depth.mark).setVisible(false)
  let shown = 0
  return {
    update() {
      const count = Math.max(0, context.play.room.queue.length - 1)
      if (count === shown) return
      shown = count
      text
        .setVisible(count > 0)
        .setText(word('room.queueMore', { count }))
        .setScale(1)
    },
  }
}

type Place = {
  x: number
  y: number
  scale: number
  alpha: number
  walks: boolean
  hops: number // 0 to 1, on the way onto a chair or off it
}

function stepAside({ places }: StageContext, place: Place, { poses }: Waiters): void {
  if (place.hops > 0) return
  for (const { at } of poses) Object.assign(place, around(place, at, places.plan))
}

const wayOf = (dx: number): number => (Math.abs(dx) > 0.4 ? Math.sign(dx) : 0)

function placeOf(context: StageContext, customer: Person, id: number): Place | null {
  const { at } = context.clock
  if (customer.phase === 'queueing') return queueing(context, customer, id)
  if (customer.phase === 'reading') {
    const t = share(at, customer.since, WALK_IN)
    return t < 1 && !context.calm() ? walking(context, customer, inOut(t), -LANE) : null
  }
  if (!isGone(customer)) return null
  return leaving(context, customer, customer.phase === 'left' ? STAMP_OUT : WALK_OUT)
}

function queueing(
  { play, clock, places, calm }: StageContext,
  { since }: Person,
  id: number,
): Place | null {
  if (play.room.queue[0] !== id) return null // the others are a number beside the first
  const { x, y, scale } = places.queue
  const t = share(clock.at, since, 420)
  const from = calm() ? x : mix(places.door.x, x, inOut(t))
  return { x: from, y, scale, alpha: clamp01(t * 2), walks: t < 1, hops: 0 }
}

function walking(
  { places }: StageContext,
  { table }: Person,
  done: number,
  aside: number,
): Place | null {
  const to = tableAt(places, table)
  if (!to) return null
  const { x, y } = along(wayTo(to, places, aside), done)
  const hops = arc((done - SITS) / (1 - SITS))
  return { x, y, scale: to.scale, alpha: clamp01(done * 12), walks: true, hops }
}

/** Ways from the door by table and lane: to round their corners anew in every frame costs. */
const ways = new WeakMap<TablePlace, Map<number, readonly Point[]>>()

function wayTo(table: TablePlace, places: Places, aside: number): readonly Point[] {
  const known = ways.get(table) ?? new Map<number, readonly Point[]>()
  ways.set(table, known)
  const way = known.get(aside) ?? routeTo(table, places, aside)
  known.set(aside, way)
  return way
}

function leaving(context: StageContext, customer: Person, lengthMs: number): Place | null {
  const { clock, calm } = context
  const t = share(clock.at, customer.since, calm() ? FADE : lengthMs)
  if (t >= 1) return null
  if (customer.table === NONE) return turningAway(context, t)
  const place = walking(context, customer, calm() ? 1 : 1 - inOut(t), LANE)
  return place && (calm() ? { ...place, alpha: 1 - t, walks: false, hops: 0 } : place)
}

function turningAway({ places, calm }: StageContext, t: number): Place {
  const from = places.queue
  const x = calm() ? from.x : mix(from.x, places.door.x - 30, inOut(t))
  return {
    x,
    y: from.y,
    scale: from.scale,
    alpha: clamp01((1 - t) * (calm() ? 1 : 2.5)),
    walks: !calm(),
    hops: 0,
  }
}

type Posed = {
  readonly customer: Person
  readonly id: number
  readonly place: Place
  readonly way: number
  readonly isNew: boolean
}

function pose(
  context: StageContext,
  figure: PersonFigure,
  { customer, id, place, way, isNew }: Posed,
): void {
  const { clock, particles } = context
  const stamps = customer.phase === 'left'
  const { x, y, scale, alpha, walks, hops } = place
  figure.box
    .setVisible(true)
    .setPosition(x, y - HOP * hops * scale)
    .setScale(scale)
    .setAlpha(alpha)
  redepth(figure.box, depth.floor(y))
  figure.dress(customer.look, stamps ? ANGRY_TINT : UNTINTED)
  figure.walk({ walks, way, stamps }, isNew)
  const queues = customer.phase === 'queueing'
  figure.mood(queues ? patienceAt(customer, clock.at) : null, id)
  figure.sign(stamps ? 'anger-symbol' : customer.phase === 'served' ? 'waving-hand' : null)
  const step = 170
  const stamped = Math.floor(clock.beat / step) !== Math.floor((clock.beat - clock.passed) / step)
  if (stamps && walks && stamped) puffs(particles, { x, y: y - 6 }, 1)
}
