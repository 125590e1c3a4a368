// The panel is the simulation in other words: nothing is left out, nothing is there twice.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levels, lunchRush } from '../../src/levels/index.ts'
import { panelOf } from '../../src/reading/index.ts'
import type { Panel, PanelChip } from '../../src/reading/index.ts'
import { MODES, NONE, openShift, record } from '../../src/sim/index.ts'
import type { Room, TicketPlace } from '../../src/sim/index.ts'
import { drive, robotNames, robots } from '../../src/waiters/index.ts'
import { open } from '../support/cafe.ts'
import { comingAt, level, row } from '../support/level.ts'

const names = robotNames.filter((name) => name !== 'look-ahead') // it takes its time

/** A robot's shift at some moments, one after the other. */
const shifts = fc.record({
  level: fc.constantFrom(...levels),
  seed: fc.nat(9_999),
  mode: fc.constantFrom(...MODES),
  robot: fc.constantFrom(...names),
  moments: fc
    .uniqueArray(fc.integer({ min: 0, max: 89_999 }), { minLength: 6, maxLength: 12 })
    .map((all) => all.toSorted((a, b) => a - b)),
})

/** Hold this at every moment of many shifts. */
function always(holds: (room: Room, panel: Panel) => void): void {
  fc.assert(
    fc.property(shifts, ({ level: of, seed, mode, robot, moments }) => {
      const recording = record(openShift(of, seed, mode))
      for (const at of moments) {
        drive(recording, [robots[robot]], Math.min(at, of.durationMs))
        const room: Room = recording.shift.state
        holds(room, panelOf(room, of.floor))
      }
    }),
    { numRuns: 60 },
  )
}

const held = ({ stacks }: Panel) => stacks.flatMap((stack) => stack.held)
const all = (panel: Panel) => [...held(panel), ...panel.background, ...panel.queue, ...panel.taps]
const sorted = (list: readonly string[]) => list.toSorted()
const said = ({ id, kind, station }: PanelChip) => `${kind} ${id} of table ${station}`

/** Tickets as the state has them in one place. */
const ticketsAt = (room: Room, ...places: readonly TicketPlace[]) =>
  room.tickets
    .filter(({ place }) => places.includes(place))
    .map(({ customer, table, place }) => `${place} customer:${customer} of table ${table}`)

describe('at any moment of a robot’s shift', () => {
  test('every ticket is in its section, once', () => {
    always((room, panel) => {
      const tickets = (chips: readonly PanelChip[]) =>
        sorted(chips.filter(({ kind }) => !/^(?:handUp|ordering)$/.test(kind)).map(said))
      expect(tickets(held(panel))).toEqual(sorted(ticketsAt(room, 'pad', 'hands')))
      expect(tickets(panel.background)).toEqual(sorted(ticketsAt(room, 'cooking', 'rail')))
      expect(tickets(panel.queue)).toEqual(sorted(ticketsAt(room, 'pass')))
    })
  })

  test('the raised hands are those of the room', () => {
    always((room, { queue }) => {
      const hands = room.customers.flatMap(({ phase, table }, id) =>
        phase === 'handUp' ? [`handUp customer:${id} of table ${table}`] : [],
      )
      expect(sorted(queue.filter(({ kind }) => kind === 'handUp').map(said))).toEqual(sorted(hands))
    })
  })

  test('the taps are the task list, in its order', () => {
    always((room, { taps }) => {
      const list = room.waiters.flatMap(({ tasks }) => tasks.map(({ station }) => station))
      expect(taps.map(({ station }) => station)).toEqual(list)
    })
  })

  test('no chip is there twice', () => {
    always((_, panel) => {
      const ids = all(panel).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    })
  })

  test('the waiter is on top of its stack with what it does', () => {
    always((room, { stacks }) => {
      const working = room.waiters.map(({ doing: { kind, since, station } }) => {
        if (kind === 'idle') return undefined
        if (kind === 'standing') return [kind, room.now - since]
        return [station === NONE ? 'stopping' : kind, 0]
      })
      const tops = stacks.map(({ frames: [top] }) => top && [top.kind, top.stoodMs])
      expect(tops).toEqual(room.closed ? [] : working)
    })
  })
})

test('the time a dish has left is its ready time less now', () => {
  for (const mode of MODES) {
    const recording = record(openShift(lunchRush, 7, mode))
    const { tickets } = recording.shift.state
    const promised: (readonly [customer: number, readyAt: number])[] = []
    for (let at = 0; at < 90_000; at += 1_234) {
      drive(recording, [robots.nearest], at)
      const { now, background } = panelOf(recording.shift.state, recording.shift.level.floor)
      for (const { id, kind, leftMs } of background) {
        if (kind === 'cooking') promised.push([Number(id.split(':')[1]), now + (leftMs ?? NaN)])
      }
    }
    const done = promised.filter(([who]) =>
      tickets.some(({ customer, place }) => customer === who && place === 'table'),
    )
    expect(done.length).toBeGreaterThan(10)
    for (const [who, at] of done) {
      expect(tickets.find(({ customer }) => customer === who)?.readyAt).toBe(at)
    }
  }
})

const three = level({ floor: row(3), arrivals: comingAt(0, 2_000, 4_000) })
const kinds = (chips: readonly PanelChip[]) => chips.map(({ kind, station }) => [kind, station])
const frames = ({ stacks }: Panel) => stacks[0]?.frames.map(({ kind, station }) => [kind, station])

describe('one order', () => {
  test('keeps its chip from the raised hand to the dish in hand', () => {
    const cafe = open(level()).at(1_000).visit(1, 0)
    const where = (ms: number) => {
      const panel = panelOf(cafe.at(ms).room, three.floor)
      return all(panel).find(({ id }) => id === 'customer:0')?.kind
    }
    expect(where(1_500)).toBe('handUp')
    expect(where(2_500)).toBe('ordering')
    expect(where(3_000)).toBe('pad')
    expect(where(4_500)).toBe('cooking')
    expect(where(9_500)).toBe('pass')
    cafe.visit(0)
    expect(where(9_700)).toBe('hands')
  })

  test('of a blocked waiter lies beneath the standing, and cooks in the background', () => {
    const panel = panelOf(open(three, 'blocking').at(1_000).visit(1, 0).at(6_500).room, three.floor)
    expect(frames(panel)).toEqual([
      ['standing', 0],
      ['order', 1],
    ])
    expect(panel.stacks[0]?.frames[0]?.stoodMs).toBe(2_500)
    expect(panel.standing).toBe('blocked')
    expect(panel.background).toMatchObject([{ kind: 'cooking', station: 1, leftMs: 2_500 }])
    expect(kinds(panel.queue)).toEqual([
      ['handUp', 2],
      ['handUp', 3],
    ])
  })
})

describe('standing by choice', () => {
  test('is told apart, and has nothing beneath it', () => {
    const cafe = open(three).at(1_000).visit(1, 0).at(4_500).stand()
    const panel = panelOf(cafe.at(5_000).room, three.floor)
    expect(frames(panel)).toEqual([['standing', 0]])
    expect(panel.standing).toBe('byChoice')
  })

  test('is a tap before it begins', () => {
    const cafe = open(three).at(1_000).visit(1).stand()
    expect(kinds(panelOf(cafe.room, three.floor).taps)).toEqual([
      ['tap', 1],
      ['standTap', 0],
    ])
  })
})

describe('the queue', () => {
  test('has in front what was ready first', () => {
    const cafe = open(three).at(1_000).visit(1, 0).at(9_500)
    expect(kinds(panelOf(cafe.room, three.floor).queue)).toEqual([
      ['handUp', 2],
      ['handUp', 3],
      ['pass', 1],
    ])
  })

  test('marks whoever is about to leave', () => {
    const cafe = open(level())
    const urgent = (ms: number) =>
      panelOf(cafe.at(ms).room, three.floor).queue.map(({ isUrgent }) => isUrgent)
    expect(urgent(14_000)).toEqual([false])
    expect(urgent(14_600)).toEqual([true])
  })
})

test('before opening and after closing nothing is on', () => {
  const empty = { background: [], queue: [], taps: [], standing: 'no' }
  expect(panelOf(open(three).room, three.floor)).toMatchObject({
    ...empty,
    stacks: [{ frames: [], held: [] }],
  })
  const closed = open(three, 'blocking').at(1_000).visit(1, 0).at(60_000)
  expect(panelOf(closed.room, three.floor)).toMatchObject({ ...empty, stacks: [] })
})
