// The high scores: what the filter lets through, in which order, and what it comes to.
import { describe, expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { ratioOf } from '../../src/runs/index.ts'
import { boardOf, namesIn, seedsOf, sorted } from '../../src/ui/scores/board.ts'
import { entry } from '../store/entries.ts'

const at = (day: number) => `2026-03-0${day}T12:00:00.000Z`
const ada = entry({ id: 'ada', score: 300, date: at(3) })
const bo = { ...entry({ id: 'bo', score: 100, date: at(1) }), name: 'Bo' }
const cy = { ...entry({ id: 'cy', score: 200, date: at(2) }), name: 'cy' }
const slow = entry({ id: 'slow', score: 50, mode: 'blocking' })
const else8 = entry({ id: 'else', score: 900, seed: 8 })
const branch = { ...entry({ id: 'branch', score: 999 }), branchAtMs: 1_000 }
const old = { ...ada, id: 'old', result: { ...ada.result, rules: 0, score: 999 } }
const entries = [ada, bo, cy, slow, else8, branch, old]
const house = { level: 'lunch-rush', seed: 7, name: null }
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('the board', () => {
  const { modes, branches } = boardOf({ entries }, house)

  test('ranks one mode’s shifts and leaves out branches and earlier rules', () => {
    expect(ids(modes.async.entries)).toEqual(['ada', 'cy', 'bo'])
    expect(ids(branches)).toEqual(['branch'])
  })

  test('says what was best, what is usual and how it went lately', () => {
    expect(modes.async).toMatchObject({ best: 300, median: 200, latest: [100, 200, 300] })
    expect(modes.blocking).toMatchObject({ best: 50, median: 50, latest: [50] })
    expect(ratioOf(modes.blocking.best, modes.async.best)).toBe(6)
    expect(ratioOf(null, 300)).toBeNull()
  })

  test('has one row a person; each nameless shift that was sent is of somebody else', () => {
    const nameless = { ...bo, name: '' }
    const own = [
      { ...nameless, id: 'own' },
      { ...nameless, id: 'own too' },
    ]
    const sent = [
      { ...nameless, id: 'one', sent: true as const },
      { ...nameless, id: 'two', sent: true as const },
    ]
    const all = boardOf({ entries: [ada, slow, ...own, ...sent] }, house).people
    expect(all.map(({ name, ratio }) => [name, ratio])).toEqual([
      ['Ada', 6],
      ['', null],
      ['', null],
      ['', null],
    ])
  })

  test('has a median between the two in the middle', () => {
    expect(boardOf({ entries: [bo, cy] }, house).modes.async.median).toBe(150)
  })

  test('is of one player, or of all customers', () => {
    expect(ids(boardOf({ entries }, { ...house, name: 'Bo' }).modes.async.entries)).toEqual(['bo'])
    const all = boardOf({ entries }, { ...house, seed: null }).modes.async
    expect(ids(all.entries)).toEqual(['else', 'ada', 'cy', 'bo'])
  })

  test('knows who has played', () => {
    expect(namesIn({ entries: [...entries, { ...bo, name: '' }] })).toEqual(['Ada', 'Bo', 'cy'])
  })

  test.each([
    ['score', true, ['ada', 'cy', 'bo']],
    ['score', false, ['bo', 'cy', 'ada']],
    ['date', true, ['ada', 'cy', 'bo']],
    ['date', false, ['bo', 'cy', 'ada']],
    ['name', false, ['ada', 'bo', 'cy']],
    ['name', true, ['cy', 'bo', 'ada']],
  ] as const)('is put in order by %s, down: %s', (by, down, expected) => {
    expect(ids(sorted(modes.async.entries, { by, down }))).toEqual(expected)
  })
})

const ofSeeds = [
  entry({ id: 'a', score: 1, mode: 'async', seed: 99 }),
  entry({ id: 'b', score: 1, mode: 'blocking', seed: 8 }),
  entry({ id: 'c', score: 1, mode: 'async', seed: 5, level: 'full-house' }),
]

test('of seeds the house’s comes first, then those played on the level', () => {
  expect(seedsOf({ entries: ofSeeds }, 'lunch-rush', HOUSE_SEED)).toEqual([HOUSE_SEED, 8, 99])
})

test('the chosen seed is there although nobody played it', () => {
  expect(seedsOf({ entries: ofSeeds }, 'lunch-rush', 42)).toEqual([HOUSE_SEED, 8, 42, 99])
  expect(seedsOf({ entries: [] }, 'lunch-rush', 42)).toEqual([HOUSE_SEED, 42])
})
