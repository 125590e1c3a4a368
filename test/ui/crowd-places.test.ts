// However many there are and however they share the floor, everybody is drawn whole; and piles of one chart have
// one measure.
import { describe, expect, test } from 'vitest'
import { blocksOf, LARGE, pitchOf, scaleOf, SMALL } from '../../src/ui/workshop/chart.ts'
import { crowdOf, guestIn } from '../../src/ui/workshop/crowd-places.ts'

const COUNTS = [0, 1, 2, 3, 7, 12, 30, 60, 61, 100, 150, 200]
const TALL = 28 // of the floor, as much as the groups have

type Rows = { readonly gap: number; readonly pitch: number; readonly last: number } // in widths of one

/** How high so many are in the rows of a group so wide, when one is so wide. */
function highOf(count: number, width: number, person: number, { gap, pitch, last }: Rows): number {
  if (count === 0) return 0
  const inRow = Math.floor((width + gap * person) / (person + gap * person))
  return (Math.ceil(count / inRow) * pitch + last) * person
}

describe.each([
  ['a wide projector', 16 / 9],
  ['an old one', 4 / 3],
])('on %s', (_name, aspect) => {
  test('all who play fit before the counter, and the more there are the smaller', () => {
    for (const still of COUNTS) {
      for (const busy of COUNTS.filter((count) => count + still <= 200)) {
        const drawn = crowdOf(still, busy, aspect)
        const [middle, side] = [drawn.wide - 2.8, drawn.side - 2.8]
        const inMiddle = highOf(still, middle, drawn.still, { gap: 0.12, pitch: 0.72, last: 0.5 })
        const aside = Math.ceil(busy / 2)
        const atSide = highOf(aside, side, drawn.busy, { gap: 0.22, pitch: 1.14, last: 0.08 })
        expect(Math.max(inMiddle, atSide)).toBeLessThanOrEqual(TALL + 0.01)
      }
    }
    const some = COUNTS.filter((count) => count > 0)
    const sizes = some.map((count) => crowdOf(count, 0, aspect).still)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  })

  test('all who come fit into the lobby, larger than before where there are few', () => {
    const sizes = COUNTS.map((count) => guestIn(count, 12, aspect))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBeGreaterThan(7)
    expect(sizes.at(-1)).toBeGreaterThan(2)
  })
})

test.each([LARGE, SMALL])('a pile twice as high is of twice as many, on either axis', (frame) => {
  const before = Array.from({ length: 15 }, () => 4)
  const after = Array.from({ length: 30 }, () => 9)
  const scale = scaleOf(frame, [...before, ...after])
  const pitch = pitchOf(frame, before, after)
  const up = blocksOf(scale, before, pitch, 'up').map(({ box }) => box)
  const down = blocksOf(scale, after, pitch, 'down').map(({ box }) => box)
  expect(frame.upper - Math.min(...up.map(({ y }) => y))).toBeCloseTo(15 * pitch)
  expect(Math.max(...down.map(({ y }) => y)) + pitch - frame.lower - 1).toBeCloseTo(30 * pitch)
  expect(Math.min(...up.map(({ y }) => y))).toBeGreaterThanOrEqual(0)
  expect(Math.max(...down.map(({ y, height }) => y + height))).toBeLessThan(frame.height)
})
