// Numbers, bars and marks that are drawn once each, so that no text is rendered in every frame.
import { colours } from './colours.ts'
import { cells } from './lettering-cells.ts'
import type { Cell } from './lettering-cells.ts'
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

export type LetteringSheet = {
  readonly canvas: HTMLCanvasElement
  /** Draws that cell, if it is one and not drawn yet. */
  draw(name: string): void
}

/**
 * Each cell is drawn when its picture is first asked for: a shift shows a few of them, and a slow
 * phone would wait half a second for all. `scale` is pixels per unit.
 */
export function letteringSheet(lettering: Lettering, width: number, scale: number): LetteringSheet {
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = lettering.height * scale
  const waiting = new Map(lettering.placed.map((cell) => [cell.name, cell]))
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.scale(scale, scale)
    pen.textAlign = 'center'
    pen.textBaseline = 'alphabetic'
    pen.lineJoin = 'round'
  }
  return {
    canvas,
    draw(name) {
      const cell = waiting.get(name)
      if (!cell || !pen) return
      waiting.delete(name)
      pen.save()
      pen.translate(cell.x, cell.y)
      pen.fillStyle = colours.white
      cell.draw(pen)
      pen.restore()
    },
  }
}
