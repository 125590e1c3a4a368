// Refusals: a command that cannot be obeyed is answered, never thrown, and changes nothing.
import { describe, expect, test } from 'vitest'
import { hashOf, MAX_COMMANDS } from '../../src/sim/index.ts'
import type { Command, Refusal } from '../../src/sim/index.ts'
import { refusalsOf } from '../words/refusals.ts'
import { open } from '../support/cafe.ts'
import type { Cafe } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

type Case = { readonly reason: Refusal; readonly of: () => Cafe; readonly command: Command }

const closed = () => open(level()).at(60_000)
const far = () => open(level({ floor: row(8), arrivals: comingAt(50_000) }))
const cooking = (mode: 'blocking' | 'async') => open(level(), mode).at(1_000).visit(1, 0).at(4_000)
const exhausted = () => {
  const cafe = far()
  for (let count = 0; count < MAX_COMMANDS; count += 2) cafe.visit(5).undo()
  return cafe
}

const cases: readonly Case[] = [
  { reason: 'closed', of: closed, command: { type: 'visit', waiter: 0, station: 1 } },
  { reason: 'malformed', of: far, command: { type: 'juggle', waiter: 0 } as unknown as Command },
  { reason: 'malformed', of: far, command: { type: 'toString', waiter: 0 } as unknown as Command },
  { reason: 'unknownWaiter', of: far, command: { type: 'undo', waiter: 1 } },
  { reason: 'unknownWaiter', of: far, command: { type: 'stand', waiter: -1 } },
  { reason: 'unknownStation', of: far, command: { type: 'visit', waiter: 0, station: 9 } },
  { reason: 'unknownStation', of: far, command: { type: 'visit', waiter: 0, station: -1 } },
  {
    reason: 'unknownTicket',
    of: far,
    command: { type: 'visit', waiter: 0, station: 0, ticket: 0 },
  },
  {
    reason: 'unknownTicket', // a dish is picked up at the kitchen, nowhere else
    of: () => cooking('async'),
    command: { type: 'visit', waiter: 0, station: 1, ticket: 0 },
  },
  {
    reason: 'alreadyQueued',
    of: () => far().visit(1, 2),
    command: { type: 'visit', waiter: 0, station: 2 },
  },
  {
    reason: 'alreadyQueued',
    of: () => cooking('async').visit(1).fetch(0),
    command: { type: 'visit', waiter: 0, station: 0, ticket: 0 },
  },
  {
    reason: 'alreadyQueued',
    of: () => far().visit(1).stand(),
    command: { type: 'stand', waiter: 0 },
  },
  {
    reason: 'taskListFull',
    of: () => far().visit(1, 2, 3, 4, 5, 6),
    command: { type: 'stand', waiter: 0 },
  },
  { reason: 'notQueued', of: far, command: { type: 'drop', waiter: 0, station: 1 } },
  { reason: 'nothingToUndo', of: far, command: { type: 'undo', waiter: 0 } },
  {
    reason: 'standsAnyway',
    of: () => open(level(), 'blocking').at(0),
    command: { type: 'stand', waiter: 0 },
  },
  {
    reason: 'standsAnyway',
    of: () => cooking('blocking'),
    command: { type: 'moveOn', waiter: 0 },
  },
  { reason: 'notStanding', of: far, command: { type: 'moveOn', waiter: 0 } },
  { reason: 'tooManyCommands', of: exhausted, command: { type: 'visit', waiter: 0, station: 1 } },
]

describe.each(cases)('$reason is the answer to $command', ({ reason, of, command }) => {
  const cafe = of()
  const before = hashOf(cafe.room)
  cafe.send(command)

  test('and the refusal says which command it was', () => {
    expect(cafe.said('refused').at(-1)).toEqual({
      type: 'refused',
      at: cafe.room.now,
      command,
      reason,
    })
  })

  test('and nothing has changed', () => expect(hashOf(cafe.room)).toBe(before))
})

test('every refusal there is has its case here', () => {
  const covered = new Set(cases.map(({ reason }) => reason))
  expect(refusalsOf().filter((reason) => !covered.has(reason))).toEqual([])
})
