// From one thing to the next by direction, as arrow keys and a gamepad move the focus.

export type Direction = 'left' | 'right' | 'up' | 'down'

/** A rectangle in any unit, y growing downwards. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const ASIDE = 2.5 // how much farther it counts to be out of the way than to be far
const OFF_CENTRE = 0.1 // between two that are equally far, the one more straight ahead
const OTHER_ROW = 10_000 // left and right stay in the row as long as there is something in it

/** The index of the box to go to from `boxes[from]`, or null when nothing lies that way. */
export function nextOf(boxes: readonly Box[], from: number, direction: Direction): number | null {
  const here = boxes[from]
  if (!here) return null
  let nearest: number | null = null
  let least = Number.POSITIVE_INFINITY
  boxes.forEach((box, index) => {
    const away = index === from ? null : distance(here, box, direction)
    if (away === null || away >= least) return
    least = away
    nearest = index
  })
  return nearest
}

/** How far it is from `here` that way; null when `there` lies another way. */
function distance(here: Box, there: Box, direction: Direction): number | null {
  const sideways = direction === 'left' || direction === 'right'
  const [ahead, across] = sideways ? [spanX, spanY] : [spanY, spanX]
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  const forth = (centre(ahead(there)) - centre(ahead(here))) * sign
  const aside = gap(across(here), across(there))
  if (forth < 1 || aside > forth) return null
  const off = Math.abs(centre(across(there)) - centre(across(here)))
  const leaves = sideways && aside > 0 ? OTHER_ROW : 0
  return forth + ASIDE * aside + OFF_CENTRE * off + leaves
}

type Span = { readonly start: number; readonly end: number }

const spanX = ({ left, width }: Box): Span => ({ start: left, end: left + width })
const spanY = ({ top, height }: Box): Span => ({ start: top, end: top + height })
const centre = ({ start, end }: Span): number => (start + end) / 2

/** What lies between two spans; 0 when they overlap. */
function gap(one: Span, other: Span): number {
  return Math.max(0, one.start - other.end, other.start - one.end)
}
