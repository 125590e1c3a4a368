// What lasts in a shift: a waiter does one thing at a time, so what one did never adds up to more time
// than there was, whoever taps and however.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as intervals from '../../../src/runs/campaign/intervals.ts'
import { overlapMs } from '../../../src/runs/campaign/level-run.ts'
import type { Interval, LevelRun } from '../../../src/runs/campaign/level-run.ts'
import { manyFor } from '../../golden/settled.ts'
import { anyCampaignGame } from '../../support/campaign-games.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'
import { playThrough } from '../../support/playing.ts'

const WRITE_MS = 1_000

const own = (played: LevelRun): readonly Interval[] => [
  ...intervals.stands(played),
  ...intervals.writings(played),
  ...intervals.chats(played),
  ...intervals.flambeings(played),
]

const many = await manyFor(import.meta.filename)

test('with anybody at the taps, nothing that a waiter does overlaps with another thing', () => {
  const check = fc.property(anyCampaignGame, (game) => {
    const { shift, events } = playThrough(game)
    const all = own({ level: game.level, room: shift.state, events })
    const clashes = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => other.waiter === one.waiter && overlapMs(one, other) > 0)
        .map((other) => [one, other]),
    )
    expect(clashes).toEqual([])
  })
  fc.assert(check, { numRuns: many(150, 40) })
})

/** Two customers whose soup takes five seconds; the kitchen is a second away from table 1. */
const written = level({
  floor: row(2),
  cooks: 2,
  arrivals: comingAt(0, 1),
  rules: [{ type: 'writtenTickets', writeMs: WRITE_MS }],
})

test('a ticket written late, as nobody stands for its dish any more, was written no longer than that', () => {
  const cafe = open(written).at(1_000).visit(1).at(2_800).stand().at(5_000).moveOn().at(20_000)
  const { events, room } = cafe
  const [writing] = intervals.writings({ level: written, room, events })
  expect(writing).toMatchObject({ from: 5_000, to: 5_000 + WRITE_MS })
})
