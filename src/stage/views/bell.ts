// The bell on the pass, where there is one: swings and rays when a dish is done.
import { hasBell } from '../../reading/index.ts'
import { rays } from '../effects/recipes.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const SWING = 620 // ms

export type Bell = View & { ring(): void }

export function createBell(context: StageContext): Bell {
  const { scene, clock, particles, calm, play, places } = context
  const { bell } = places
  if (!hasBell(play.room)) return { ring() {}, update() {} }
  const image = picture(scene, 'bellhop-bell', bell.x, bell.y + 16).setOrigin(0.5, 0.9)
  image.setDepth(depth.pass + 1).setScale(0.86)
  let since = -SWING
  return {
    ring() {
      if (calm()) return
      since = clock.beat
      rays(particles, { x: bell.x, y: bell.y - 6 })
    },
    update() {
      const t = (clock.beat - since) / SWING
      const swing = t < 1 ? Math.sin(t * Math.PI * 7) * (1 - t) : 0
      image.setRotation(0.22 * swing).setScale(0.86, 0.86 * (1 + 0.08 * Math.abs(swing)))
    },
  }
}
