// A shift is known from its commits and played on from there: that must come to the same as living it from
// the opening, and what is no continuation must not be played on.
import { describe, expect, test } from 'vitest'
import { liveShift } from '../../src/server/simulation.ts'
import { levelOf } from '../../src/levels/index.ts'
import type { Exercise } from '../../src/room/index.ts'
import { resimulate, RULES } from '../../src/sim/index.ts'
import type { Recording, Replay } from '../../src/sim/index.ts'
import { leadsOn } from '../../src/waiters/index.ts'
import { encodeRun, simulateRun } from '../../src/wire/index.ts'
import { played, SEED } from './round.ts'

const LEVELS = ['lunch-rush', 'full-house', 'espresso', 'two-waiters', 'one-pair-of-hands'] as const

function exerciseOf({ level, levelVersion, seed, mode }: Replay): Exercise {
  return { level, levelVersion, rules: RULES, seed, modes: [mode], asks: false }
}

function known(replay: Replay, upTo: number, before: Recording | null = null): Recording {
  const log = replay.log.filter(([at]) => at <= upTo)
  const shift = liveShift(exerciseOf(replay), replay.mode, log, upTo, before)
  if (!shift) throw new RangeError(`no shift up to ${upTo}`)
  return shift.recording
}

function codeOf(replay: Replay): string {
  const level = levelOf(replay.level)
  return encodeRun({ name: '', leads: level ? leadsOn(level) : [], replay })
}

describe.each(LEVELS)('on %s', (id) => {
  test('commit after commit comes to the very state that the opening leads to', () => {
    const replay = played('async', SEED, id)
    const level = levelOf(id)
    if (!level) throw new RangeError(id)
    let recording: Recording | null = null
    for (let upTo = 777; upTo < replay.lengthMs + 9_000; upTo += 2_345) {
      const next = known(replay, upTo, recording)
      const isSame = recording === null || next === recording || next.shift.state.closed
      expect(isSame).toBe(true)
      const fresh = known(replay, upTo)
      expect(next.shift.state).toEqual(fresh.shift.state)
      recording = next
    }
    const whole = resimulate(replay, level, null, 'noHashes')
    expect(recording?.shift.state).toEqual(whole.shift.state)
  })

  test('a run is played on from any of its commits, and read as without', () => {
    const replay = played('async', SEED, id)
    const cold = simulateRun(codeOf(replay))
    for (let upTo = 0; upTo < replay.lengthMs; upTo += 7_919) {
      const begun = known(replay, upTo)
      const warm = simulateRun(codeOf(replay), levelOf, begun)
      expect(warm).toEqual(cold)
      expect(warm.ok && warm.shift).toBe(begun.shift)
    }
  })
})

describe('what is no continuation', () => {
  const replay = played('async')
  const cold = simulateRun(codeOf(replay))

  test.each([
    ['other customers', played('async', SEED + 1)],
    ['another mode', played('blocking')],
    ['another level', played('async', SEED, 'full-house')],
  ])('is %s: the run is lived from its opening', (_what, other) => {
    const begun = known(other, 30_000)
    const warm = simulateRun(codeOf(replay), levelOf, begun)
    expect(warm).toEqual(cold)
    expect(warm.ok && warm.shift).not.toBe(begun.shift)
  })

  test('is one without a command of it, or one that has gone further', () => {
    const less = { ...replay, log: replay.log.filter((_each, index) => index !== 3) }
    for (const begun of [known(less, 40_000), known(replay, 99_999_999)]) {
      begun.shift.state.now = Math.max(begun.shift.state.now, 40_000)
      expect(simulateRun(codeOf(replay), levelOf, begun)).toEqual(cold)
    }
  })

  test('a state that has been changed wrongs nobody: the run is lived again', () => {
    const begun = known(replay, 40_000)
    begun.shift.state.tally.score += 100
    expect(simulateRun(codeOf(replay), levelOf, begun)).toEqual(cold)
  })

  test('a forged end stays forged', () => {
    const hashes = [[replay.lengthMs, '0123456789abcdef']] as const
    const forged = codeOf({ ...replay, hashes })
    expect(simulateRun(forged, levelOf, known(replay, 40_000))).toEqual({
      ok: false,
      fault: 'forged',
    })
  })
})
