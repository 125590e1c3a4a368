// A soft light on the station under the pointer.
import { KITCHEN } from '../../sim/index.ts'
import { approach } from '../ease.ts'
import { counter } from '../layout.ts'
import { depth, picture } from '../show.ts'
import type { Show } from '../show.ts'

export type Hover = {
  over(station: number | null): void
  update(elapsedMs: number): void
}

export function createHover({ scene, places }: Show): Hover {
  const light = picture(scene, 'spot').setAlpha(0)
  let lit = 0
  let wanted = 0
  return {
    over(station) {
      wanted = station === null ? 0 : 1
      const table = places.tables[(station ?? 0) - 1]
      if (station === KITCHEN) {
        light
          .setPosition(counter.x, counter.y)
          .setScale(7.2, 2.1)
          .setDepth(depth.counter + 0.5)
      } else if (table) {
        const { x, y, scale } = table
        light
          .setPosition(x, y - 10)
          .setScale(2.6 * scale, 2.1 * scale)
          .setDepth(depth.floor(y - 95))
      }
    },
    update(elapsedMs) {
      lit = approach(lit * 100, wanted * 100, 50, elapsedMs) / 100
      light.setVisible(lit > 0.01).setAlpha(lit * 0.75)
    },
  }
}
