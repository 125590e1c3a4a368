// What is told after a shift without a star names something that the player did or left, on every level.
import { describe, expect, test } from 'vitest'
import { campaignEntries, campaignLevels } from '../../../src/levels/index.ts'
import type { CampaignId, Entry } from '../../../src/levels/index.ts'
import { campaignCases, goalReading, momentToTell, playCase } from '../../../src/runs/index.ts'
import type { Judged, Moment, Told } from '../../../src/runs/index.ts'
import { NONE } from '../../../src/sim/index.ts'
import type { ShiftEvent } from '../../../src/sim/index.ts'
import { playBeliever } from '../../../src/waiters/index.ts'
import { manyFor } from '../../golden/settled.ts'

const many = await manyFor(import.meta.filename)
const SEEDS = Array.from({ length: many(50, 20) }, (_, index) => index + 1)
const FEW = SEEDS.slice(0, 5)
const idle = { predictsRight: false, next: () => null }

/** What the waiter did, wherever that was. */
const ownDoings: ReadonlySet<Told> = new Set(['stood', 'emptyTrip', 'rush'])

const levels = campaignLevels.map((level) => ({ id: level.id, level }))

type Played = (typeof levels)[number]

/** A shift of somebody who does nothing. */
function idleShift({ level }: Played, seed: number): Judged {
  const events: ShiftEvent[] = []
  const mode = 'mode' in level ? level.mode : 'async'
  const { shift } = playBeliever(level, seed, mode, idle, (event) => void events.push(event))
  return { level, room: shift.state, events, predicted: null, right: 0 }
}

/** Shifts of those who believe the wrong thing, as far as they end without a star. */
function failures({ id }: Played): readonly Judged[] {
  return campaignCases
    .filter(({ level, belief }) => level.id === id && belief === 'wrong')
    .flatMap((played) => SEEDS.map((seed) => playCase(played, seed).judged))
    .filter((judged) => goalReading(judged, campaignEntries[id].goal).stars === 0)
}

const isNamed = (moment: Moment | null, { room }: Judged): boolean => {
  if (!moment || (moment.told === 'meanwhile' && moment.others === 0)) return false
  const isInShift = moment.from > 0 && moment.from <= moment.to && moment.to <= room.now
  return isInShift && (ownDoings.has(moment.told) || moment.table !== NONE)
}

describe.each(levels)('a failure in $id', (played) => {
  const entry: Entry = campaignEntries[played.id]
  const unnamed = (shifts: readonly Judged[]) =>
    shifts
      .map((judged) => ({ judged, moment: momentToTell(judged, entry) }))
      .filter(({ judged, moment }) => !isNamed(moment, judged))
      .map(({ judged, moment }) => ({ seed: judged.room.seed, moment }))

  test('of somebody who does nothing is told by a moment and a table', () => {
    expect(unnamed(SEEDS.map((seed) => idleShift(played, seed)))).toEqual([])
  })

  test('of a wrong belief as well', () => {
    expect(unnamed(failures(played))).toEqual([])
  })
})

/** What is told of each robot's shifts of the belief, without saying how often. */
function toldOf(id: CampaignId, belief: 'wrong' | 'right'): ReadonlySet<Told | undefined> {
  const cases = campaignCases.filter((each) => each.level.id === id && each.belief === belief)
  const shifts = cases.flatMap((each) => FEW.map((seed) => playCase(each, seed).judged))
  return new Set(shifts.map((judged) => momentToTell(judged, campaignEntries[id])?.told))
}

test.each([
  ['stood out', 'drop-the-ticket', 'wrong', 'stood'],
  ['used', 'drop-the-ticket', 'right', 'meanwhile'],
  ['saved in the background', 'frozen-app', 'right', 'savedAside'],
  ['held back', 'too-many-tickets', 'right', 'heldBack'],
  ['kept by a tag', 'last-cake', 'right', 'kept'],
  ['received and declined', 'order-received', 'right', 'declinedLater'],
  ['left to the cups', 'just-a-refill', 'wrong', 'handWaits'],
] as const)('what was %s in %s is told of the %s belief', (_, id, belief, told) => {
  expect(toldOf(id, belief)).toEqual(new Set([told]))
})

test('a rush that nobody was hired for is told before whoever left in it', () => {
  expect([...toldOf('one-pair-of-hands', 'wrong')]).toContain('rush')
})

test('a failure for burnt dishes is told by the red ticket that nobody read', () => {
  const level = levels.find(({ id }) => id === 'burnt-dishes')
  if (!level) throw new Error('there is no such level')
  const failed = failures(level)
  const told = failed.map((judged) => momentToTell(judged, campaignEntries['burnt-dishes'])?.told)
  expect(failed.length).toBeGreaterThan(10)
  expect(new Set(told)).toEqual(new Set(['burntLay']))
})
