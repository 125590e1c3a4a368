// Whoever is played against: a waiter one can look through, with a name, always behind the player's.
import type { Ghost } from '../../play/index.ts'
import { t } from '../../words/index.ts'
import { colours } from '../colours.ts'
import { depth } from '../show.ts'
import type { Show, View } from '../show.ts'
import { write } from './furnishing.ts'
import { createWaiters } from './waiters.ts'
import type { Waiters } from './waiters.ts'

const SHEER = 0.5 // of the body
const NAME_UP = 168 // units from the feet to the name
const LONGEST = 14 // characters of the name that are shown

/** Nothing without somebody to play against, or while `seen` says no. `own` are the shift's waiters. */
export function createGhost(
  show: Show,
  own: Waiters,
  sharpness: number,
  seen: () => boolean,
): View {
  const { ghost } = show.play
  if (!ghost) return { update() {} }
  const waiters = createWaiters(show, ghost, (y) => {
    const before = own.poses[0]?.at.y ?? y
    return depth.floor(Math.min(y, before)) - 1
  })
  const sign = write(show, shortened(nameOf(ghost)), 0, 0, 22, colours.sky, sharpness)
  sign.setStroke(colours.card, 6).setDepth(depth.mark)
  return {
    update() {
      const isSeen = seen()
      if (isSeen) waiters.update()
      sign.setVisible(isSeen)
      for (const box of waiters.boxes) box.setVisible(isSeen).setAlpha(SHEER)
      const [pose] = waiters.poses
      if (pose) sign.setPosition(pose.at.x, pose.at.y - NAME_UP * show.places.waiterScale)
    },
  }
}

function nameOf({ run: { name, robot } }: Ghost): string {
  return name || t(robot ? `robot.${robot}.name` : 'watch.nameless')
}

function shortened(name: string): string {
  const symbols = Array.from(name)
  return symbols.length > LONGEST ? `${symbols.slice(0, LONGEST - 1).join('')}…` : name
}
