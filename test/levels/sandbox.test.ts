// The levels of the sandbox: what their ids say, and that their shifts go through links like any other.
import { constantFrom, integer, property, assert } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  allLevels,
  dialNames,
  dials,
  dialsOf,
  floorPlanOf,
  isComparable,
  isLevelId,
  isSandbox,
  levelOf,
  lunchRush,
  sandboxId,
} from '../../src/levels/index.ts'
import { playLink, readLink, runLink } from '../../src/runs/index.ts'
import { planOf, replayOf } from '../../src/sim/index.ts'
import { leadsOn, playShift, robots } from '../../src/waiters/index.ts'
import { verify } from '../../src/wire/index.ts'

const HOME = 'https://cafe.example/'
const LONGEST_ID = 40 // letters, in a run's code

const found = (id: string) => {
  const level = levelOf(id)
  if (!level) throw new Error(`no level ${id}`)
  return level
}

test('an id names what differs, the cooks in any case', () => {
  expect(sandboxId(lunchRush, {})).toBe('lunch-rush_c3')
  expect(sandboxId(lunchRush, { c: 2, t: 4, p: 150 })).toBe('lunch-rush_c2t4p150')
  expect(isSandbox('lunch-rush_c3')).toBe(true)
  expect(isSandbox('lunch-rush')).toBe(false)
  expect(isLevelId('lunch-rush_c3')).toBe(false)
})

test('with the usual numbers a level has the usual customers, in either mode', () => {
  for (const level of allLevels) {
    const free = found(sandboxId(level, {}))
    const { mode: _mode, ...rest } = level
    expect(free).toEqual({ ...rest, id: free.id })
    expect(planOf(free, 7)).toEqual(planOf(level, 7))
  }
})

describe('a dial', () => {
  test('changes the cooks, the tables, the arrivals, the patience', () => {
    const level = found('lunch-rush_c1t4a200p50')
    expect(level.cooks).toBe(1)
    expect(dialsOf(level)['t']).toBe(4)
    expect(level.arrivals.curve[0]?.everyMs).toBe(2_500)
    expect(level.patience).toMatchObject({ queueMs: 12_000, handUpMs: 12_000, foodMs: 14_000 })
  })

  test('gives up to eight tables to a level that has fewer', () => {
    expect(dialsOf(found('first-day_c2t8'))['t']).toBe(8)
    expect(levelOf('drinks_c2t8')).toBeUndefined() // its bar needs its own floor
  })

  test('changes the rail and the wages where there are such', () => {
    expect(found('full-rail_c1r5').rules).toContainEqual({ type: 'railLimit', tickets: 5 })
    expect(found('too-many-tickets_c1r2').rules).toContainEqual({ type: 'railLimit', tickets: 2 })
    expect(found('one-pair-of-hands_c3w60').rules).toContainEqual({
      type: 'hire',
      pointsPerSecond: 1,
    })
    expect(found('two-waiters_c4w120').colleagues?.[0]?.wagePerMinute).toBe(120)
    expect(dialsOf(lunchRush)).toEqual({ c: 3, t: 6, a: 100, p: 100 })
  })
})

test.each([
  'lunch-rush_',
  'lunch-rush_c3c3',
  'lunch-rush_c03',
  'lunch-rush_t4',
  'lunch-rush_t4c3',
  'lunch-rush_c3t6',
  'lunch-rush_c0',
  'lunch-rush_c9',
  'lunch-rush_c3a105',
  'lunch-rush_c3r4',
  'lunch-rush_c3x4',
  'lunch-rush_c3_c3',
  'nowhere_c3',
])('%s is no level: each is written in one way only', (id) => {
  expect(levelOf(id)).toBeUndefined()
})

test('every level with every value has an id that is read again, and a plan of its room', () => {
  assert(
    property(
      constantFrom(...allLevels),
      constantFrom(...dialNames),
      integer(),
      (level, name, at) => {
        const { least, most, step, read } = dials[name]
        if (read(level) === null) return
        const steps = Math.floor((most(level) - least) / step) + 1
        const value = least + (((at % steps) + steps) % steps) * step
        const id = sandboxId(level, { [name]: value })
        expect(id.length).toBeLessThanOrEqual(LONGEST_ID)
        const changed = found(id)
        expect(dials[name].read(changed)).toBe(name === 'a' || name === 'p' ? 100 : value)
        for (const size of [undefined, { width: 640, height: 1_200 }])
          expect(JSON.stringify(floorPlanOf(changed.floor, size).stations)).not.toMatch(/null/)
      },
    ),
  )
})

test.each([
  ['lunch-rush_c1t4a150p80', 'async'],
  ['stand-and-wait_c2', 'async'],
  ['full-house_c6t5p200', 'blocking'],
  ['one-pair-of-hands_c3w60', 'async'],
] as const)('a shift of %s goes through a replay and a link, with its numbers', (id, mode) => {
  const level = found(id)
  const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
  expect(replay.level).toBe(id)
  expect(verify(JSON.stringify(replay), levelOf)).toMatchObject({ ok: true })
  const run = { name: 'Ada', leads: leadsOn(level), replay }
  expect(readLink(runLink(run, HOME).slice(HOME.length))).toEqual({ kind: 'run', run })
})

test('the same customers can be offered to everybody by a link', () => {
  const offer = { level: 'lunch-rush_c2t4', seed: 4711, mode: null }
  expect(readLink(playLink(offer, HOME).slice(HOME.length))).toEqual({ kind: 'play', offer })
})

const beside = (one: string, other: string) => isComparable(found(one), found(other))

test('levels of the sandbox in the same room can be watched on one clock, other rooms not', () => {
  expect(beside('lunch-rush_c2', 'lunch-rush_c4p150')).toBe(true)
  expect(beside('lunch-rush_c2', 'lunch-rush_c2t4')).toBe(false)
  expect(beside('lunch-rush_c2', 'full-house_c2')).toBe(false)
  expect(beside('lunch-rush', 'full-house')).toBe(false)
})
