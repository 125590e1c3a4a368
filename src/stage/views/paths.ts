// The dotted way a waiter still has to go, and a ring where it leads.
import type { Point } from '../../sim/index.ts'
import { drawnPath } from '../walk.ts'
import { distance, lengthOf, rounded, spaced } from '../route.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { scatter } from './scatter.ts'
import type { Speck } from './scatter.ts'

const OVER = 0.5 // dots lie over the rings of other waiters' paths
const GAP = 19 // units between dots
const SHORT = 14 // and before the feet
const CLEAR = 26 // units kept free before the ring
const FADES = 60 // units from the feet within which dots fade

export function createPaths(context: StageContext): View {
  const { play } = context
  const trails = play.room.waiters.map(() => createTrail(context))
  return {
    update() {
      trails.forEach((trail, index) => {
        const waiter = play.room.waiters[index]
        const walks = waiter?.doing.kind === 'walking' && !play.room.closed
        if (!waiter || !walks) return trail.hide()
        trail.show(drawnPath(play.level, context.places.plan, waiter, context.clock.at))
      })
    },
  }
}

function createTrail(context: StageContext) {
  const { scene } = context
  const ring = picture(scene, 'ring').setDepth(depth.path).setVisible(false)
  const dot = picture(scene, 'dot')
    .setScale(0.86)
    .setDepth(depth.path + OVER)
    .setVisible(false)
  const dots: Speck[] = []
  scatter(dot, dots)
  return {
    hide() {
      for (const part of [ring, dot]) if (part.visible) part.setVisible(false)
    },
    show(path: readonly Point[]) {
      const end = path.at(-1)
      ring.setVisible(end !== undefined && lengthOf(path) > 8)
      if (end) ring.setPosition(end.x, end.y).setScale(1 + 0.06 * wave(context, 800), 0.8)
      dots.length = 0
      dots.push(...dotsOn(rounded(path).toReversed()))
      dot.setVisible(dots.length > 0)
    },
  }
}

/** Dots keep their places on the floor: they are counted from the far end, where the path begins. */
function dotsOn(path: readonly Point[]): readonly Speck[] {
  const feet = path.at(-1) ?? { x: 0, y: 0 }
  const count = Math.max(0, Math.ceil((lengthOf(path) - SHORT - CLEAR) / GAP))
  return spaced(path, { from: CLEAR, gap: GAP, count }).map(({ x, y }) => {
    return { x, y, alpha: Math.min(1, distance({ x, y }, feet) / FADES) }
  })
}
