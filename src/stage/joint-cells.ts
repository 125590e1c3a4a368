// Pictures that lie on one another for most of a shift, joined into one: each that is drawn costs.
import { levels } from '../levels/index.ts'
import { track, TRACK } from './lettering-cells.ts'
import type { Cell, Pen } from './lettering-cells.ts'
import type { Cuts, Scale } from './pictures.ts'

/** A table's cloth, from the middle of which its parts are counted, and what can lie on it. */
export const CLOTH = {
  width: 196,
  height: 130,
  middle: { x: 98, y: 55 },
  setting: { x: 6, y: -2, scale: 0.78 },
  track: { x: -10, y: 64 },
} as const

/** A bubble with the dish somebody waits for; `dish` is its middle from the left upper corner. */
export const BUBBLE = { width: 80, height: 86, dish: { x: 40, y: 35, scale: 0.72 } } as const

type Draw = (pen: Pen, name: string, x: number, y: number, scale?: number) => void

/** `scale` is the pictures' pixels per unit. */
export function jointCells(cuts: Cuts, scale: Scale): readonly Cell[] {
  const draw: Draw = (pen, name, x, y, size = 1) => {
    const cut = cuts[name]
    if (!cut) return
    const [w, h] = [(cut.w / scale) * size, (cut.h / scale) * size]
    pen.drawImage(cut.from, cut.x, cut.y, cut.w, cut.h, x - w / 2, y - h / 2, w, h)
  }
  const dishes = new Set(levels.flatMap(({ menu }) => menu.map(({ dish }) => dish)))
  return [
    cloth('cloth', draw, false, false),
    cloth('cloth-laid', draw, true, false),
    cloth('cloth-taken', draw, false, true),
    cloth('cloth-laid-taken', draw, true, true),
    ...[...dishes].map((dish) => bubble(dish, draw)),
  ]
}

function cloth(name: string, draw: Draw, isLaid: boolean, isTaken: boolean): Cell {
  const { width, height, middle, setting, track: bar } = CLOTH
  return {
    name,
    width,
    height,
    draw(pen) {
      draw(pen, 'table', middle.x, 63)
      if (isLaid) {
        const at = { x: middle.x + setting.x, y: middle.y + setting.y }
        draw(pen, 'fork-and-knife-with-plate', at.x, at.y, setting.scale)
      }
      if (!isTaken) return
      pen.translate(middle.x + bar.x - TRACK.width / 2, middle.y + bar.y - TRACK.height / 2)
      track(pen)
    },
  }
}

function bubble(dish: string, draw: Draw): Cell {
  const { width, height, dish: place } = BUBBLE
  return {
    name: `bubble-${dish}`,
    width,
    height,
    draw(pen) {
      draw(pen, 'bubble', width / 2, height / 2)
      draw(pen, dish, place.x, place.y, place.scale)
    },
  }
}
