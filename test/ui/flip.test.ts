// What the chips of the panel do when something changes.
import { expect, test } from 'vitest'
import { movesOf } from '../../src/ui/panel/flip.ts'
import type { ChipPlace } from '../../src/ui/panel/flip.ts'

const at = (section: string, left: number, top = 0): ChipPlace => ({ section, left, top })
const places = (all: Record<string, ChipPlace>) => new Map(Object.entries(all))

test('a chip slides within its section, from where it was', () => {
  const before = places({ soup: at('queue', 100, 40) })
  const now = places({ soup: at('queue', 0, 30) })
  expect(movesOf(before, now)).toEqual([{ id: 'soup', type: 'slide', x: 100, y: 10 }])
})

test('a chip that changes its section does not fly: it goes there and comes here', () => {
  const before = places({ soup: at('background', 0) })
  const now = places({ soup: at('queue', 0, 200) })
  expect(movesOf(before, now)).toEqual([
    { id: 'soup', type: 'come', waitMs: 0 },
    { id: 'soup', type: 'go' },
  ])
})

test('chips that come at once come one after the other', () => {
  const now = places({ a: at('queue', 0), b: at('queue', 50), c: at('stack', 0) })
  const waits = movesOf(places({}), now).map((move) => (move.type === 'come' ? move.waitMs : -1))
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(new Set(waits).size).toBe(3)
})

test('a chip that stays where it is does nothing, and one that is gone goes', () => {
  const before = places({ soup: at('queue', 0), taco: at('queue', 60) })
  expect(movesOf(before, places({ soup: at('queue', 0) }))).toEqual([{ id: 'taco', type: 'go' }])
})
