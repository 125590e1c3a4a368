// What is due next is read off the state. After a command that is not always done: only where the command
// can have changed it. Nothing may tell the difference.
import { describe, expect, test } from 'vitest'
import { campaignLevels, levels } from '../../src/levels/index.ts'
import {
  advanceTo,
  allowsMode,
  MODES,
  openShift,
  passOf,
  resumeShift,
  send,
} from '../../src/sim/index.ts'
import type { Command, Level, Mode, Shift } from '../../src/sim/index.ts'
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

/** The moments at which something else was known after a command than there was to find. */
function wrongAfter(level: Level, seed: number, mode: Mode): readonly number[] {
  const wrong: number[] = []
  const roll = dice(seed)
  const shift = openShift(level, seed, mode)
  for (let at = 0; at < level.durationMs; at += EVERY_MS) {
    advanceTo(shift, at)
    send(shift, anyCommand(level, roll))
    if (JSON.stringify(known(shift)) !== JSON.stringify(found(shift))) wrong.push(at)
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

describe('after any command, what is known to be due next is what there is to find', () => {
  for (const mode of MODES) {
    test.each(all.filter((level) => allowsMode(level, mode)))(`$id, ${mode}`, (level) => {
      for (const seed of SEEDS) expect(wrongAfter(level, seed, mode)).toEqual([])
    })
  }
})
