// Which customers a campaign shift has, and who walks along.
import { describe, expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import { encodeRun } from '../../src/wire/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { levelOf } from '../../src/levels/index.ts'
import { fromOpening } from '../../src/host/orders.ts'
import { readOrder, writeOrder } from '../../src/host/saved-order.ts'
import { campaignShift } from '../../src/ui/campaign/orders.ts'
import { entry } from '../store/entries.ts'
import { lessonOutcome } from '../support/lesson.ts'

const UNASKED = { predicted: null, rail: null }
const nothing = { progress: {}, scores: { entries: [], deleted: [] } }

/** A shift of the first level on that seed, as it is filed. */
function filed(seed: number): Entry {
  const { run, result, hash } = lessonOutcome({ level: 'stand-and-wait', seed })
  const { date } = entry({ id: 'x', score: 1 })
  return { ...entry({ id: `${seed}`, score: 1 }), date, result, hash, code: encodeRun(run) }
}

function seedAfter(tries: number): number {
  const level = { round: 0, tries, failures: 0, stars: 0, best: null }
  const progress = { 'bell-waits': level }
  return campaignShift('bell-waits', { ...nothing, progress }, UNASKED).seed
}

describe('a campaign shift', () => {
  test('has other customers with every try', () => {
    expect([0, 1, 2].map(seedAfter)).toEqual([HOUSE_SEED, HOUSE_SEED + 1, HOUSE_SEED + 2])
  })

  test('of the second level has the customers of the first, whose last shift walks along', () => {
    const scores = { entries: [filed(31)], deleted: [] }
    const order = campaignShift('drop-the-ticket', { progress: {}, scores }, UNASKED)
    expect(order).toMatchObject({ level: 'drop-the-ticket', mode: 'async', seed: 31 })
    expect(order.ghost?.replay).toMatchObject({
      level: 'stand-and-wait',
      mode: 'blocking',
      seed: 31,
    })
    expect(fromOpening(order)).toEqual(order)
    const { level, seed, mode } = order
    expect(readOrder({ level, levelVersion: 1, seed, mode }, writeOrder(order))).toEqual(order)
  })

  test('of the second level has none beside it before the first was played', () => {
    expect(campaignShift('drop-the-ticket', nothing, UNASKED).ghost).toBeUndefined()
  })
})

test('the ghost of another level is played by the rules of its own', () => {
  const level = levelOf('drop-the-ticket')
  if (!level) throw new Error('no such level')
  const { run, result } = lessonOutcome({ level: 'stand-and-wait', seed: 5 })
  const play = createPlay({ level, seed: 5, mode: 'async', ghost: run })
  while (play.status() !== 'over') play.tick(1_000)
  const there = play.ghost?.room // who does not stand is done sooner
  expect(there?.mode).toBe('blocking')
  expect(there?.now).toBe(play.room.now)
  expect(there?.tally.score).toBeGreaterThan(0)
  expect(there?.tally.score).toBeLessThanOrEqual(result.score)
})
