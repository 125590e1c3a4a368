// Words in the room: on nobody's patience bar, and no two of them over each other.
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  allLevels,
  cookPlaces,
  floorPlanOf,
  lunchRush,
  roomFor,
  WIDE,
} from '../../src/levels/index.ts'
import { CLOTH } from '../../src/stage/joint-cells.ts'
import { placesOf } from '../../src/stage/layout.ts'
import { TRACK } from '../../src/stage/lettering-cells.ts'
import { captionHeight } from '../../src/stage/rules/caption.ts'
import { aboveBar, belowCounter, besideNumber, onCloth } from '../../src/stage/rules/on-cloth.ts'
import { joined } from '../../src/stage/rules/pass.ts'
import { paymentWords } from '../../src/stage/rules/sale.ts'
import { setLocale } from '../../src/words/index.ts'

const FINGER = 44 // CSS pixels
const TILL = 98 // units from its middle to its side, at full size
const LARGE = 44 // units of letters, in the smallest wide room
const windows = [
  [1000, 860],
  [455, 390],
  [390, 635],
  [330, 407],
  [360, 300],
] as const

const cases = allLevels.flatMap((level) =>
  windows.map(
    ([width, height]) => [`${level.id} ${width}×${height}`, level, width, height] as const,
  ),
)

test.each(cases)('no word lies on a bar: %s', (_, level, width, height) => {
  const room = roomFor(width, height)
  const places = placesOf(level, room)
  const finger = FINGER / Math.min(width / room.width, height / room.height)
  const context = { places, numberScale: () => places.lettering, finger: () => finger }
  const letters = captionHeight(context)
  for (const table of places.tables) {
    const thick = TRACK.height * Math.max(1, Math.min(1.4, 1 / table.scale)) * places.lettering
    const bar = table.y + (CLOTH.track.y - thick / 2) * table.scale
    const words = { height: () => letters }
    const lowest = Math.max(onCloth(context, table, words), aboveBar(context, table, words))
    expect(lowest + letters * 0.6).toBeLessThan(bar + 0.01)
    expect(onCloth(context, table, words)).toBeGreaterThan(table.y - 20)
  }
})

const sales = cases.filter(([, level]) => level.rules.some(({ type }) => type === 'payments'))

test.each(sales)('no word lies on the number of a till: %s', (_, level, width, height) => {
  const room = roomFor(width, height)
  const places = placesOf(level, room)
  const finger = FINGER / Math.min(width / room.width, height / room.height)
  const context = { places, numberScale: () => places.lettering, finger: () => finger }
  const letters = captionHeight(context)
  const half = 0.25 * 'shipped'.length * letters
  for (const till of places.tables) {
    const words = besideNumber(context, till, 'shipped', letters)
    const number = till.x + till.label * till.scale
    const wide = 21 * Math.max(till.scale, places.lettering > 1 ? places.lettering : 0)
    expect(Math.abs(words - number)).toBeGreaterThan(half + wide - 0.01)
    expect(Math.abs(words - till.x)).toBeLessThan(TILL * till.scale)
  }
})

test.each(sales)(
  'what is said of a payment is between counter and till: %s',
  (_, level, width, height) => {
    const room = roomFor(width, height)
    const places = placesOf(level, room)
    const finger = FINGER / Math.min(width / room.width, height / room.height)
    const context = { places, numberScale: () => places.lettering, finger: () => finger }
    const letters = captionHeight(context)
    for (const till of places.tables) {
      const middle = belowCounter(context, till.y - 156 * till.scale, { height: () => letters })
      expect(middle - letters * 0.6).toBeGreaterThan(places.plan.counter.bottom)
      expect(middle + letters * 0.6).toBeLessThan(till.y)
    }
  },
)

describe.each(['en', 'es'])('in the language %s', (language) => {
  test.each(sales)('neighbours’ payments have room side by side: %s', async (...given) => {
    const [, level, width, height] = given
    onTestFinished(() => void setLocale('en', []))
    await setLocale(language, [])
    const room = roomFor(width, height)
    const places = placesOf(level, room)
    if (places.plan.aisle !== null) return // there the words lie over the aisle
    const finger = FINGER / Math.min(width / room.width, height / room.height)
    const context = { places, numberScale: () => places.lettering, finger: () => finger }
    const wide = paymentWords({ payment: 'pending' }, context).length * 0.5 * captionHeight(context)
    const apart = places.tables.flatMap(({ x, y }) =>
      places.tables.filter((other) => other.y === y && other.x > x).map((other) => other.x - x),
    )
    expect(wide).toBeLessThan(Math.min(...apart))
  })
})

describe('words of neighbours', () => {
  const told = { y: 100, sign: null, words: 'for nobody' }
  const toldAt = (x: number) => ({ ...told, x })
  const at = (...all: readonly number[]) => all.map((x) => toldAt(x))

  test('that would meet are one, between them', () => {
    expect(joined(at(300, 180), 30)).toEqual(at(240))
    expect(joined(at(100, 240, 380), 30)).toEqual(at(170, 380))
  })

  test('stay apart where there is room, or one is higher than the other', () => {
    expect(joined(at(100, 400), 30)).toEqual(at(100, 400))
    const higher = { ...toldAt(120), y: 40 }
    expect(joined([...at(100), higher], 30)).toHaveLength(2)
  })

  test('do not meet with four cooks on a phone', () => {
    const { counter } = floorPlanOf(lunchRush.floor, WIDE)
    const xs = cookPlaces(4, counter).map(({ dial }) => dial.x)
    const shown = joined(at(...xs), LARGE).map(({ x }) => x)
    const apart = shown.slice(1).map((x, nth) => x - (shown[nth] ?? 0))
    expect(apart).not.toEqual([])
    expect(Math.min(...apart)).toBeGreaterThan(told.words.length * 0.5 * LARGE)
  })
})
