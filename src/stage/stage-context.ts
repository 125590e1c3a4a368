// One shift being shown: what every view needs to draw it.
import type { GameObjects, Scene } from 'phaser'
import type { Play } from '../play/index.ts'
import { shapedPicture } from './shape.ts'
import { SHEET } from './sheet.ts'
import type { Clock } from './clock.ts'
import type { Places } from './layout.ts'

export type StageContext = {
  readonly scene: Scene
  readonly play: Play
  readonly places: Places
  readonly clock: Clock
  readonly particles: Particles
  readonly shakes: Shakes
  /** Whether the player wants little motion. */
  readonly calm: () => boolean
  /** How many times as large as usual numbers are drawn. */
  readonly numberScale: () => number
  /** Room units a finger needs, 44 CSS pixels. */
  readonly finger: () => number
}

/** What flies for a moment, in room units. */
export type Particle = {
  readonly frame: string
  readonly x: number
  readonly y: number
  readonly vx?: number // units per second
  readonly vy?: number
  readonly fall?: number // units per second, gained each second
  readonly spin?: number // radians per second
  readonly turn?: number // radians at the start
  readonly lifeMs: number
  readonly scale?: readonly [from: number, to: number]
  readonly alpha?: number // at the start; fades out over the last half
  readonly waitMs?: number
  readonly depth?: number
}

export type Particles = {
  emit(particle: Particle): void
  update(): void
}

export type View = { update(): void }

const BAND = 6 // units: whoever walks changes depth, and has all sorted, only now and then

/** What lies above what. Things on the floor are sorted by where they stand. */
export const depth = {
  wall: 0,
  cook: 20,
  dial: 24,
  arc: 25,
  dialDish: 26,
  counter: 30,
  pass: 34,
  path: 90,
  floor: (y: number) => 100 + BAND * Math.round(y / BAND),
  bubble: 1050, // never behind a waiter
  flight: 1100,
  mark: 1150,
  air: 1200,
  points: 1250,
  ripple: 1300,
} as const

/** Whether the art has this picture: some only a venue has. */
export function hasPicture({ textures }: Scene, frame: string): boolean {
  return textures.get(SHEET).has(frame)
}

/** What is drawn for a name the art does not have. */
const UNKNOWN = 'puff'

export function picture(scene: Scene, frame: string, x = 0, y = 0): GameObjects.Image {
  const known = scene.textures.get(SHEET).has(frame) ? frame : UNKNOWN
  return shapedPicture(scene.add.image(x, y, SHEET, known))
}

/** Colour it; white leaves it as it is. Nothing else of a tint is read by draw-sprite.ts. */
export function tint(image: GameObjects.Image, colour: number): void {
  image.tintTopLeft = colour
}

/** Change the frame only when it is another: it costs a look-up. */
export function reframe(image: GameObjects.Image, frame: string): void {
  if (image.frame.name === frame) return
  image.setFrame(image.texture.has(frame) ? frame : UNKNOWN)
}

/** Names of frames that begin alike, each made once: to make and compare one every frame costs. */
export function framesOf(beginning: string): (rest: string | number) => string {
  const known = new Map<string | number, string>()
  return (rest) => {
    let name = known.get(rest)
    if (name === undefined) known.set(rest, (name = `${beginning}-${rest}`))
    return name
  }
}

/** Change the depth only when it is another: it costs a sort. */
export function redepth(thing: GameObjects.Image | GameObjects.Container, to: number): void {
  if (thing.depth !== to) thing.setDepth(to)
}

/** A wave between -1 and 1 for idle motion; still for whoever wants little motion. */
export function wave({ clock, calm }: StageContext, periodMs: number, offset = 0): number {
  return calm() ? 0 : Math.sin((clock.beat / periodMs + offset) * Math.PI * 2)
}

/** Stations shaken because what was asked of them was refused. */
export type Shakes = {
  shake(station: number): void
  offset(station: number): number
}

export function createShakes(clock: Clock, calm: () => boolean): Shakes {
  const since = new Map<number, number>()
  return {
    shake: (station) => void since.set(station, clock.beat),
    offset(station) {
      const start = since.get(station)
      if (start === undefined || calm()) return 0
      const t = (clock.beat - start) / 320
      if (t >= 1) since.delete(station)
      return t >= 1 ? 0 : Math.sin(t * Math.PI * 6) * 7 * (1 - t)
    },
  }
}
