// The pictures of one ticket: a slip or a dish, its plate, and a badge with the table.
import type { DeepReadonly, Ticket } from '../../sim/index.ts'
import { UNTINTED } from '../colours.ts'
import { depth, framesOf, picture, redepth, reframe, tint } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'
import type { Spot } from './spot.ts'

const slips = framesOf('slip')
const orders = {
  green: framesOf('order-green'),
  amber: framesOf('order-amber'),
  red: framesOf('order-red'),
}
const FORGOTTEN = 0xa3adb2 // and one that nobody waits for
const CHARRED = 0x4c3d38 // what a burnt dish is dimmed to
const BADGE = { x: 33, y: -32, scale: 0.9 } as const // beside the dish

export type Thing = {
  flying: boolean
  draw(
    at: {
      readonly x: number
      readonly y: number
      readonly scale: number
      readonly squash: number
    },
    spot: Spot,
    ticket: DeepReadonly<Ticket>,
  ): void
  fade(left: number): void
  hide(): void
}

export function createThing({ scene, numberScale }: StageContext): Thing {
  const plate = picture(scene, 'plate')
  const image = picture(scene, 'slip-1')
  const badge = picture(scene, 'order-green-1')
  const all = [plate, image, badge]
  const thing: Thing = {
    flying: false,
    draw({ x, y, scale, squash }, spot, { table, dish, isUnnumbered }) {
      const base = thing.flying ? depth.flight : spot.depth
      const isSlip = spot.shows === 'slip' || (spot.pops && thing.flying)
      reframe(image, isSlip ? (isUnnumbered ? 'memo' : slips(table)) : dish)
      tint(image, tintOf(spot, isSlip))
      if (image.alpha < 1) for (const part of all) part.setAlpha(1)
      image.setVisible(true).setRotation(spot.turn)
      image.setPosition(x, y + (squash * image.height * scale) / 2) // its foot stays on the plate
      image.setScale(scale * (1 + squash), scale * (1 - squash))
      redepth(image, base)
      plate.setVisible(spot.plate > 0)
      if (spot.plate > 0) {
        plate.setPosition(x, y + 15 * spot.plate).setScale(spot.plate * 1.05 * (1 + squash / 3))
        redepth(plate, base - 0.05)
      }
      const badged = spot.badge !== 'none' && !(thing.flying && isSlip)
      badge.setVisible(badged)
      if (!badged) return
      const { frame, aside, size } = badgeOf(spot.badge, table)
      reframe(badge, frame)
      badge.setPosition(x + aside * scale, y + BADGE.y * scale)
      badge.setScale(size * numberScale())
      redepth(badge, base + 0.06)
    },
    fade(left) {
      for (const part of all) part.setAlpha(left)
    },
    hide() {
      for (const part of all) part.setVisible(false)
    },
  }
  return thing
}

/** What nobody waits for is waved at on the other side, where no number hides it. */
function badgeOf(badge: Spot['badge'], table: number) {
  if (badge === 'gone') return { frame: 'waving-hand', aside: -BADGE.x, size: BADGE.scale }
  if (badge === 'waits') return { frame: 'hourglass-not-done', aside: BADGE.x, size: 0.5 }
  if (badge === 'unknown') return { frame: 'red-question-mark', aside: BADGE.x, size: 0.8 }
  const frame = badge === 'none' ? 'waving-hand' : orders[badge](table)
  return { frame, aside: BADGE.x, size: BADGE.scale }
}

function tintOf({ burnt, badge }: Spot, isSlip: boolean): number {
  if (badge === 'gone') return FORGOTTEN
  return burnt && !isSlip ? CHARRED : UNTINTED
}
