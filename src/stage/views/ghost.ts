// Whoever is played against: a waiter in outline, always behind the player's, with a ghost's sign.
import { clamp01, mix } from '../ease.ts'
import type { Point } from '../../sim/index.ts'
import { outlineOf } from '../outlines.ts'
import { depth, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'
import { createWaiters } from './waiters.ts'
import type { Waiters } from './waiters.ts'

const SIGN_DOWN = 26 // units from the feet to the sign: below bars, away from bubbles and faces
const SIGN_UP = -140 // and before the counter, where bubbles are below
const AISLE = { from: 440, to: 370 } as const // y where it begins to go up, and has
const APART = 34 // units: nearer to the player's waiter the ghost leans aside
const ASIDE = 26

/** Nothing without somebody to play against, or while `seen` says no. `own` are the shift's waiters. */
export function createGhost(context: StageContext, own: Waiters, seen: () => boolean): View {
  const { ghost } = context.play
  if (!ghost) return { update() {} }
  const depthAt = (y: number): number => {
    const before = own.poses[context.play.own ?? 0]?.at.y ?? y
    return depth.floor(Math.min(y, before)) - 1
  }
  const waiters = createWaiters(context, { of: ghost, depthAt, frameOf: outlineOf })
  const sign = picture(context.scene, 'ghost').setScale(0.8).setDepth(depth.mark)
  return {
    update() {
      const isSeen = seen()
      sign.setVisible(isSeen)
      if (isSeen) waiters.update()
      waiters.boxes.forEach((box, index) => {
        box.setVisible(isSeen)
        box.setX(box.x + aside(box, own.poses[index]?.at))
      })
      const [box] = waiters.boxes
      if (box) sign.setPosition(box.x, box.y + signFrom(box.y) * context.places.waiterScale)
    },
  }
}

function signFrom(y: number): number {
  return mix(SIGN_DOWN, SIGN_UP, clamp01((AISLE.from - y) / (AISLE.from - AISLE.to)))
}

/** How far to the side, so that it peeks out from behind the player's waiter. */
function aside({ x, y }: Point, own: Point | undefined): number {
  if (!own) return 0
  const near = clamp01(1 - Math.hypot(own.x - x, own.y - y) / APART)
  return ASIDE * near
}
