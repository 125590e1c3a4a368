// Where the coach's words lie: on no patience bar, within the room, and on no sign that says how long
// the waiter has been standing.
import { describe, expect, test } from 'vitest'
import {
  allLevels,
  BAR_SHARE,
  counterShare,
  floorPlanOf,
  isUpright,
  roomFor,
  WIDE,
} from '../../src/levels/index.ts'
import { NONE, tablesOf } from '../../src/sim/index.ts'
import type { Advice } from '../../src/store/index.ts'
import { sideOf, wordsPlace } from '../../src/ui/shift/coach-place.ts'

const BAR_END = 76 // units from a table's middle to the end of its bar, at full size
const SIGN = { side: 118, top: 8, bottom: 64 } // as drawn: from its middle, and in the room
const HAIR = 11 // units above the counter's lower edge, of whoever stands there
const COUNTS = 215 // units of the wide room's counter, to the end of the rail's number
const WORDS = 60 // units of a line of the coach, where 44 pixels are 97
const rooms = [WIDE, roomFor(390, 635), roomFor(360, 480), roomFor(360, 407)]
const cases = allLevels.flatMap((level) =>
  rooms.map((room) => [`${level.id} ${room.width}×${room.height}`, level, room] as const),
)

describe.each(cases)('in %s', (_, level, room) => {
  const { floor } = level
  const plan = floorPlanOf(floor, room)

  test('the words at a table are below all bars of its row, or at the kitchen', () => {
    const tables = tablesOf(floor)
    const below = tables.filter((station) => placeOf({ key: 'takeOrder', station }).at === 'below')
    expect(below).toEqual(isUpright(room) ? [] : tables)
    for (const station of below) {
      const row = plan.stations[station]?.y ?? NONE
      const { area } = placeOf({ key: 'takeOrder', station })
      const top = area.top + BAR_SHARE * area.height
      expect(top).toBeGreaterThan(row + BAR_END * plan.scale)
      expect(top + WORDS).toBeLessThanOrEqual(room.height)
    }
  })

  test('the words at the kitchen are where nothing else is said', () => {
    const standing = (['stuck', 'stuckHand', 'moveOn'] as const).map((key) =>
      placeOf({ key, station: null }),
    )
    expect(standing.filter(({ at }) => at === 'front')).toEqual([])
    expect(standing.filter(({ at }) => at === 'below' && isUpright(room))).toEqual([])
    expect(placeOf({ key: 'handOver', station: 0 }).at).toBe(plan.lift > 0 ? 'front' : 'sign')
  })

  test('the words at the kitchen cover all of the sign, or no head beneath the counter', () => {
    const { area, at } = placeOf({ key: 'handOver', station: 0 })
    const [right, bottom] = [area.left + area.width, area.top + area.height]
    const middle = plan.counter.x
    const isSign = at === 'sign'
    expect(area.left < middle - SIGN.side && right > middle + SIGN.side).toBe(isSign)
    expect(area.top < SIGN.top && bottom > SIGN.bottom && bottom < plan.counter.top).toBe(isSign)
    expect(bottom).toBeLessThanOrEqual(plan.counter.bottom - HAIR)
  })

  test('words on the counter leave free how full the rail is, and which visit is next', () => {
    const place = placeOf({ key: 'handOver', station: 0 })
    if (place.at !== 'front') return
    expect(sideOf(room, place)).toBe('right')
    expect(place.area.left).toBeGreaterThan(plan.counter.left + COUNTS * counterShare(plan.counter))
  })

  function placeOf(advice: Advice) {
    const place = wordsPlace(floor, room, advice)
    if (!place) throw new Error('the words have no place')
    return place
  }
})
