// Everything small that flies about: steam, puffs, hearts, sparks, confetti. One pool of pictures.
import type { GameObjects, Scene } from 'phaser'
import type { Clock } from '../clock.ts'
import { clamp01, mix } from '../ease.ts'
import { depth, picture, redepth, reframe } from '../show.ts'

export type Mote = {
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

export type Air = {
  emit(mote: Mote): void
  update(): void
}

const LIMIT = 160

type Flying = { mote: Mote; image: GameObjects.Image; born: number }

export function createAir(scene: Scene, clock: Clock): Air {
  const free: GameObjects.Image[] = []
  const flying: Flying[] = []
  return {
    emit(mote) {
      if (flying.length >= LIMIT) return
      const image = free.pop() ?? picture(scene, mote.frame)
      reframe(image, mote.frame)
      redepth(image, mote.depth ?? depth.air)
      image.setVisible(false)
      flying.push({ mote, image, born: clock.beat + (mote.waitMs ?? 0) })
    },
    update() {
      for (let index = flying.length - 1; index >= 0; index--) {
        const each = flying[index]
        if (!each || fly(each, clock.beat)) continue
        free.push(each.image.setVisible(false))
        flying.splice(index, 1)
      }
    },
  }
}

/** Place one mote; false when its time is over. */
function fly({ mote, image, born }: Flying, beat: number): boolean {
  const ageMs = beat - born
  if (ageMs < 0) return true
  if (ageMs >= mote.lifeMs) return false
  const t = ageMs / mote.lifeMs
  const seconds = ageMs / 1000
  const [from, to] = mote.scale ?? [1, 1]
  image.setVisible(true)
  image.setPosition(
    mote.x + (mote.vx ?? 0) * seconds,
    mote.y + (mote.vy ?? 0) * seconds + ((mote.fall ?? 0) * seconds ** 2) / 2,
  )
  image.setRotation((mote.turn ?? 0) + (mote.spin ?? 0) * seconds)
  image.setScale(mix(from, to, 1 - (1 - t) ** 2))
  image.setAlpha((mote.alpha ?? 1) * clamp01(2 - 2 * t))
  return true
}
