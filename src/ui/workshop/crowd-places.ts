// How large the people of a room are drawn, so that all are whole: as large as their part of the floor lets
// them be. Lengths are hundredths of the picture's height, `vh`.
import type { CSSProperties } from 'react'

/** People side by side in rows; but for `most`, all in widths of a person. */
type Rows = {
  readonly most: number // how wide one is at most
  readonly pitch: number // from one row to the next
  readonly last: number // what the last row needs beyond that
  readonly gap: number // between two in a row
}

/** A row stands before another. */
const STILL: Rows = { most: 12, pitch: 0.72, last: 0.5, gap: 0.12 }
const BUSY: Rows = { most: 10, pitch: 1.14, last: 0.08, gap: 0.22 }

const LEAST = 0.5
const STEP = 0.1
const TALL = 28 // of the floor before the counter, without its edges
const EDGES = 2.8 // on both sides of a group
const AROUND = 64 // the tables at the sides, what is before and after them, and between all
const MIDDLE = { least: 0.34, most: 0.82 } // of what is left, where some stand still and some do not

/** `aspect` is how many times as wide as high the picture is. */
export function crowdOf(still: number, busy: number, aspect: number) {
  const width = Math.max(40, aspect * 100 - AROUND)
  const share = still / Math.max(1, still + busy)
  const isMixed = still > 0 && busy > 0
  const middle = isMixed ? Math.min(MIDDLE.most, Math.max(MIDDLE.least, share)) : share
  const [wide, side] = [width * middle, (width * (1 - middle)) / 2]
  return {
    wide,
    side,
    still: personIn(still, wide - EDGES, STILL),
    busy: personIn(Math.ceil(busy / 2), side - EDGES, BUSY),
  }
}

const LOBBY = {
  most: 11,
  around: 19, // beside the floor: the door, and what is between all; beside the code
  tall: 56,
  gap: 1,
  name: { wide: 13.4, tall: 3.6 },
}

/** In the lobby: so many without a name to read, then those with one. */
export function guestIn(unnamed: number, named: number, aspect: number): number {
  const { most, around, tall, gap, name } = LOBBY
  const code = Math.min(60, aspect * 34)
  const width = Math.max(40, aspect * 100 - around - code)
  const rowsOf = (count: number, wide: number) =>
    Math.ceil(count / Math.max(1, Math.floor((width + gap) / (wide + gap))))
  for (let person = most; person > LEAST; person -= STEP) {
    const high = person * 1.22 + gap
    const withName = rowsOf(named, Math.max(person, name.wide)) * (high + name.tall)
    if (rowsOf(unnamed, person) * high + withName <= tall) return person
  }
  return LEAST
}

/** How wide somebody is drawn of so many in a part of the floor. */
function personIn(count: number, width: number, rows: Rows): number {
  for (let person = rows.most; person > LEAST; person -= STEP) {
    const inRow = Math.floor((width / person + rows.gap) / (1 + rows.gap))
    const tall = Math.ceil(count / Math.max(1, inRow)) * rows.pitch + rows.last
    if (inRow > 0 && tall * person <= TALL) return person
  }
  return LEAST
}

/** For the page. */
export function guestStyle(unnamed: number, named: number) {
  const style: CSSProperties & Record<'--guest', string> = {
    '--guest': `${guestIn(unnamed, named, innerWidth / innerHeight)}vh`,
  }
  return style
}

/** For the page. */
export function crowdStyle(still: number, busy: number) {
  const places = crowdOf(still, busy, innerWidth / innerHeight)
  const columns = `auto ${places.side}vh ${places.wide}vh ${places.side}vh auto`
  const style: CSSProperties & Record<`--${string}`, string> = {
    gridTemplateColumns: columns,
    '--still': `${places.still}vh`,
    '--busy': `${places.busy}vh`,
  }
  return style
}
