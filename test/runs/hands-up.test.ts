// What was possible while the waiter stood: counted in the room itself, moment by moment.
import { describe, expect, test } from 'vitest'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { handsUpWhileStanding, indexReplay, timelineOf } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'

const EVERY_MS = 50

function replayed(level: Level, mode: Mode) {
  return replayOf(playShift(level, 7, mode, robots['first-come'], 'hashes'))
}

/** The most hands up at any of many moments at which the waiter stands. */
function counted(level: Level, mode: Mode): number {
  const replay = replayed(level, mode)
  const cursor = indexReplay(replay, level).cursorAt(0)
  let most = 0
  for (let at = 0; at < replay.lengthMs; at += EVERY_MS) {
    cursor.advanceTo(at)
    const { waiters, customers } = cursor.room
    if (waiters[0]?.doing.kind !== 'standing') continue
    most = Math.max(most, customers.filter(({ phase }) => phase === 'handUp').length)
  }
  return most
}

describe('the hands that are up while the waiter stands', () => {
  test.each([firstDay, lunchRush])('are as many as the room of $id shows', (level) => {
    const hands = handsUpWhileStanding(timelineOf(replayed(level, 'blocking'), level))
    expect(hands).toBe(counted(level, 'blocking'))
    expect(hands).toBeGreaterThan(0)
  })

  test('are none where nobody stands', () => {
    expect(handsUpWhileStanding(timelineOf(replayed(firstDay, 'async'), firstDay))).toBe(0)
  })
})
