// What is due next is read off the state. Not all of it is read again each time: the cook and the customer who
// come first are only looked for where that can be another. Nothing may tell the difference.
import { describe, expect, test } from 'vitest'
import { campaignLevels, levels, lunchRush } from '../../src/levels/index.ts'
import {
  advanceTo,
  allowsMode,
  endsBy,
  MODES,
  nextAt,
  NONE,
  openShift,
  passOf,
  resumeShift,
  send,
} from '../../src/sim/index.ts'
import type { Command, Level, Mode, Shift } from '../../src/sim/index.ts'
import { leave } from '../../src/sim/door.ts'
import { findDue } from '../../src/sim/scheduler.ts'
import { dice, pick } from '../wire/dice.ts'
import type { Roll } from '../wire/dice.ts'

const all: readonly Level[] = [...levels, ...campaignLevels]
const SEEDS = [7, 4711]
const EVERY_MS = 400

/** What is due next, found afresh. */
function found({ level, plan, state }: Shift) {
  const { at, kind, index } = resumeShift(level, plan, state).due
  return { at, kind, index }
}

const known = ({ due: { at, kind, index } }: Shift) => ({ at, kind, index })

const isRight = (shift: Shift) => JSON.stringify(known(shift)) === JSON.stringify(found(shift))

/** The moments at which something else was known than there was to find: after every happening, and after
 * every command. */
function wrongIn(level: Level, seed: number, mode: Mode): readonly number[] {
  const wrong: number[] = []
  const roll = dice(seed)
  const shift = openShift(level, seed, mode)
  for (let at = 0; at <= endsBy(level); at += EVERY_MS) {
    while (nextAt(shift) <= at) {
      advanceTo(shift, nextAt(shift))
      if (!isRight(shift)) wrong.push(shift.state.now)
    }
    advanceTo(shift, at)
    send(shift, anyCommand(level, roll))
    if (!isRight(shift)) wrong.push(at)
  }
  return wrong
}

function anyCommand({ floor, waiters }: Level, roll: Roll): Command {
  const waiter = roll(waiters)
  const station = roll(floor.stations.length)
  return pick<Command>(roll, [
    { type: 'visit', waiter, station },
    { type: 'visit', waiter, station },
    { type: 'visit', waiter, station: passOf(floor) },
    { type: 'drop', waiter, station },
    { type: 'undo', waiter },
    { type: 'stand', waiter },
    { type: 'moveOn', waiter },
    { type: 'limitRail', waiter, tickets: 2 },
    { type: 'hire', waiter },
    { type: 'dismiss', waiter },
  ])
}

describe('what is known to be due next is what there is to find', () => {
  for (const mode of MODES) {
    test.each(all.filter((level) => allowsMode(level, mode)))(`$id, ${mode}`, (level) => {
      for (const seed of SEEDS) expect(wrongIn(level, seed, mode)).toEqual([])
    })
  }
})

/** Many come, nobody orders for long, and those at the door differ in patience. */
const crowd: Level = {
  ...lunchRush,
  arrivals: { ...lunchRush.arrivals, curve: [{ fromMs: 0, everyMs: 1_000 }] },
  customer: { ...lunchRush.customer, readMs: 50_000 },
  patience: { ...lunchRush.patience, spreadPercent: 60 },
}

test('who is about to leave the queue is still known when the queue moves up', () => {
  const shift = openShift(crowd, 7, 'async')
  const { due, state } = shift
  while (!state.closed && (due.kind !== 'queueing' || due.index === 0)) advanceTo(shift, due.at)
  const before = due.index
  leave(shift, state.tables[0] ?? NONE)
  findDue(shift)
  expect(known(shift)).toMatchObject({ kind: 'queueing', index: before - 1 })
  expect(isRight(shift)).toBe(true)
})
