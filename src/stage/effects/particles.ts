// Particles: steam, puffs, hearts, sparks, confetti, drawn with one pool of pictures.
import type { GameObjects, Scene } from 'phaser'
import type { Clock } from '../clock.ts'
import { clamp01, mix } from '../ease.ts'
import { depth, picture, redepth, reframe } from '../stage-context.ts'
import type { Particle, Particles } from '../stage-context.ts'

const LIMIT = 160

type Flying = { particle: Particle; image: GameObjects.Image; born: number }

export function createParticles(scene: Scene, clock: Clock): Particles {
  const free: GameObjects.Image[] = []
  const flying: Flying[] = []
  return {
    emit(particle) {
      if (flying.length >= LIMIT) return
      const image = free.pop() ?? picture(scene, particle.frame)
      reframe(image, particle.frame)
      redepth(image, particle.depth ?? depth.air)
      image.setVisible(false)
      flying.push({ particle, image, born: clock.beat + (particle.waitMs ?? 0) })
    },
    update() {
      for (let index = flying.length - 1; index >= 0; index--) {
        const each = flying[index]
        if (!each || moveParticle(each, clock.beat)) continue
        free.push(each.image.setVisible(false))
        flying.splice(index, 1)
      }
    },
  }
}

/** Place one mote; false when its time is over. */
function moveParticle({ particle, image, born }: Flying, beat: number): boolean {
  const ageMs = beat - born
  if (ageMs < 0) return true
  if (ageMs >= particle.lifeMs) return false
  const t = ageMs / particle.lifeMs
  const seconds = ageMs / 1000
  const [from, to] = particle.scale ?? [1, 1]
  image.setVisible(true)
  image.setPosition(
    particle.x + (particle.vx ?? 0) * seconds,
    particle.y + (particle.vy ?? 0) * seconds + ((particle.fall ?? 0) * seconds ** 2) / 2,
  )
  image.setRotation((particle.turn ?? 0) + (particle.spin ?? 0) * seconds)
  image.setScale(mix(from, to, 1 - (1 - t) ** 2))
  image.setAlpha((particle.alpha ?? 1) * clamp01(2 - 2 * t))
  return true
}
