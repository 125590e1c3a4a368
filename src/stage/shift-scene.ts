// One shift on the stage. Everything is built from the play when the scene starts and let go when
// it shuts down, so that it may be killed and started again in mid-shift.
import { Scene, Scenes } from 'phaser'
import type { Play } from '../play/index.ts'
import { ticketPlace } from '../levels/index.ts'
import type { FloorPlan } from '../levels/index.ts'
import { passIn, standingOf, ticketsIn } from '../reading/index.ts'
import type { Seen } from '../reading/index.ts'
import type { Point, ShiftEvent } from '../sim/index.ts'
import { createClock } from './clock.ts'
import { listInShort } from './draw-sprite.ts'
import { createParticles } from './effects/particles.ts'
import { createEventEffects } from './effects/event-effects.ts'
import { createPoints } from './effects/points.ts'
import { createRipple } from './effects/ripple.ts'
import type { Ripple } from './effects/ripple.ts'
import type { Fit } from './fit.ts'
import { hitAt } from './hit.ts'
import type { Pullable } from './hit.ts'
import { placesOf } from './layout.ts'
import { listenToPointer } from './pointer.ts'
import type { Pointer } from './pointer.ts'
import { hasRules, ruleViews } from './rules-part.ts'
import type { StageUse } from './scale.ts'
import { createShakes } from './stage-context.ts'
import type { StageContext, View } from './stage-context.ts'
import { createBell } from './views/bell.ts'
import { createCooks } from './views/cooks.ts'
import { createFurnishing } from './views/furnishing.ts'
import { createGhost } from './views/ghost.ts'
import { createHover } from './views/hover.ts'
import type { Hover } from './views/hover.ts'
import { createMarks } from './views/marks.ts'
import { createPaths } from './views/paths.ts'
import { createPeople } from './views/people.ts'
import { createTables } from './views/tables.ts'
import { createTickets } from './views/tickets.ts'
import { createWaiters } from './views/waiters.ts'

export const SHIFT = 'shift'

export type Shown = { readonly play: Play; readonly as: StageUse }

export type ShiftData = {
  /** What is to be seen: a scene that starts anew may do so when that is another shift already. */
  readonly shown: () => Shown | null
  readonly fit: Fit
  readonly reducedMotion: () => boolean
  readonly projected: () => boolean
  readonly ghosts: () => boolean
  readonly onHover: (station: number | null) => void
  readonly pointed: () => number | null // the station to draw a ring around
}

const FINGER = 44 // CSS pixels
const PROJECTED = 1.4 // how many times as large the numbers are on a projector
const CROP_ABOVE = 0.3 // share of what a backdrop cuts off that is cut off above
const CHECK_EVERY = 20 // frames: to ask for the pixel density costs
const DRAINED = 'saturate(.35) brightness(.92)'

export class ShiftScene extends Scene {
  create(data: ShiftData): void {
    const shown = data.shown()
    if (shown) this.open(shown, data)
  }

  private open({ play, as }: Shown, data: ShiftData): void {
    const { fit, pointed, onHover } = data
    const { canvas } = this.game
    const { context, look } = setUp(this, play, data)
    const { views, listener } = populate(context, fit, data.ghosts)
    const ripple = createRipple(context)
    const hover = createHover(context, pointed, onHover)
    const pointer = as === 'shift' ? playable(context, canvas, ripple, hover) : null
    let frames = 0
    let isCut = false // by a seek: what is under way belongs to another moment
    const drawn = fit.room()
    const isTurned = () => fit.room() !== drawn
    const stops = [play.onEvent(listener), play.onSeek(() => void (isCut = true))]
    stops.push(fit.onFit(() => frameRoom(this, fit)))
    frameRoom(this, fit)
    listInShort(this.cameras)
    const drain = createDrain(canvas, play)
    const onUpdate = (_: number, elapsedMs: number): void => {
      if (++frames % CHECK_EVERY === 0) fit.check()
      if (isCut || isTurned()) return void this.scene.restart(data)
      look()
      context.clock.tick(elapsedMs)
      for (const view of views) view.update()
      hover.update(elapsedMs)
      ripple.update(elapsedMs)
      pointer?.update()
      ripple.hold(pointer?.held() ?? null)
      drain()
    }
    const { UPDATE, SHUTDOWN, DESTROY } = Scenes.Events
    this.events.on(UPDATE, onUpdate)
    const release = (): void => {
      this.events.off(UPDATE, onUpdate).off(SHUTDOWN, release).off(DESTROY, release)
      for (const stop of stops) stop()
      pointer?.destroy()
      hover.over(null)
      canvas.style.filter = ''
    }
    this.events.once(SHUTDOWN, release).once(DESTROY, release)
  }
}

/** `look` computes once a frame what several views need. */
function setUp(scene: Scene, play: Play, { fit, reducedMotion, projected }: ShiftData) {
  const clock = createClock(play)
  clock.tick(0)
  let isCalm = false
  let swell = 1
  const look = (): void => {
    isCalm = reducedMotion()
    swell = projected() ? PROJECTED : 1
  }
  look()
  const context: StageContext = {
    scene,
    play,
    clock,
    places: placesOf(play.level, fit.room()),
    particles: createParticles(scene, clock),
    shakes: createShakes(clock, () => isCalm),
    calm: () => isCalm,
    numberScale: () => swell * context.places.lettering,
    finger: () => FINGER / fit.cssScale(),
  }
  return { context, look }
}

/** The views in the order they are updated: tickets look where the waiters are. */
function populate(context: StageContext, fit: Fit, ghosts: () => boolean) {
  const sharpness = Math.max(fit.pixelScale(), fit.artScale())
  const waiters = createWaiters(context)
  const bell = createBell(context)
  const points = createPoints(context)
  const rules = hasRules(context.play.level) ? ruleViews()?.(context, waiters, sharpness) : null
  const views: View[] = [
    createFurnishing(context, sharpness),
    createCooks(context),
    createTables(context),
    createPeople(context, waiters, sharpness),
    createPaths(context),
    createGhost(context, waiters, ghosts),
    waiters,
    createTickets(context, waiters),
    ...(rules?.views ?? []),
    createMarks(context),
    bell,
    points,
    context.particles,
  ]
  const effects = createEventEffects(context, { bell, points, waiters })
  const listener = (event: ShiftEvent): void => {
    effects(event)
    rules?.listener(event)
  }
  return { views, listener }
}

function playable(
  { play, places, finger }: StageContext,
  canvas: HTMLCanvasElement,
  ripple: Ripple,
  hover: Hover,
): Pointer {
  const toRoom = (clientX: number, clientY: number): Point => {
    const { left, top, width, height } = canvas.getBoundingClientRect()
    return {
      x: ((clientX - left) / width) * places.plan.width,
      y: ((clientY - top) / height) * places.plan.height,
    }
  }
  const seen = () => ({ room: play.room, floor: play.level.floor })
  return listenToPointer(canvas, toRoom, {
    hitAt: (point) =>
      play.status() === 'over'
        ? null
        : hitAt(places, passIn(seen()), finger(), point, pullableIn(seen(), places.plan)),
    tap: ({ station, ticket }) => play.tap(station, ticket === undefined ? {} : { ticket }),
    hold: () => play.toggleStand(),
    touched: (point) => ripple.at(point),
    hovered: (station) => hover.over(station),
  })
}

function pullableIn(seen: Seen, { counter }: FloorPlan): readonly Pullable[] {
  return ticketsIn(seen, 'forNobody').flatMap((ticket) => {
    const at = ticketPlace(counter, seen.room, ticket)
    return at ? [{ ...at, ticket }] : []
  })
}

/** Show the whole room, or as much of it as covers the canvas: rather the kitchen than the floor. */
function frameRoom({ cameras, scale }: Scene, fit: Fit): void {
  const room = fit.room()
  const shown = scale.height / fit.pixelScale()
  const y = shown / 2 + (room.height - shown) * CROP_ABOVE
  cameras.main.setZoom(fit.pixelScale()).centerOn(room.width / 2, y)
}

/** Colour leaves the room while the shift stands still. */
function createDrain({ style }: HTMLCanvasElement, play: Play): () => void {
  let isDrained = false
  return () => {
    const stands = standingOf(play.room, play.own) !== 'no'
    if (stands !== isDrained) style.filter = stands ? DRAINED : ''
    isDrained = stands
  }
}
