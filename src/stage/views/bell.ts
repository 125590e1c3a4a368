// The bell on the pass, where there is one: shakes, hops and sends rays when a dish is done.
import { hasBell } from '../../reading/index.ts'
import { rays } from '../effects/recipes.ts'
import { share } from '../ease.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const SHAKE = { ms: 900, turn: 0.42, aside: 6, hop: 12, grow: 0.18 } as const // units, radians, a share

export type Bell = View & { ring(): void }

export function createBell(context: StageContext): Bell {
  const { scene, clock, particles, calm, play, places } = context
  const { bell } = places
  if (!hasBell(play.room)) return { ring() {}, update() {} }
  const image = picture(scene, 'bellhop-bell', bell.x, bell.y + 16).setOrigin(0.5, 0.9)
  image.setDepth(depth.pass + 1).setScale(0.86)
  let since = -SHAKE.ms
  let isStill = false
  return {
    ring() {
      if (calm()) return
      since = clock.beat
      rays(particles, { x: bell.x, y: bell.y - 6 })
    },
    update() {
      const t = share(clock.beat, since, SHAKE.ms)
      if (t === 1 && isStill) return
      isStill = t === 1
      const left = (1 - t) ** 1.5
      const shake = Math.sin(t * Math.PI * 14) * left
      const hop = SHAKE.hop * Math.abs(Math.sin(t * Math.PI * 3)) * left
      image.setPosition(bell.x + SHAKE.aside * shake, bell.y + 16 - hop)
      image
        .setRotation(SHAKE.turn * shake)
        .setScale(0.86 * (1 + SHAKE.grow * left * (t < 1 ? 1 : 0)))
    },
  }
}
