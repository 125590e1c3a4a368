// The waiters: where they are on their walk, how they walk, lean, tap a foot and carry.
import type { GameObjects } from 'phaser'
import type { Play } from '../../play/index.ts'
import type { DeepReadonly, Point, Waiter } from '../../sim/index.ts'
import { approach, clamp01, inOut } from '../ease.ts'
import { drawnPosition } from '../walk.ts'
import { depth, picture, redepth, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

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

const LOOKS = ['person-in-tuxedo-medium-light', 'person-in-tuxedo-dark', 'person-in-tuxedo-medium']
const HIP = -26 // units from the feet up to where the jacket ends
const GLIDE = 38 // ms for half the way to where the walk is
const REACH = 54 // units from the middle to the tray
const WALL = 30 // units a tray and the number of its dish need before the wall
const TURN_EVERY = 1400 // ms between two turns of the hourglass

type Walker = DeepReadonly<Waiter>

type Body = {
  readonly box: GameObjects.Container
  readonly legs: readonly GameObjects.Image[]
  readonly upper: GameObjects.Container
  readonly tray: GameObjects.Image
  readonly glass: GameObjects.Image
  lean: number
  side: number
  load: number
  x: number
  y: number
}

/** The waiters of the shift, or of another restaurant at the same moment. */
export function createWaiters(
  context: StageContext,
  of: Pick<Play, 'room'> = context.play,
  depthAt: (y: number) => number = depth.floor,
): Waiters {
  const { waiters } = of.room
  const bodies = waiters.map((_, index) => createBody(context, index))
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
        if (waiter && pose) move(context, body, waiter, pose, depthAt)
      })
    },
  }
}

function createBody({ scene, places }: StageContext, index: number): Body {
  const shadow = picture(scene, 'shadow', 0, -3).setScale(0.48, 0.62).setAlpha(0.95)
  const legs = [-10.5, 10.5].map((x) => picture(scene, 'waiter-leg', x, -38).setOrigin(0.5, 0))
  legs[1]?.setFlipX(true)
  const bust = picture(scene, LOOKS[index % LOOKS.length] ?? '', 0, 0).setOrigin(0.5, 0.98)
  const tray = picture(scene, 'tray', REACH, -34).setScale(0)
  const upper = scene.add.container(0, HIP, [bust, tray])
  const glass = picture(scene, 'hourglass-not-done', 0, -152).setVisible(false)
  const box = scene.add
    .container(0, 0, [shadow, ...legs, upper, glass])
    .setScale(places.waiterScale)
  return { box, legs, upper, tray, glass, lean: 0, side: 1, load: 0, x: Number.NaN, y: 0 }
}

function move(
  context: StageContext,
  body: Body,
  waiter: DeepReadonly<Waiter>,
  pose: Pose,
  depthAt: (y: number) => number,
): void {
  const { clock, play, calm, places } = context
  const { x, y } = glide(context, body, drawnPosition(play.level, places.plan, waiter, clock.at))
  const { kind } = waiter.doing
  const walks = kind === 'walking' && !play.room.closed
  const dx = x - body.x
  Object.assign(body, { x, y })
  const step = walks ? wave(context, 380) : 0
  const bend = kind === 'taking' || kind === 'serving' ? -0.09 : 0
  const slant = walks && !calm() ? Math.sign(dx) * (Math.abs(dx) > 0.2 ? 0.075 : 0) : bend
  body.lean = approach(body.lean * 100, slant * 100, 70, clock.passed) / 100
  body.load = approach(body.load * 100, waiter.hands.length > 0 ? 100 : 0, 50, clock.passed) / 100
  body.side =
    approach(body.side * 100, 100 * sideOf(context, waiter, bend !== 0), 60, clock.passed) / 100
  const breath = walks ? 0 : 1.2 * wave(context, 2600)
  body.box.setPosition(x, y)
  redepth(body.box, depthAt(y))
  body.upper.setY(HIP - Math.abs(step) * 5 + breath).setRotation(body.lean + step * 0.02)
  body.tray.setPosition(REACH * body.side, -34 + 1.5 * wave(context, 900)).setScale(body.load)
  moveLegs(context, body, kind, step)
  moveGlass(context, body, waiter)
  settle(pose, body, x, y)
}

/** Where the tray is carried, -1 for left or 1: towards the table that is waited on, else right, away
 * from the bubble beside; along the wall on the room's inner side. */
function sideOf({ places: { plan } }: StageContext, { doing }: Walker, waits: boolean): number {
  const x = plan.nodes[doing.to]?.x ?? 0
  if (plan.aisle !== null) return waits ? Math.sign(x - plan.aisle) || 1 : 1
  return waits || x > plan.width - WALL - REACH ? -1 : 1
}

/** Cut the corners of the walk a little. */
function glide({ clock }: StageContext, body: Body, to: Point): Point {
  if (Number.isNaN(body.x)) Object.assign(body, to)
  const x = approach(body.x, to.x, GLIDE, clock.passed)
  return { x, y: approach(body.y, to.y, GLIDE, clock.passed) }
}

function moveLegs(context: StageContext, { legs }: Body, kind: string, step: number): void {
  const [left, right] = legs
  const tap = kind === 'standing' ? clamp01(wave(context, 460)) : 0
  left?.setY(-38 - Math.max(0, step) * 10).setRotation(0)
  right?.setY(-38 - Math.max(0, -step) * 10 - tap * 4).setRotation(-0.22 * tap)
}

function moveGlass(context: StageContext, { glass }: Body, { doing }: DeepReadonly<Waiter>): void {
  const stands = doing.kind === 'standing'
  glass.setVisible(stands)
  if (!stands) return
  const forMs = context.clock.at - doing.since
  const turn = context.calm() ? 0 : inOut(clamp01(((forMs % TURN_EVERY) - 900) / 500))
  glass.setScale(0.9 * clamp01(forMs / 200)).setRotation(turn * Math.PI)
  glass.setPosition(0, -150 + 2 * wave(context, 1400))
}

function settle(pose: Pose, { box, upper, tray, side }: Body, x: number, y: number): void {
  const { rotation } = upper
  const [sin, cos] = [Math.sin(rotation), Math.cos(rotation)]
  const fromHip = (dx: number, dy: number): Point => {
    return {
      x: x + (dx * cos - dy * sin) * box.scale,
      y: y + (upper.y + dx * sin + dy * cos) * box.scale,
    }
  }
  pose.at = { x, y }
  pose.tray = fromHip(tray.x, tray.y - 4)
  pose.pad = fromHip(-30 * side, -28)
  pose.depth = depth.floor(y)
}
