// Replays: level, seed, mode and log are enough to live a shift again, and the hashes prove it.
import { describe, expect, test } from 'vitest'
import { levelOf, levels, lunchRush } from '../../src/levels/index.ts'
import {
  advance,
  command,
  hashOf,
  MODES,
  openShift,
  record,
  resimulate,
  replayOf,
  verifyReplay,
} from '../../src/sim/index.ts'
import type { Floor } from '../../src/sim/index.ts'
import { verify } from '../../src/wire/index.ts'
import { playShift, robots } from '../../src/waiters/index.ts'
import { level, row } from '../support/level.ts'

const kept = levels.flatMap((each) => MODES.map((mode) => ({ each, mode, name: each.id })))

describe.each(kept)('a replay of $name, $mode,', ({ each, mode }) => {
  const recording = playShift(each, 7, mode, robots['least-patience'], 'hashes')
  const replay = replayOf(recording)

  test('survives being written and read, and verifies with the same score and hash', () => {
    expect(verify(JSON.stringify(replay), levelOf)).toMatchObject({
      ok: true,
      score: recording.shift.state.tally.score,
      hash: hashOf(recording.shift.state),
    })
  })

  test('has a hash every five seconds and one at the end', () => {
    const times = replay.hashes.map(([at]) => at)
    const { now } = recording.shift.state
    const every = Array.from({ length: Math.floor(now / 5_000) }, (_, n) => (n + 1) * 5_000)
    expect(times).toEqual([...every, now])
  })
})

describe('a recording', () => {
  test('logs the commands that were obeyed, at their moments', () => {
    const recording = record(openShift(level(), 1, 'async'))
    advance(recording, 1_500)
    command(recording, { type: 'visit', waiter: 0, station: 1 })
    command(recording, { type: 'visit', waiter: 0, station: 9 })
    advance(recording, 1_700)
    command(recording, { type: 'undo', waiter: 0 })
    expect(recording.log).toEqual([
      [1_500, { type: 'visit', waiter: 0, station: 1 }],
      [1_700, { type: 'undo', waiter: 0 }],
    ])
  })

  test('takes the hash of a moment before the commands of that moment', () => {
    const recording = record(openShift(level(), 1, 'async'))
    advance(recording, 5_000)
    const before = hashOf(recording.shift.state)
    command(recording, { type: 'visit', waiter: 0, station: 1 })
    expect(recording.hashes).toEqual([[5_000, before]])
    expect(hashOf(recording.shift.state)).not.toBe(before)
  })

  test('without hashes takes none', () => {
    expect(playShift(lunchRush, 7, 'async', robots.nearest).hashes).toEqual([])
  })

  test('gives a replay of the shift so far', () => {
    const recording = record(openShift(level(), 1, 'async'))
    advance(recording, 7_777)
    const replay = replayOf(recording)
    expect(replay).toMatchObject({ lengthMs: 7_777, level: 'test', seed: 1, mode: 'async' })
    expect(verifyReplay(replay, level())).toMatchObject({ ok: true, score: 0 })
  })
})

describe('living a replay again', () => {
  test('does the same with a command from before the first moment', () => {
    const beside: Floor = {
      ...row(1),
      nodes: [{ x: 0, y: 0 }],
      aisles: [],
      stations: [
        { kind: 'pass', node: 0 },
        { kind: 'table', x: 0, y: 0, node: 0 },
      ],
    }
    const quick = level({ floor: beside, customer: { readMs: 0, eatMs: 0 } })
    const recording = record(openShift(quick, 1, 'async'))
    command(recording, { type: 'visit', waiter: 0, station: 1 })
    advance(recording, 10_000)
    expect(verifyReplay(replayOf(recording), quick)).toMatchObject({ ok: true })
  })

  test('ends in the very same state', () => {
    const recording = playShift(lunchRush, 7, 'blocking', robots['first-come'], 'hashes')
    const again = resimulate(replayOf(recording), lunchRush)
    expect(again.shift.state).toEqual(recording.shift.state)
    expect(again.hashes).toEqual(recording.hashes)
  })

  test('tells the same events to whoever listens', () => {
    const replay = replayOf(playShift(lunchRush, 7, 'async', robots['first-come'], 'hashes'))
    const points: number[] = []
    const { shift } = resimulate(replay, lunchRush, (event) => {
      if (event.type === 'dishServed') points.push(event.points)
    })
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(shift.state.tally.score)
  })
})
