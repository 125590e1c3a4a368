// The timeline: its lanes tell the whole shift, nothing twice and nothing wrong.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexReplay, spanAt, timelineOf } from '../../src/runs/index.ts'
import type { Lane, Timeline } from '../../src/runs/index.ts'
import { firstDay } from '../../src/levels/index.ts'
import { isAbsent, NONE, replayOf } from '../../src/sim/index.ts'
import type { Mode, Room } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { anyGame } from '../support/arbitraries.ts'
import { nth } from '../support/cafe.ts'
import { recordThrough } from '../support/playing.ts'

const anyMoments = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
})
const oneOf = (timeline: Timeline, kind: Lane['kind'], number = 1) =>
  nth(
    timeline.lanes.filter((lane) => lane.kind === kind && lane.number === number),
    0,
  )
const robotShift = (mode: Mode) => {
  const replay = replayOf(playShift(firstDay, 7, mode, robots['first-come'], 'hashes'))
  return timelineOf(replay, firstDay)
}

/** What the room itself says that a lane does. */
function said(room: Room, { kind, number }: Lane): readonly unknown[] {
  if (kind === 'waiter') {
    return [isAbsent(room, number - 1) ? 'absent' : nth(room.waiters, number - 1).doing.kind]
  }
  if (kind === 'door') return [room.queue.length > 0 ? 'queueing' : 'nobody', room.queue.length]
  if (kind === 'cook') {
    const { ticket } = nth(room.cooks, number - 1)
    return ticket === NONE ? ['resting', NONE] : ['cooking', nth(room.tickets, ticket).customer]
  }
  const id = nth(room.tables, number - 1)
  return id === NONE ? ['free', NONE] : [nth(room.customers, id).phase, id]
}

function told(lane: Lane, at: number): readonly unknown[] {
  const { kind, customer, people } = spanAt(lane, at) ?? {}
  // The room calls it picking up, whatever the dish.
  if (lane.kind === 'waiter') return [kind === 'takingBack' ? 'pickingUp' : kind]
  return [kind, lane.kind === 'door' ? people : customer]
}

const total = ({ spans }: Lane, ...kinds: readonly string[]) =>
  spans.reduce((sum, span) => sum + (kinds.includes(span.kind) ? span.end - span.start : 0), 0)

describe('the timeline of any shift', () => {
  test('tiles it, and says at any moment what the room says', () => {
    fc.assert(
      fc.property(anyGame, anyMoments, (game, shares) => {
        const replay = replayOf(recordThrough(game))
        const replayIndex = indexReplay(replay, game.level)
        const { lanes, lengthMs } = timelineOf(replay, game.level)
        expect(lengthMs).toBe(replay.lengthMs)
        for (const { spans } of lanes) {
          expect(spans.map(({ start }) => start)).toEqual([
            0,
            ...spans.slice(0, -1).map(({ end }) => end),
          ])
          expect(spans.at(-1)?.end).toBe(lengthMs)
          expect(spans.every(({ start, end }) => start < end)).toBe(true)
        }
        for (const share of shares) {
          const at = Math.floor(share * lengthMs)
          const room = replayIndex.roomAt(at)
          for (const lane of lanes) expect(told(lane, at)).toEqual(said(room, lane))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('gives each waiter and cook the time that they booked', () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const recording = recordThrough(game)
        const timeline = timelineOf(replayOf(recording), game.level)
        recording.shift.state.waiters.forEach((waiter, index) => {
          const lane = oneOf(timeline, 'waiter', index + 1)
          const picking = ['pickingUp', 'takingBack']
          const usual = ['taking', 'handingOver', 'making', 'serving', 'shrugging']
          const special = ['pulling', 'chatting', 'apologising', 'flambeing', 'writing']
          const bonus = ['asking', 'pouring', 'leavingPot']
          const app = ['answering', 'saving', 'startingSave']
          const sale = ['packing', 'turningDown', 'reserving', 'puttingBack']
          const venues = [...app, ...sale]
          const attending = [...usual, ...picking, ...special, ...bonus, ...venues]
          expect({
            walkedMs: total(lane, 'walking'),
            attendedMs: total(lane, ...attending),
            stoodMs: total(lane, 'standing'),
            idledMs: total(lane, 'idle', 'absent'),
          }).toEqual({
            walkedMs: waiter.walkedMs,
            attendedMs: waiter.attendedMs,
            stoodMs: waiter.stoodMs,
            idledMs: waiter.idledMs,
          })
        })
        recording.shift.state.cooks.forEach(({ cookedMs }, index) => {
          expect(total(oneOf(timeline, 'cook', index + 1), 'cooking')).toBe(cookedMs)
        })
      }),
      { numRuns: 200 },
    )
  })
})

describe('the marks of any shift', () => {
  test('are on whoever was served, with the points, and whoever was lost', () => {
    fc.assert(
      fc.property(anyGame, (any) => {
        // A chat earns points and leaves no mark.
        const rules = any.level.rules.filter(({ type }) => type !== 'chats')
        const game = { ...any, level: { ...any.level, rules } }
        const recording = recordThrough(game)
        const { lanes } = timelineOf(replayOf(recording), game.level)
        const marks = lanes.flatMap((lane) => lane.marks)
        const { tally } = recording.shift.state
        const served = marks.filter(({ kind }) => kind === 'served' || kind === 'turnedDown')
        const paid = [...served, ...marks.filter(({ kind }) => kind === 'oversold')]
        expect(served).toHaveLength(tally.served)
        expect(paid.reduce((sum, { points }) => sum + points, 0)).toBe(
          tally.score + (tally.costs ?? 0),
        )
        const lost = marks.filter(({ kind }) => kind === 'left' || kind === 'unserved')
        expect(lost).toHaveLength(tally.lost)
      }),
    )
  })
})

describe('the waiter’s lane', () => {
  test('says whose dish it stands for in blocking mode', () => {
    const timeline = robotShift('blocking')
    const standing = oneOf(timeline, 'waiter').spans.filter(({ kind }) => kind === 'standing')
    expect(standing.length).toBeGreaterThan(2)
    expect(standing.every(({ station, dish }) => station > 0 && dish !== null)).toBe(true)
  })

  test('has no standing still in async mode', () => {
    const kinds = oneOf(robotShift('async'), 'waiter').spans.map(({ kind }) => kind)
    expect(kinds).toContain('taking')
    expect(kinds).not.toContain('standing')
  })
})

test('the dish is not known before the order is taken', () => {
  const { lanes } = robotShift('async')
  const spans = lanes.filter(({ kind }) => kind === 'table').flatMap((lane) => lane.spans)
  expect(spans.filter(({ kind, dish }) => kind === 'handUp' && dish !== null)).toEqual([])
  expect(spans.filter(({ kind, dish }) => kind === 'waiting' && dish === null)).toEqual([])
})
