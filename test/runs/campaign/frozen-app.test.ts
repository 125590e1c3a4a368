// The app that froze: what its goal, its question and its moment say of a run.
import { describe, expect, test } from 'vitest'
import { campaignEntries } from '../../../src/levels/index.ts'
import { measureOf, momentOf, momentOfMiss, rightChoice } from '../../../src/runs/index.ts'
import { levelOf } from '../../../src/levels/index.ts'
import type { Level, ShiftEvent } from '../../../src/sim/index.ts'
import { believers, playBeliever } from '../../../src/waiters/index.ts'
import type { Believer } from '../../../src/waiters/index.ts'

const level = levelOf('frozen-app') as Level
const { predict } = campaignEntries['frozen-app']

function runOf(believer: Believer, seed = 1) {
  const events: ShiftEvent[] = []
  const { shift } = playBeliever(level, seed, 'async', believer, (event) => void events.push(event))
  return { level, room: shift.state, events, predicted: null, right: null }
}

describe('saved with the old button', () => {
  const run = runOf(believers['old-save-button'])
  const freezes = run.events.flatMap((event) =>
    event.type === 'freezeEnded' ? [event.frozenMs] : [],
  )

  test('all is saved, and the frozen time is that of the stretches', () => {
    expect(measureOf(run, 'saved')).toBe(4)
    expect(measureOf(run, 'frozenMs')).toBe(freezes.reduce((sum, each) => sum + each, 0))
    expect(measureOf(run, 'frozenMs')).toBeGreaterThan(3_000)
  })

  test('the longest freeze is told, with the swipes that kept waiting', () => {
    const told = momentOf(run, 'longestFreeze')
    expect(told?.told).toBe('frozeSaving')
    expect((told?.to ?? 0) - (told?.from ?? 0)).toBe(Math.max(...freezes))
    expect(told?.others).toBeGreaterThanOrEqual(1)
    expect(momentOfMiss(run, { measure: 'frozenMs', atMost: 1_000 })).toEqual(told)
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('it names the place that was saved for, seed %i', (seed) => {
    const played = runOf(believers['old-save-button'], seed)
    const told = momentOf(played, 'longestFreeze')
    const saves = played.events.filter(({ type }) => type === 'saveStarted')
    const last = saves.findLast(({ at }) => at < (told?.to ?? 0))
    const ticket = last && 'ticket' in last ? last.ticket : -1
    const customer = played.room.tickets[ticket]?.customer ?? -1
    expect(told).toMatchObject({ told: 'frozeSaving', ticket, customer })
    expect(told?.table).toBe(played.room.tickets[ticket]?.table)
  })

  test('no swipe is answered meanwhile: that is the right answer', () => {
    expect(predict.choices[rightChoice(run, predict)]).toBe(0)
  })
})

describe('saved with the new button', () => {
  const run = runOf(believers['saves-in-background'])

  test('all is saved, and next to nothing is frozen', () => {
    expect(measureOf(run, 'saved')).toBe(4)
    expect(measureOf(run, 'frozenMs')).toBeLessThan(500)
    expect(measureOf(run, 'vainVisits')).toBe(0)
  })

  test('where nothing froze, a save is told during which swipes were answered', () => {
    const calm = { ...run, events: run.events.filter(({ type }) => type !== 'freezeStarted') }
    const told = momentOf(calm, 'longestFreeze')
    expect(told?.told).toBe('savedAside')
    expect(told?.others).toBeGreaterThanOrEqual(2)
  })
})

test('a picture that nobody saved is told by its wait', () => {
  const never = believers['old-save-button'].next
  const run = runOf({
    predictsRight: true,
    next: (sight) =>
      never({ ...sight, chances: sight.chances.filter(({ kind }) => kind === 'takeOrder') }),
  })
  expect(measureOf(run, 'saved')).toBe(0)
  expect(momentOfMiss(run, { measure: 'saved', atLeast: 4 })?.told).toBe('unsaved')
})

test('a tap too many is told by its moment', () => {
  const taps = runOf({
    predictsRight: true,
    next: () => ({ type: 'visit', waiter: 0, station: 5 }),
  })
  expect(measureOf(taps, 'vainVisits')).toBeGreaterThan(3)
  expect(momentOfMiss(taps, { measure: 'vainVisits', atMost: 3 })).toMatchObject({
    told: 'vainVisit',
    others: 4,
  })
})
