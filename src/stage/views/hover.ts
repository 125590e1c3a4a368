// A soft light on the station under the pointer, and a ring around the one that is pointed at,
// there or by its chip in the panel. The ring has the table's own colour, and any other place's is pale:
// amber is the coach's, who asks for a tap.
import type { GameObjects } from 'phaser'
import { hueOf } from '../../levels/index.ts'
import { colours } from '../colours.ts'
import { approach } from '../ease.ts'
import { besideAt, tableAt } from '../layout.ts'
import { shaped } from '../shape.ts'
import { depth, picture, wave } from '../stage-context.ts'
import type { StageContext } from '../stage-context.ts'

export type Hover = {
  over(station: number | null): void
  update(elapsedMs: number): void
}

const HALO = 0x10272a // around the ring, so that it shows on any ground
const TABLE_RING = { up: -22, width: 282, height: 246 } as const // around guest, table and bar

/** `onHover` hears of another station under the pointer, once. */
export function createHover(
  context: StageContext,
  pointed: () => number | null,
  onHover: (station: number | null) => void,
): Hover {
  const { scene, places } = context
  const light = picture(scene, 'spot').setAlpha(0)
  const ring = createRing(context)
  let under: number | null = null
  let lit = 0
  return {
    over(station) {
      if (station === under) return
      under = station
      onHover(station)
      const table = tableAt(places, station) ?? furnitureAt(context, station)
      if (station === places.pass) {
        light
          .setPosition(places.plan.counter.x, places.plan.counter.y)
          .setScale(places.kitchenRing.width / 98, 2.1)
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
      if (under !== null || light.visible) {
        lit = approach(lit * 100, under === null ? 0 : 100, 50, elapsedMs) / 100
        light.setVisible(lit > 0.01).setAlpha(lit * 0.75)
      }
      ring.update(pointed(), elapsedMs)
    },
  }
}

function createRing(context: StageContext) {
  const ring = shaped(context.scene.add.graphics()).setDepth(depth.mark - 1)
  let drawn: number | null = null
  let shown = 0
  return {
    update(station: number | null, elapsedMs: number) {
      if (station !== null && station !== drawn) {
        drawn = station
        shown = context.calm() ? shown : 0
        drawRing(context, ring, station)
      }
      if (station === null && !ring.visible) return
      shown = approach(shown * 100, station === null ? 0 : 100, 45, elapsedMs) / 100
      ring.setVisible(shown > 0.01).setAlpha(shown * (0.92 + 0.08 * wave(context, 900)))
    },
  }
}

function drawRing(context: StageContext, ring: GameObjects.Graphics, station: number): void {
  const { places } = context
  ring.clear()
  const table = tableAt(places, station) ?? furnitureAt(context, station)
  const strokes = [
    { width: 11, colour: HALO, alpha: 0.55 },
    {
      width: 6,
      colour: colourOf(tableAt(places, station) ? hueOf(station) : colours.frost),
      alpha: 1,
    },
  ]
  for (const { width, colour, alpha } of strokes) {
    ring.lineStyle(width, colour, alpha)
    if (table) {
      const { x, y, scale } = table
      const { up, width: w, height: h } = TABLE_RING
      ring.strokeRoundedRect(
        x - (w / 2) * scale,
        y + (up - h / 2) * scale,
        w * scale,
        h * scale,
        46 * scale,
      )
    } else {
      const { left, top, width: w, height: h } = places.kitchenRing
      ring.strokeRoundedRect(left, top, w, h, 30)
    }
  }
}

/** What else there is in the room is lit and ringed as a table is. */
function furnitureAt({ places }: StageContext, station: number | null) {
  const found = besideAt(places, station)
  return found && { ...found, scale: places.scale }
}

function colourOf(hue: string): number {
  return Number.parseInt(hue.slice(1), 16)
}
