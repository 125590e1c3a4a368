// What the timeline says, and where on its axis.
import { describe, expect, test } from 'vitest'
import { levels, lunchRush } from '../../src/levels/index.ts'
import { timelineOf } from '../../src/runs/index.ts'
import type { Lane, Span } from '../../src/runs/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import { place, ticks } from '../../src/ui/timeline/scale.ts'
import { laneName, moment, wholeWords } from '../../src/ui/timeline/words.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { nth } from '../support/cafe.ts'

const span = (changes: Partial<Span>): Span => ({
  kind: 'standing',
  start: 31_400,
  end: 38_900,
  station: 2,
  where: 'table',
  customer: 3,
  dish: 'steaming-bowl',
  people: 0,
  ...changes,
})

const uneventful: Lane = { kind: 'waiter', number: 1, spans: [], marks: [] }

describe('the words for an interval', () => {
  test('say when, what, how long, and for whose dish', () => {
    expect(wholeWords(uneventful, span({}))).toBe(
      '0:31.4 to 0:38.9: standing still, 7.5\u00a0s, waiting for table 2’s soup',
    )
  })

  test.each([
    [span({ station: -1 }), 'standing still by choice, 7.5\u00a0s'],
    [span({ kind: 'walking', station: 0, where: 'pass' }), 'walking to the kitchen, 7.5\u00a0s'],
    [span({ kind: 'walking', station: 4 }), 'walking to table 4, 7.5\u00a0s'],
    [span({ kind: 'walking', station: -1 }), 'turning round, 7.5\u00a0s'],
    [span({ kind: 'cooking' }), 'cooking table 2’s soup, 7.5\u00a0s'],
    [span({ kind: 'queueing', people: 1 }), '1 customer waiting at the door, 7.5\u00a0s'],
    [span({ kind: 'queueing', people: 3 }), '3 customers waiting at the door, 7.5\u00a0s'],
  ])('are plain', (shown, words) => {
    expect(wholeWords(uneventful, shown)).toBe(`0:31.4 to 0:38.9: ${words}`)
  })

  test('are there for everything that happens on every level', () => {
    for (const level of levels) {
      for (const mode of MODES) {
        const replay = replayOf(playShift(level, 7, mode, robots.nearest, 'hashes'))
        for (const lane of timelineOf(replay, level).lanes) {
          const words = lane.spans.map((each) => wholeWords(lane, each)).join(' ')
          expect(words).not.toMatch(/timeline\.|undefined|\{\{|-1/)
        }
      }
    }
  })

  test('end with what happened meanwhile', () => {
    const lane: Lane = {
      kind: 'table',
      number: 2,
      spans: [],
      marks: [
        { kind: 'left', at: 38_900, station: 2, customer: 3, dish: 'pizza', points: 0 },
        { kind: 'left', at: 31_400, station: 2, customer: 2, dish: 'pizza', points: 0 },
      ],
    }
    expect(wholeWords(lane, span({ kind: 'handUp' }))).toBe(
      '0:31.4 to 0:38.9: hand up, waiting to order, 7.5\u00a0s. ' +
        '0:38.9: a customer leaves table 2 without food',
    )
  })
})

test('a lane is called by what it is, and by its number where there are several', () => {
  const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
  const { lanes } = timelineOf(replay, lunchRush)
  expect(lanes.map((lane) => laneName(lane, 1)).slice(0, 6)).toEqual([
    'Waiter',
    'Cook 1',
    'Cook 2',
    'Cook 3',
    'Door',
    'Table 1',
  ])
  expect(laneName(nth(lanes, 0), 2)).toBe('Waiter 1')
})

describe('the axis', () => {
  test('writes a moment down to the tenth, never later than it is', () => {
    expect([0, 59_999, 60_000, 98_765].map(moment)).toEqual([
      '0:00.0',
      '0:59.9',
      '1:00.0',
      '1:38.7',
    ])
  })

  test('has its moments where there is room for them', () => {
    expect(ticks(90_000, 20)).toEqual([0, 30_000, 60_000, 90_000])
    expect(ticks(90_000, 75)).toHaveLength(19)
    expect(place(22_500, 90_000)).toBe('25%')
  })
})
