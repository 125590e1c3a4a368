// Customers on their feet: coming in, queueing on the rug, leaving happy or stamping out.
import { isGone, NONE, patienceAt } from '../../sim/index.ts'
import type { Customer, DeepReadonly } from '../../sim/index.ts'
import { t as word } from '../../words/index.ts'
import { ANGRY_TINT, colours } from '../colours.ts'
import { puffs } from '../effects/recipes.ts'
import { clamp01, inOut, mix, share } from '../ease.ts'
import { tableAt } from '../layout.ts'
import { along, routeTo } from '../route.ts'
import { depth, redepth } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createPersonFigure } from './figure.ts'
import type { PersonFigure } from './figure.ts'
import { write } from './furnishing.ts'

type Person = DeepReadonly<Customer>

/** Ms from the door to the chair, within the time a customer reads. */
export const WALK_IN = 850
const WALK_OUT = 1500
const STAMP_OUT = 1050
const FADE = 260
const SMALL = 0.6 // customers at the door are drawn smaller than at a table

export function createPeople(context: StageContext, sharpness: number): View {
  const { play } = context
  const more = createMore(context, sharpness)
  const on = new Map<number, PersonFigure>()
  const free: PersonFigure[] = []

  const figureOf = (id: number): PersonFigure => {
    const figure = on.get(id) ?? free.pop() ?? createPersonFigure(context)
    on.set(id, figure)
    return figure
  }
  const dismiss = (id: number): void => {
    const figure = on.get(id)
    if (!figure) return
    figure.box.setVisible(false)
    free.push(figure)
    on.delete(id)
  }
  return {
    update() {
      play.room.customers.forEach((customer, id) => {
        const place = placeOf(context, customer, id)
        if (!place) return dismiss(id)
        pose(context, figureOf(id), customer, id, place)
      })
      more.update()
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

type Place = { x: number; y: number; scale: number; alpha: number; walks: boolean }

function placeOf(context: StageContext, customer: Person, id: number): Place | null {
  const { at } = context.clock
  if (customer.phase === 'queueing') return queueing(context, customer, id)
  if (customer.phase === 'reading') {
    const t = share(at, customer.since, WALK_IN)
    return t < 1 && !context.calm() ? walking(context, customer, inOut(t), t) : null
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
  return { x: from, y, scale, alpha: clamp01(t * 2), walks: t < 1 }
}

function walking(
  { places }: StageContext,
  { table }: Person,
  done: number,
  t: number,
): Place | null {
  const to = tableAt(places, table)
  if (!to) return null
  const { x, y } = along(routeTo(to, places.door, places.plan.aisle !== null), done)
  return { x, y, scale: mix(SMALL, to.scale, done), alpha: clamp01(t * 8), walks: true }
}

function leaving(context: StageContext, customer: Person, lengthMs: number): Place | null {
  const { clock, places, calm } = context
  const t = share(clock.at, customer.since, calm() ? FADE : lengthMs)
  if (t >= 1) return null
  if (customer.table === NONE) return turningAway(context, t)
  const alpha = clamp01((1 - t) * 6)
  const place = walking(context, customer, calm() ? 1 : 1 - inOut(t), 1)
  const seat = tableAt(places, customer.table)?.seat
  return place && seat ? { ...place, alpha: calm() ? 1 - t : alpha, walks: !calm() } : null
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
  }
}

function pose(
  context: StageContext,
  figure: PersonFigure,
  customer: Person,
  id: number,
  place: Place,
): void {
  const { clock, particles } = context
  const angry = customer.phase === 'left'
  const { x, y, scale, alpha, walks } = place
  figure.box.setVisible(true).setPosition(x, y).setScale(scale).setAlpha(alpha)
  redepth(figure.box, depth.floor(y))
  figure.dress(customer.look, angry ? ANGRY_TINT : null)
  figure.walk(walks, angry)
  const queues = customer.phase === 'queueing'
  figure.mood(queues ? patienceAt(customer, clock.at) : null, id)
  figure.sign(angry ? 'anger-symbol' : customer.phase === 'served' ? 'waving-hand' : null)
  const step = 170
  const stamped = Math.floor(clock.beat / step) !== Math.floor((clock.beat - clock.passed) / step)
  if (angry && walks && stamped) puffs(particles, { x, y: y - 6 }, 1)
}
