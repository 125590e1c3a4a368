// The waiters: where they are on their walk, how they walk, lean, tap a foot and carry.
import type { GameObjects } from 'phaser'
import type { Play } from '../../play/index.ts'
import type { DeepReadonly, DoingKind, Point, Waiter } from '../../sim/index.ts'
import { isAbsent } from '../../sim/index.ts'
import { approach, clamp01, inOut } from '../ease.ts'
import { waiterLooks } from '../outlines.ts'
import { drawnPosition } from '../walk.ts'
import { shaped } from '../shape.ts'
import { depth, picture, redepth, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createArms } from './arms.ts'
import type { Arms } from './arms.ts'

/** Where things a waiter carries belong at this moment. */
export type Pose = {
  at: Point // the feet
  tray: Point
  pad: Point
  depth: number
}

export type Waiters = View & {
  readonly poses: readonly Pose[]
  readonly boxes: readonly GameObjects.Container[] // where each stands, drawn from the feet
}

const ASIDE = 44 // units from one waiter to the next at one place
const HIP = -26 // units from the feet up to where the jacket ends
const GLIDE = 38 // ms for half the way to where the walk is
const REACH = 54 // units from the middle to the tray
const WALL = 30 // units a tray and the number of its dish need before the wall
const STRIDE = 0.42 // radians a leg swings at most
const SIDEWAYS = 0.005 // units a ms to a side from which it is turned to: few, in an upright aisle
const PROFILE = 0.9 // how wide whoever walks to a side is drawn
const HOURGLASS = 'hourglass-not-done'
const TURN_EVERY = 1400 // ms between two turns of the hourglass

type Walker = DeepReadonly<Waiter>

type Body = {
  readonly box: GameObjects.Container
  readonly legs: readonly GameObjects.Image[]
  readonly upper: GameObjects.Container
  readonly bust: GameObjects.Image
  readonly arms: Arms
  readonly tray: GameObjects.Image
  readonly sign: GameObjects.Image
  lean: number
  side: number
  load: number
  pad: number // how far the arm that holds slips is raised, 0 to 1
  facing: number // from -1 for left to 1
  x: number
  y: number
}

/** Whose waiters they are, how far in front they stand, and which pictures stand for theirs. */
type Kind = {
  readonly of: Pick<Play, 'room'>
  readonly depthAt: (y: number) => number
  readonly frameOf: (frame: string) => string
}

/** The waiters of the shift, or of another restaurant at the same moment. */
export function createWaiters(
  context: StageContext,
  { of, depthAt, frameOf }: Kind = {
    of: context.play,
    depthAt: depth.floor,
    frameOf: (same) => same,
  },
): Waiters {
  const { waiters } = of.room
  const bodies = waiters.map((_, index) => createBody(context, index, frameOf))
  const poses: Pose[] = waiters.map(() => {
    return { at: { x: 0, y: 0 }, tray: { x: 0, y: 0 }, pad: { x: 0, y: 0 }, depth: 0 }
  })
  return {
    poses,
    boxes: bodies.map(({ box }) => box),
    update() {
      bodies.forEach((body, index) => {
        const waiter = of.room.waiters[index]
        const pose = poses[index]
        body.box.setVisible(!isAbsent(of.room, index))
        if (waiter && pose) move(context, body, waiter, pose, depthAt)
      })
    },
  }
}

function createBody(
  context: StageContext,
  index: number,
  frameOf: (frame: string) => string,
): Body {
  const { scene, places } = context
  const shadow = picture(scene, 'shadow', 0, -3).setScale(0.48, 0.62).setAlpha(0.95)
  const legs = [-10.5, 10.5].map((x) => {
    return picture(scene, frameOf('waiter-leg'), x, -38).setOrigin(0.5, 0)
  })
  const look = waiterLooks[index % waiterLooks.length] ?? ''
  const bust = picture(scene, frameOf(look), 0, 0).setOrigin(0.5, 0.98)
  const tray = picture(scene, frameOf('tray'), REACH, -34).setScale(0)
  const arms = createArms(context, frameOf)
  const upper = shaped(scene.add.container(0, HIP, [...arms.parts, bust, tray]))
  const sign = picture(scene, HOURGLASS, 0, -152).setVisible(false)
  const box = shaped(scene.add.container(0, 0, [shadow, ...legs, upper, sign])).setScale(
    places.waiterScale,
  )
  const rest = { lean: 0, side: 1, load: 0, pad: 0, facing: 1, x: Number.NaN, y: 0 }
  return { box, legs, upper, bust, arms, tray, sign, ...rest }
}

function move(
  context: StageContext,
  body: Body,
  waiter: DeepReadonly<Waiter>,
  pose: Pose,
  depthAt: (y: number) => number,
): void {
  const { clock, play } = context
  const { x, y } = glide(context, body, standsAt(context, waiter))
  const { kind } = waiter.doing
  const walks = kind === 'walking' && !play.room.closed
  const waits = kind === 'taking' || kind === 'serving'
  const dx = x - body.x
  const way = walks && Math.abs(dx) > SIDEWAYS * clock.passed ? Math.sign(dx) : 0
  body.x = x
  body.y = y
  const step = walks ? wave(context, 380) : 0
  const table = tableSide(context, waiter)
  face(context, body, way || (waits ? table : 0))
  bend(context, body, waiter, { way, table: waits ? table : 0 })
  const breath = walks ? 0 : 1.2 * wave(context, 2600)
  body.box.setPosition(x, y)
  redepth(body.box, depthAt(y))
  body.upper.setY(HIP - Math.abs(step) * 5 + breath).setRotation(body.lean + step * 0.03)
  body.tray.setPosition(REACH * body.side, -34 + 1.5 * wave(context, 900)).setScale(body.load)
  body.arms.move({ side: body.side, carries: body.load, holds: body.pad, step })
  moveLegs(context, body, kind, step, way)
  moveSign(context, body, waiter)
  settle(pose, body, x, y)
}

/** Where it stands; of several beside the others, who may be at the same place. */
function standsAt({ play, places, clock }: StageContext, waiter: Walker): Point {
  const { x, y } = drawnPosition(play.level, places.plan, waiter, clock.at)
  const { waiters } = play.room
  const present = waiters.filter((_, index) => !isAbsent(play.room, index)).length
  const nth = waiters.indexOf(waiter)
  if (present < 2 || nth < 0) return { x, y }
  return { x: x + (nth - (present - 1) / 2) * ASIDE * places.waiterScale, y }
}

/** Turn to the side of the way, as a card is turned over. */
function face({ clock, calm }: StageContext, body: Body, way: number): void {
  const to = way === 0 ? Math.sign(body.facing) : way
  body.facing = calm() ? 1 : approach(body.facing * 100, to * 100, 40, clock.passed) / 100
  const wide = way === 0 ? 1 : PROFILE
  body.bust.setFlipX(body.facing < 0).setScale(wide * (0.4 + 0.6 * Math.abs(body.facing)), 1)
  body.bust.setX(way === 0 || calm() ? 0 : 2.5 * body.facing)
}

/** To which side somebody leans: of the way, and of the table that is waited on; 0 for neither. */
type Bend = { readonly way: number; readonly table: number }

/** Lean towards the way or the table, and raise the arms that something is carried with. */
function bend(context: StageContext, body: Body, waiter: Walker, { way, table }: Bend): void {
  const { clock, calm } = context
  const near = (value: number, to: number, halfMs: number): number =>
    approach(value * 100, to * 100, halfMs, clock.passed) / 100
  body.lean = near(body.lean, 0.11 * (table || (calm() ? 0 : way)), 70)
  body.load = near(body.load, waiter.hands.length > 0 ? 1 : 0, 50)
  body.pad = near(body.pad, waiter.pad.length > 0 ? 1 : 0, 50)
  body.side = near(body.side, table || traySide(context, waiter), 60)
}

/** The side on which the table at the end of the walk is: left in the wide room. */
function tableSide({ places: { plan } }: StageContext, { doing }: Walker): number {
  if (plan.aisle === null) return -1
  return Math.sign((plan.nodes[doing.to]?.x ?? 0) - plan.aisle) || 1
}

/** Where the tray is carried, -1 for left or 1: right, away from the bubble beside; along the wall on
 * the room's inner side. */
function traySide({ places: { plan } }: StageContext, { doing }: Walker): number {
  const x = plan.nodes[doing.to]?.x ?? 0
  return plan.aisle === null && x > plan.width - WALL - REACH ? -1 : 1
}

/** Cut the corners of the walk a little. */
function glide({ clock }: StageContext, body: Body, to: Point): Point {
  if (Number.isNaN(body.x)) Object.assign(body, to)
  const x = approach(body.x, to.x, GLIDE, clock.passed)
  return { x, y: approach(body.y, to.y, GLIDE, clock.passed) }
}

function moveLegs(
  context: StageContext,
  { legs }: Body,
  kind: string,
  step: number,
  way: number,
): void {
  const tap = kind === 'standing' ? clamp01(wave(context, 460)) : 0
  legs.forEach((leg, index) => {
    const isLeft = index === 0
    const stride = isLeft ? step : -step
    const taps = isLeft ? 0 : tap
    leg.setY(-38 - Math.max(0, stride) * 8 - taps * 4)
    leg.setRotation(-STRIDE * stride * way - 0.22 * taps)
    leg.setFlipX(way === 0 ? !isLeft : way < 0)
  })
}

/** What keeps a waiter where it is, shown over its head. */
const signs: Readonly<Partial<Record<DoingKind, string>>> = {
  standing: HOURGLASS,
  writing: 'memo',
  flambeing: 'fire',
  saving: HOURGLASS,
}

function moveSign(context: StageContext, { sign }: Body, { doing }: DeepReadonly<Waiter>): void {
  const frame = signs[doing.kind]
  sign.setVisible(frame !== undefined)
  if (!frame) return
  const forMs = context.clock.at - doing.since
  const turns = frame === HOURGLASS && !context.calm()
  const turn = turns ? inOut(clamp01(((forMs % TURN_EVERY) - 900) / 500)) : 0
  sign.setFrame(frame).setScale(0.9 * clamp01(forMs / 200))
  sign.setRotation(turn * Math.PI).setPosition(0, -150 + 2 * wave(context, 1400))
}

function settle(pose: Pose, { box, upper, tray, side }: Body, x: number, y: number): void {
  const sin = Math.sin(upper.rotation)
  const cos = Math.cos(upper.rotation)
  const fromHip = (dx: number, dy: number): Point => {
    return {
      x: x + (dx * cos - dy * sin) * box.scale,
      y: y + (upper.y + dx * sin + dy * cos) * box.scale,
    }
  }
  pose.at = { x, y }
  pose.tray = fromHip(tray.x, tray.y - 4)
  pose.pad = fromHip(-47 * side, -36)
  pose.depth = depth.floor(y)
}
