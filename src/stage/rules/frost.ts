// Ice over the room while nothing is answered: it creeps in from the corners, and is gone at once. Only a
// venue that can freeze has it in its art; the word for it is said by `inputs.ts`.
import { approach } from '../ease.ts'
import { shaped } from '../shape.ts'
import { depth, hasPicture, picture } from '../stage-context.ts'
import type { StageContext, View } from '../stage-context.ts'

const FROST = 'frost'
const SIZE = 1.5 // of its picture
const SHEER = 0.34 // of the white over all of it
const GROWS = 110 // ms for half the way

export function createFrost(context: StageContext): View {
  const { scene, play, places, clock, calm } = context
  if (!hasPicture(scene, FROST)) return { update() {} }
  const { width, height } = places.plan
  const veil = shaped(scene.add.graphics()).setDepth(depth.air).setVisible(false)
  veil.fillStyle(0xe8f6ff, SHEER).fillRect(0, 0, width, height)
  const corners = [0, 1, 2, 3].map((corner) => {
    const [isRight, isLower] = [corner % 2 === 1, corner > 1]
    const ice = picture(scene, FROST, isRight ? width : 0, isLower ? height : 0)
    ice.setOrigin(isRight ? 1 : 0, isLower ? 1 : 0).setFlip(isRight, isLower)
    return ice.setDepth(depth.air).setVisible(false)
  })
  let frozen = 0
  return {
    update() {
      const isFrozen = !play.room.closed && play.room.specials?.inputs?.frozenSince !== undefined
      frozen = isFrozen ? approach(frozen * 100, 100, GROWS, clock.passed) / 100 : 0
      veil.setVisible(isFrozen).setAlpha(frozen)
      for (const ice of corners) {
        ice.setVisible(isFrozen).setAlpha(frozen)
        ice.setScale(calm() ? SIZE : SIZE * (0.7 + 0.3 * frozen))
      }
    },
  }
}
