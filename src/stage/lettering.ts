// Numbers, bars and marks drawn once into the sheet, so that no text is rendered while playing.
import { colours } from './colours.ts'
import { cells } from './lettering-cells.ts'
import type { Cell, Pen } from './lettering-cells.ts'
import { FONT } from './font.ts'

type Placed = Cell & { readonly x: number; readonly y: number }
export type Lettering = { readonly height: number; readonly placed: readonly Placed[] }

const GAP = 2 // units between cells
const FONT_WAIT = 1500 // ms

/**
 * Wait for the page's font, but never for long: any font will do. Of several faces the last one
 * counts, as in the style sheet; `document.fonts.load` would fetch them all.
 */
export async function loadFont(): Promise<void> {
  const face = [...document.fonts].findLast(({ family }) =>
    FONT.includes(family.replaceAll('"', '')),
  )
  const late = new Promise<void>((resolve) => setTimeout(resolve, FONT_WAIT))
  await Promise.race([late, face?.load().catch(() => {})])
}

/** Rows of cells within `width` units. */
export function layLettering(width: number, more: readonly Cell[] = []): Lettering {
  const placed: Placed[] = []
  let x = GAP
  let y = GAP
  let rowHeight = 0
  for (const cell of [...cells, ...more]) {
    if (x + cell.width + GAP > width) {
      x = GAP
      y += rowHeight + GAP
      rowHeight = 0
    }
    placed.push({ ...cell, x, y })
    x += cell.width + GAP
    rowHeight = Math.max(rowHeight, cell.height)
  }
  return { height: y + rowHeight + GAP, placed }
}

export function drawLettering(pen: Pen, { placed }: Lettering): void {
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.lineJoin = 'round'
  for (const { x, y, draw } of placed) {
    pen.save()
    pen.translate(x, y)
    pen.fillStyle = colours.white
    draw(pen)
    pen.restore()
  }
}
