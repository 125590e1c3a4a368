// A sleeve for every customer in the colour that customer wears, to raise a hand in.
import looks from '../../assets/looks.json'
import type { Cell } from './lettering-cells.ts'
import type { Cuts, Scale } from './pictures.ts'
import { dye } from './tint.ts'

const SIZE = { width: 26, height: 44 } as const // of the drawing, units
const SHOULDER = { x: 0.37, y: 0.82, size: 0.03 } as const // shares of a person's picture
const OPAQUE = 200
const PLAIN = '#ffffff'

/** Drawn in room units. */
export function sleeveCells(cuts: Cuts, scale: Scale): readonly Cell[] {
  const white = cuts['sleeve']
  if (!white) return []
  let colours: readonly string[] | null = null // to read them all back costs as much as one
  return looks.map((look, index) => ({
    name: `sleeve-${look}`,
    ...SIZE,
    draw: (pen) => {
      colours ??= wornColours(cuts)
      const dyed = dye(white.from, white, colours[index] ?? PLAIN)
      pen.drawImage(dyed, 0, 0, white.w / scale, white.h / scale)
    },
  }))
}

/** The colour at each person's shoulder, in the order of the looks. */
function wornColours(cuts: Cuts): readonly string[] {
  const canvas = document.createElement('canvas')
  canvas.width = looks.length
  canvas.height = 1
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  looks.forEach((look, index) => {
    const cut = cuts[look]
    if (!cut) return
    const size = cut.w * SHOULDER.size
    const [x, y] = [cut.x + cut.w * SHOULDER.x, cut.y + cut.h * SHOULDER.y]
    pen?.drawImage(cut.from, x, y, size, size, index, 0, 1, 1)
  })
  const data = pen?.getImageData(0, 0, canvas.width, 1).data ?? []
  return looks.map((_, index) => {
    const [r = 0, g = 0, b = 0, alpha = 0] = data.slice(index * 4, index * 4 + 4)
    return alpha > OPAQUE ? `rgb(${r} ${g} ${b})` : PLAIN
  })
}
