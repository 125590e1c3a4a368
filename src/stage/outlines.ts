// The waiter in outline, for whoever is played against: each of its pictures seen through, with a
// rim in sky blue, so that it is told from the player's own at any size.
import { colours } from './colours.ts'
import type { Cell } from './lettering-cells.ts'
import type { Cut, Cuts, Scale } from './pictures.ts'

const RIM = 3 // units
const SHEER = 0.42 // of the picture within the rim
const ROUND = 12 // directions the picture is shifted in to draw its rim

/** The waiters' pictures in the room. */
export const waiterLooks = [
  'person-in-tuxedo-medium-light',
  'person-in-tuxedo-dark',
  'person-in-tuxedo-medium',
] as const
const parts = [...waiterLooks, 'waiter-leg', 'waiter-arm', 'waiter-arm-up', 'tray']

export const outlineOf = (frame: string): string => `outline-${frame}`

/** Drawn in room units. */
export function outlineCells(cuts: Cuts, scale: Scale): readonly Cell[] {
  return parts.flatMap((part) => {
    const cut = cuts[part]
    if (!cut) return []
    const { from, x, y, w, h } = cut
    const [width, height] = [w / scale, h / scale]
    return {
      name: outlineOf(part),
      width: width + 2 * RIM,
      height: height + 2 * RIM,
      draw: (pen) => {
        const rim = drawRim(cut, scale)
        if (rim) pen.drawImage(rim, 0, 0, width + 2 * RIM, height + 2 * RIM)
        pen.globalAlpha = SHEER
        pen.drawImage(from, x, y, w, h, RIM, RIM, width, height)
      },
    } satisfies Cell
  })
}

function drawRim({ from, x, y, w, h }: Cut, scale: Scale): HTMLCanvasElement | null {
  const rim = RIM * scale
  const canvas = document.createElement('canvas')
  canvas.width = w + 2 * rim
  canvas.height = h + 2 * rim
  const pen = canvas.getContext('2d')
  if (!pen) return null
  for (let turn = 0; turn < ROUND; turn++) {
    const angle = (turn / ROUND) * Math.PI * 2
    const [dx, dy] = [Math.cos(angle) * rim, Math.sin(angle) * rim]
    pen.drawImage(from, x, y, w, h, rim + dx, rim + dy, w, h)
  }
  pen.globalCompositeOperation = 'source-in'
  pen.fillStyle = colours.sky
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.globalCompositeOperation = 'destination-out'
  pen.drawImage(from, x, y, w, h, rim, rim, w, h)
  return canvas
}
