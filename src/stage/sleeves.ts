// A sleeve for every customer in the colour that customer wears, to raise a hand in.
import looks from '../../assets/looks.json'
import type { Cell } from './lettering-cells.ts'
import type { Box, Boxes, Scale, Sheet } from './pictures.ts'

const SIZE = { width: 26, height: 44 } as const // of the drawing, units
const SHOULDER = { x: 0.37, y: 0.82, size: 0.03 } as const // shares of a person's picture
const OPAQUE = 200
const PLAIN = '#ffffff'

/** Drawn in room units; `picture` is the sheet the people are on. */
export function sleeveCells(picture: Sheet, boxes: Boxes, scale: Scale): readonly Cell[] {
  const colours = wornColours(picture, boxes)
  const white = boxes['sleeve']
  if (!white) return []
  return looks.map((look, index) => ({
    name: `sleeve-${look}`,
    ...SIZE,
    draw: (pen) => {
      const dyed = dye(picture, white, colours[index] ?? PLAIN)
      pen.drawImage(dyed, 0, 0, white.w / scale, white.h / scale)
    },
  }))
}

function dye(picture: Sheet, { x, y, w, h }: Box, colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  const pen = canvas.getContext('2d')
  if (!pen) return canvas
  pen.drawImage(picture, x, y, w, h, 0, 0, w, h)
  pen.globalCompositeOperation = 'multiply'
  pen.fillStyle = colour
  pen.fillRect(0, 0, w, h)
  pen.globalCompositeOperation = 'destination-in'
  pen.drawImage(picture, x, y, w, h, 0, 0, w, h)
  return canvas
}

/** The colour at each person's shoulder, in the order of the looks. */
function wornColours(picture: Sheet, boxes: Boxes): readonly string[] {
  const canvas = document.createElement('canvas')
  canvas.width = looks.length
  canvas.height = 1
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  looks.forEach((look, index) => {
    const box = boxes[look]
    if (!box) return
    const size = box.w * SHOULDER.size
    const [x, y] = [box.x + box.w * SHOULDER.x, box.y + box.h * SHOULDER.y]
    pen?.drawImage(picture, x, y, size, size, index, 0, 1, 1)
  })
  const data = pen?.getImageData(0, 0, canvas.width, 1).data ?? []
  return looks.map((_, index) => {
    const [r = 0, g = 0, b = 0, alpha = 0] = data.slice(index * 4, index * 4 + 4)
    return alpha > OPAQUE ? `rgb(${r} ${g} ${b})` : PLAIN
  })
}
