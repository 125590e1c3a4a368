// Every small drawing of the lettering: its name, its size in room units, how it is drawn.
import { hueOf } from '../levels/index.ts'
import { colours } from './colours.ts'
import { FONT } from './font.ts'

export type Pen = CanvasRenderingContext2D
export type Cell = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly draw: (pen: Pen) => void
}

const TABLES = 16 // numbers that exist; no level has more tables
const MARKS = 9
export const TRACK = { width: 112, height: 18 } as const // what a patience bar runs in
const ROUND = Math.PI * 2
const tones = { green: colours.green, amber: colours.amber, red: colours.red } as const
const streamers = ['#ffb627', '#4caf6d', '#e4572e', '#8fd6ff', '#ffe9b0', '#d66ba0']

export const cells: readonly Cell[] = [
  ...upTo(TABLES).map((n) => cell(`badge-${n}`, 32, 32, (pen) => badge(pen, n))),
  ...upTo(TABLES).map((n) => cell(`label-${n}`, 42, 36, (pen) => label(pen, n))),
  ...upTo(TABLES).map((n) => cell(`slip-${n}`, 38, 48, (pen) => slip(pen, n))),
  ...upTo(MARKS).map((n) => cell(`mark-${n}`, 48, 48, (pen) => mark(pen, n))),
  ...upTo(MARKS).map((n) => cell(`frozen-${n}`, 48, 48, (pen) => frozen(pen, n))),
  ...'+0123456789'
    .split('')
    .map((sign) => cell(`points-${sign}`, sign === '1' ? 18 : 23, 44, (pen) => points(pen, sign))),
  ...Object.entries(tones).flatMap(([name, colour]) =>
    upTo(TABLES).map((n) =>
      cell(`order-${name}-${n}`, 36, 36, (pen) => order(pen, name, colour, n)),
    ),
  ),
  ...Object.entries(tones).map(([name, colour]) =>
    cell(`bar-${name}`, 104, 10, (pen) => fill(pen, colour)),
  ),
  cell('bar-track', TRACK.width, TRACK.height, track),
  cell('ink', 10, 10, (pen) => disc(pen, 5, 5, 4.5, colours.card)),
  cell('ray', 6, 18, (pen) => slab(pen, 1, 1, 4, 16, 2, colours.gold)),
  ...streamers.map((colour, index) =>
    cell(`confetti-${index}`, 12, 16, (pen) => slab(pen, 1, 1, 10, 14, 2, colour)),
  ),
]

export const STREAMERS = streamers.length

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1)
}

function cell(name: string, width: number, height: number, draw: Cell['draw']): Cell {
  return { name, width, height, draw }
}

function write(pen: Pen, text: string, x: number, y: number, size: number, colour: string): void {
  pen.font = `700 ${text.length > 1 ? size * 0.82 : size}px ${FONT}`
  pen.fillStyle = colour
  pen.fillText(text, x, y + size * 0.35)
}

function disc(pen: Pen, x: number, y: number, radius: number, colour: string): void {
  pen.fillStyle = colour
  pen.beginPath()
  pen.arc(x, y, radius, 0, ROUND)
  pen.fill()
}

function slab(
  pen: Pen,
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  colour: string | CanvasGradient,
): void {
  pen.fillStyle = colour
  pen.beginPath()
  pen.roundRect(x, y, w, h, r)
  pen.fill()
}

function shade(pen: Pen): void {
  pen.shadowColor = 'rgb(60 34 8 / .45)'
  pen.shadowBlur = 4
  pen.shadowOffsetY = 2
}

/** A table's number on a plate, framed in the table's own colour as its chips are. */
function label(pen: Pen, n: number): void {
  slab(pen, 1, 1.5, 40, 33, 11, hueOf(n))
  const sheen = pen.createLinearGradient(0, 4, 0, 31)
  sheen.addColorStop(0, '#2a4f54')
  sheen.addColorStop(1, '#1d3a3e')
  slab(pen, 4.5, 4, 33, 26.5, 7, sheen)
  write(pen, `${n}`, 21, 17.5, 20, colours.cream)
}

/** The table a cook cooks for. */
function badge(pen: Pen, n: number): void {
  disc(pen, 16, 16, 14.5, colours.white)
  write(pen, `${n}`, 16, 16, 19, colours.ink)
}

function mark(pen: Pen, n: number): void {
  pen.save()
  shade(pen)
  disc(pen, 24, 24, 19, colours.white)
  pen.restore()
  disc(pen, 24, 24, 16, colours.amber)
  write(pen, `${n}`, 24, 24, 23, colours.ink)
}

/** A ticket: the table it is for above two written lines. */
function slip(pen: Pen, n: number): void {
  pen.save()
  shade(pen)
  slab(pen, 4, 3, 30, 40, 3, '#fffaf0')
  pen.restore()
  slab(pen, 4, 3, 30, 6, 2, colours.gold)
  write(pen, `${n}`, 19, 20, 20, colours.ink)
  slab(pen, 9, 31, 20, 2.6, 1.3, '#c9b79a')
  slab(pen, 9, 36.5, 13, 2.6, 1.3, '#c9b79a')
}

function frozen(pen: Pen, n: number): void {
  disc(pen, 24, 24, 17.5, colours.slate)
  pen.strokeStyle = colours.frost
  pen.lineWidth = 3
  pen.setLineDash([6.4, 4.6])
  pen.beginPath()
  pen.arc(24, 24, 18.5, 0, ROUND)
  pen.stroke()
  write(pen, `${n}`, 24, 24, 23, colours.frost)
}

function points(pen: Pen, sign: string): void {
  const x = (sign === '1' ? 18 : 23) / 2
  pen.font = `700 32px ${FONT}`
  pen.lineWidth = 7
  pen.strokeStyle = '#2f8a52'
  pen.strokeText(sign, x, 33)
  pen.fillStyle = colours.white
  pen.fillText(sign, x, 33)
}

/** The table a dish is for, and how urgent it is by its rim: a ring, a rounded square, a star that bristles. */
function order(pen: Pen, tone: string, colour: string, n: number): void {
  if (tone === 'green') disc(pen, 18, 18, 15, colour)
  else if (tone === 'amber') slab(pen, 3, 3, 30, 30, 6, colour)
  else bristle(pen, 18, 18, colour)
  disc(pen, 18, 18, 11.5, colours.white)
  write(pen, `${n}`, 18, 18, 19, colours.ink)
}

const SPIKES = 9

function bristle(pen: Pen, x: number, y: number, colour: string): void {
  pen.fillStyle = colour
  pen.beginPath()
  for (let corner = 0; corner < 2 * SPIKES; corner++) {
    const radius = corner % 2 === 0 ? 17.8 : 12.6
    const angle = (corner / SPIKES) * Math.PI
    pen.lineTo(x + radius * Math.sin(angle), y - radius * Math.cos(angle))
  }
  pen.fill()
}

function fill(pen: Pen, colour: string): void {
  slab(pen, 0, 0, 104, 10, 5, colour)
  slab(pen, 3, 1.5, 98, 3, 1.5, 'rgb(255 255 255 / .35)')
}

/** With notches where the mood turns, at a half and at a quarter: the bar is read as on a ruler. */
export function track(pen: Pen): void {
  slab(pen, 0, 0, 112, 18, 9, 'rgb(104 74 48)')
  slab(pen, 3, 3, 106, 12, 6, 'rgb(62 40 22 / .6)')
  for (const share of [0.25, 0.5]) {
    for (const y of [0, 14.5]) slab(pen, 3 + 104 * share, y, 3, 3.5, 1, colours.butter)
  }
}
