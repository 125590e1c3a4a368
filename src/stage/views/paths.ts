// The dotted way a waiter still has to go, and a ring where it leads.
import type { GameObjects } from 'phaser'
import type { Point } from '../../sim/index.ts'
import { drawnPath } from '../walk.ts'
import { along, distance, lengthOf, rounded } from '../route.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const GAP = 19 // units between dots
const SHORT = 14 // and before the feet
const CLEAR = 26 // units kept free before the ring

export function createPaths(context: StageContext): View {
  const { scene, play, places } = context
  const trails = play.room.waiters.map(() => {
    const dots: GameObjects.Image[] = []
    return { dots, ring: picture(scene, 'ring').setDepth(depth.path) }
  })
  return {
    update() {
      trails.forEach(({ dots, ring }, index) => {
        const waiter = play.room.waiters[index]
        const walks = waiter?.doing.kind === 'walking' && !play.room.closed
        const path =
          waiter && walks ? drawnPath(play.level, places.plan, waiter, context.clock.at) : []
        const end = path.at(-1)
        ring.setVisible(end !== undefined && lengthOf(path) > 8)
        if (end) ring.setPosition(end.x, end.y).setScale(1 + 0.06 * wave(context, 800), 0.8)
        lay(context, dots, rounded(path).toReversed())
      })
    },
  }
}

/** Dots keep their places on the floor: they are counted from the far end. */
function lay({ scene }: StageContext, dots: GameObjects.Image[], path: readonly Point[]): void {
  const length = lengthOf(path)
  const feet = path.at(-1) ?? { x: 0, y: 0 }
  const count = Math.max(0, Math.ceil((length - SHORT - CLEAR) / GAP))
  for (let index = 0; index < count; index++) {
    const dot = (dots[index] ??= picture(scene, 'dot').setScale(0.86).setDepth(depth.path))
    const { x, y } = along(path, (CLEAR + index * GAP) / length)
    dot.setVisible(true).setPosition(x, y)
    dot.setAlpha(Math.min(1, distance({ x, y }, feet) / 60))
  }
  for (let index = count; dots[index]?.visible; index++) dots[index]?.setVisible(false)
}
