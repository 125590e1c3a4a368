// The daily shift and its calendar: the same for everyone, on whatever machine and on any day.
import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  dailyOf,
  dayAt,
  dayOf,
  laterMonth,
  monthOf,
  msToMidnight,
  numberOf,
  streakOf,
  weekdayOf,
  weeksOf,
} from '../../src/runs/index.ts'
import { levelOf } from '../../src/levels/index.ts'
import { allowsMode, MAX_SEED, MODES } from '../../src/sim/index.ts'

const FAR = 2_932_896 // 31 December 9999
const dayNumbers = integer({ min: 0, max: FAR })
const byClock = (count: number) => new Date(count * 86_400_000)
const days = (...all: string[]) => new Set(all)

describe('a daily shift', () => {
  test.each([
    ['2026-03-05', 'lunch-rush', 1733736983],
    ['2026-03-07', 'full-house', 3040799178],
    ['2026-03-08', 'full-house', 4229469822],
    ['2026-03-09', 'lunch-rush', 3739150893],
    ['2028-02-29', 'lunch-rush', 1316408930],
    ['2026-12-04', 'lunch-rush', 747232567],
    ['2026-12-06', 'full-house', 1260398612],
    ['2026-12-07', 'burnt', 2802963643],
    ['2026-12-09', 'no-bell', 2443345265],
    ['2026-12-11', 'drinks', 2411822533],
    ['2026-12-13', 'full-house', 1166228025],
    ['2026-12-31', 'lunch-rush', 3879468641],
  ])('of %s is on %s with the seed %i, today and for ever', (day, level, seed) => {
    expect(dailyOf(day)).toEqual({ level, seed })
  })

  test('was on Lunch rush on working days and on Full house at the weekend before 7 December 2026', () => {
    for (let count = 0; dayOf(count) < '2026-12-07'; count++) {
      const isWeekend = [0, 6].includes(weekdayOf(count))
      expect(dailyOf(dayOf(count))?.level).toBe(isWeekend ? 'full-house' : 'lunch-rush')
    }
  })

  test('has the weekday’s level from then on', () => {
    const first = numberOf('2026-12-07') ?? 0
    const ofWeek = (week: number) =>
      Array.from({ length: 7 }, (_, day) => dailyOf(dayOf(first + 7 * week + day))?.level)
    expect(ofWeek(0)).toEqual([
      'burnt',
      'lunch-rush',
      'no-bell',
      'lunch-rush',
      'drinks',
      'full-house',
      'full-house',
    ])
    for (const week of [1, 52, 520]) expect(ofWeek(week)).toEqual(ofWeek(0))
  })

  test('is on levels that are there in both modes, without a robot beside the player', () => {
    for (let count = 20_790; count < 20_804; count++) {
      const level = levelOf(dailyOf(dayOf(count))?.level ?? '')
      expect(level).toMatchObject({ waiters: 1 })
      for (const mode of MODES) expect(level && allowsMode(level, mode)).toBe(true)
    }
  })

  test('has a seed of its own on every day of thirty years, of all there are', () => {
    const seeds = Array.from({ length: 11_000 }, (_, n) => dailyOf(dayOf(20_000 + n))?.seed ?? -1)
    expect(new Set(seeds).size).toBe(seeds.length)
    expect(Math.min(...seeds)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...seeds)).toBeLessThanOrEqual(MAX_SEED)
    const quarters = [0, 1, 2, 3].map(
      (part) => seeds.filter((seed) => Math.floor((seed / (MAX_SEED + 1)) * 4) === part).length,
    )
    for (const count of quarters) expect(count / seeds.length).toBeCloseTo(0.25, 1)
  })

  test.each(['', '2026-3-5', '2026-02-29', '2026-13-01', '1969-12-31', '2026-03-05T00:00', 'x'])(
    'is not to be had on %j',
    (day) => expect(dailyOf(day)).toBeNull(),
  )
})

describe('a day', () => {
  test('has the number, the name and the weekday that the clock gives it', () => {
    assert(
      property(dayNumbers, (count) => {
        const day = byClock(count).toISOString().slice(0, 10)
        expect([dayOf(count), numberOf(day)]).toEqual([day, count])
        expect(weekdayOf(count)).toBe(byClock(count).getUTCDay())
      }),
    )
  })

  test('turns at midnight UTC, and not a millisecond before', () => {
    const midnight = Date.parse('2026-03-05T00:00:00.000Z')
    expect([midnight - 1, midnight].map(dayAt)).toEqual(['2026-03-04', '2026-03-05'])
    expect([midnight - 1, midnight].map(msToMidnight)).toEqual([1, 86_400_000])
  })
})

describe('a month', () => {
  test('is laid out in weeks from the wanted weekday on', () => {
    const leap = weeksOf({ year: 2028, month: 2 }, 1)
    expect(leap).toHaveLength(5)
    expect(leap[0]).toEqual([
      null,
      '2028-02-01',
      '2028-02-02',
      '2028-02-03',
      '2028-02-04',
      '2028-02-05',
      '2028-02-06',
    ])
    expect(leap[4]?.slice(0, 2)).toEqual(['2028-02-28', '2028-02-29'])
    expect(weeksOf({ year: 2026, month: 2 }, 0)).toHaveLength(4) // 28 days from a Sunday on
  })

  test('has each of its days once, in order, wherever the week begins', () => {
    assert(
      property(dayNumbers, integer({ min: 0, max: 6 }), (count, first) => {
        const month = monthOf(dayOf(count))
        const laid = weeksOf(month, first).flat()
        const found = laid.filter((day) => day !== null)
        expect(found).toHaveLength(new Date(Date.UTC(month.year, month.month, 0)).getUTCDate())
        expect(found).toEqual(found.toSorted())
        const at = laid.indexOf(found[0] ?? null)
        expect(weekdayOf(numberOf(found[0] ?? '') ?? 0)).toBe((first + at) % 7)
      }),
    )
  })

  test('follows December with January', () => {
    expect(laterMonth({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
    expect(laterMonth({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
    expect(laterMonth({ year: 2026, month: 5 }, -17)).toEqual({ year: 2024, month: 12 })
  })
})

describe('a streak', () => {
  test('counts the days in a row up to today', () => {
    expect(streakOf(days('2026-03-03', '2026-03-04', '2026-03-05'), '2026-03-05')).toBe(3)
  })

  test('stands while today is still open, and is over a day later', () => {
    const played = days('2026-03-03', '2026-03-04')
    expect(streakOf(played, '2026-03-05')).toBe(2)
    expect(streakOf(played, '2026-03-06')).toBe(0)
  })

  test('goes over the ends of months and years, and over leap days', () => {
    expect(streakOf(days('2026-12-30', '2026-12-31', '2027-01-01'), '2027-01-01')).toBe(3)
    expect(streakOf(days('2028-02-28', '2028-02-29', '2028-03-01'), '2028-03-01')).toBe(3)
    expect(streakOf(days('2026-02-27', '2026-02-28', '2026-03-01'), '2026-03-02')).toBe(3)
    expect(streakOf(days('2028-02-28', '2028-03-01'), '2028-03-01')).toBe(1)
  })

  test('is none where nothing was played, nor on a day that is none', () => {
    expect(streakOf(days(), '2026-03-05')).toBe(0)
    expect(streakOf(days('2026-03-05'), 'today')).toBe(0)
  })
})
