// What the picture of a result is painted with: the game's colours, letters and signs.
import { iconCell, iconSheets, placeOfIcon } from '../art/icons.ts'
import type { IconName } from '../art/icons.ts'

export const colours = {
  night: '#122528',
  dusk: '#3b7a80',
  bar: '#0f2022',
  card: '#1d3a3e',
  cream: '#f7f3ec',
  butter: '#ffe9b0',
  muted: '#b3c7c5',
  mint: '#8fe6ae',
  amber: '#ffb627',
  green: '#2e7f50',
  red: '#b23a48',
  ember: '#e4572e',
  emberDeep: '#c8431c',
  sky: '#8fd6ff',
  idle: '#33525a',
} as const

export type Brush = {
  readonly ink: CanvasRenderingContext2D
  /** Writes at the baseline, no wider than `widest`; returns how wide it came out. */
  text(words: string, x: number, y: number, style: Lettering): number
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number | number[],
    fill: Fill,
  ): void
  icon(name: IconName, x: number, y: number, size: number): void
}

type Fill = string | CanvasGradient | CanvasPattern

export type Lettering = {
  readonly size: number
  readonly colour: string
  readonly weight?: 400 | 500 | 600 | 700
  readonly align?: CanvasTextAlign
  readonly widest?: number
}

const FAMILY = '"Fredoka Variable", "Fredoka", ui-rounded, system-ui, sans-serif'

/** A brush whose letters and signs have come. Rejects when there is no canvas or no signs. */
export async function createBrush(canvas: HTMLCanvasElement): Promise<Brush> {
  const ink = canvas.getContext('2d')
  if (!ink) throw new Error('noCanvas')
  const [signs] = await Promise.all([fetchSigns(), fetchLetters()])
  ink.textBaseline = 'alphabetic'
  return {
    ink,
    text: (words, x, y, style) => write(ink, words, x, y, style),
    box(x, y, width, height, radius, fill) {
      ink.beginPath()
      ink.roundRect(x, y, width, height, radius)
      ink.fillStyle = fill
      ink.fill()
    },
    icon(name, x, y, size) {
      const { picture, column, row } = placeOfIcon(name)
      const sheet = signs.get(picture)
      if (!sheet) return
      const [left, top] = [column * iconCell, row * iconCell]
      ink.drawImage(sheet, left, top, iconCell, iconCell, x, y, size, size)
    },
  }
}

/** The sheets of signs, by their address. */
async function fetchSigns(): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const sheets = new Map<string, HTMLImageElement>()
  const fetchOne = async (address: string) => {
    const sheet = new Image()
    sheet.src = address
    await sheet.decode()
    sheets.set(address, sheet)
  }
  await Promise.all(iconSheets.map(fetchOne))
  return sheets
}

/** Letters that do not come are drawn in the system's. */
async function fetchLetters(): Promise<void> {
  const weights = [400, 500, 600, 700]
  await Promise.allSettled(weights.map((each) => document.fonts.load(`${each} 40px ${FAMILY}`)))
}

function write(
  ink: CanvasRenderingContext2D,
  words: string,
  x: number,
  y: number,
  { size, colour, weight = 500, align = 'left', widest = Infinity }: Lettering,
): number {
  const set = (px: number) => (ink.font = `${weight} ${px}px ${FAMILY}`)
  set(size)
  ink.fillStyle = colour
  ink.textAlign = align
  const wanted = ink.measureText(words).width
  if (wanted > widest) set(Math.max(size * 0.55, (size * widest) / wanted))
  const shown = shorten(ink, words, widest)
  ink.fillText(shown, x, y)
  return ink.measureText(shown).width
}

/** What still does not fit ends in dots. */
function shorten(ink: CanvasRenderingContext2D, words: string, widest: number): string {
  if (ink.measureText(words).width <= widest) return words
  const letters = Array.from(words)
  while (letters.length > 1 && ink.measureText(`${letters.join('')}…`).width > widest) letters.pop()
  return `${letters.join('')}…`
}
