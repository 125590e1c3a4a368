// The immediate answer to a finger: a ring that spreads; while the kitchen is held, one that fills.
import type { Point } from '../../sim/index.ts'
import { clamp01, out } from '../ease.ts'
import { AMBER } from '../colours.ts'
import { shaped } from '../shape.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'

const SPREAD = 380 // ms of real time: fingers do not play faster in a fast replay
const SHOWN_FROM = 0.25 // share of the hold after which it is shown

export type Ripple = {
  at(point: Point): void
  /** Where the kitchen is held, and how much of the hold is over, 0 to 1. */
  hold(held: { readonly point: Point; readonly share: number } | null): void
  update(elapsedMs: number): void
}

export function createRipple({ scene, calm }: StageContext): Ripple {
  const rings = [0, 1, 2].map(() => {
    return { image: picture(scene, 'ring').setDepth(depth.ripple).setVisible(false), age: SPREAD }
  })
  const arc = shaped(scene.add.graphics()).setDepth(depth.ripple)
  let next = 0
  let isHeld = false // and drawn so
  return {
    at({ x, y }) {
      const ring = rings[next++ % rings.length]
      if (!ring) return
      ring.age = 0
      ring.image.setPosition(x, y)
    },
    hold(held) {
      if (isHeld) arc.clear()
      isHeld = held !== null && held.share > SHOWN_FROM
      if (!held || !isHeld) return
      const { point, share } = held
      arc.lineStyle(8, AMBER, 0.95)
      arc.beginPath()
      arc.arc(point.x, point.y, 40, -Math.PI / 2, (share * 2 - 0.5) * Math.PI)
      arc.strokePath()
    },
    update(elapsedMs) {
      for (const ring of rings) {
        if (ring.age === SPREAD && !ring.image.visible) continue
        ring.age = Math.min(SPREAD, ring.age + elapsedMs)
        const t = ring.age / SPREAD
        ring.image.setVisible(t < 1).setAlpha(clamp01(1 - t))
        ring.image.setScale(calm() ? 1 : 0.5 + 1.1 * out(t))
      }
    },
  }
}
