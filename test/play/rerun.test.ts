// A run seen again is the run itself, whichever way its time is turned.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { createScreening, nextLoss, watchRun } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { advanceTo, hashOf, openShift, replayOf, send, verifyReplay } from '../../src/sim/index.ts'
import type { Level, Mode, Replay, ShiftEvent } from '../../src/sim/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { anyGame } from '../support/arbitraries.ts'
import { nth } from '../support/cafe.ts'
import { recordThrough } from '../support/playing.ts'

const runOf = (replay: Replay): Run => ({ name: 'Ada', leads: [person], replay })
const robotRun = (mode: Mode, seed = 7): Run => ({
  name: '',
  leads: [robotLead('nearest')],
  replay: replayOf(playShift(lunchRush, seed, mode, robots.nearest, 'hashes')),
})

const both = () => createScreening([robotRun('blocking'), robotRun('async')], lunchRush)
const moments = (plays: readonly Play[]) => new Set(plays.map(({ room }) => room.now))

/** The state that the run itself had at this moment. */
function lived({ seed, mode, log }: Replay, level: Level, at: number): string {
  const shift = openShift(level, seed, mode)
  for (const [moment, command] of log) {
    if (moment > at) break
    advanceTo(shift, moment)
    send(shift, command)
  }
  advanceTo(shift, at)
  return hashOf(shift.state)
}

type Turn =
  | { readonly do: 'seek'; readonly share: number }
  | { readonly do: 'tick'; readonly ms: number }
  | { readonly do: 'speed'; readonly speed: number }

const anyTurn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({ do: fc.constant('seek'), share: fc.double({ min: -0.1, max: 1.1, noNaN: true }) }),
  fc.record({ do: fc.constant('tick'), ms: fc.double({ min: 0, max: 300, noNaN: true }) }),
  fc.record({ do: fc.constant('speed'), speed: fc.constantFrom(0.5, 1, 2, 4, 8, 16) }),
)
const anyTurns = fc.array(anyTurn, { minLength: 1, maxLength: 25 })

describe('a run seen again', () => {
  test('has, scrubbed and played in any order, the states that the run had', () => {
    fc.assert(
      fc.property(anyGame, anyTurns, (game, turns) => {
        const replay = replayOf(recordThrough(game))
        const rerun = watchRun(runOf(replay), game.level)
        for (const turn of turns) {
          if (turn.do === 'seek') rerun.seek(turn.share * replay.lengthMs)
          else if (turn.do === 'tick') rerun.tick(turn.ms)
          else rerun.setSpeed(turn.speed)
          expect(hashOf(rerun.room)).toBe(lived(replay, game.level, rerun.room.now))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('tells every event once from where it goes on, and none for the leap', () => {
    const rerun = watchRun(robotRun('async'), lunchRush)
    const heard: ShiftEvent[] = []
    rerun.onEvent((event) => void heard.push(event))
    rerun.seek(60_000)
    rerun.seek(30_000)
    expect(heard).toEqual([])
    while (rerun.room.now < 45_000) rerun.tick(16)
    const span = rerun.film.events.filter(({ at }) => at > 30_000 && at <= rerun.room.now)
    expect(heard).toEqual(span)
  })
})

describe('a run seen again, as a play,', () => {
  test('is no other run for being tapped', () => {
    const rerun = watchRun(robotRun('async'), lunchRush)
    rerun.seek(20_000)
    const before = hashOf(rerun.room)
    rerun.tap(1)
    rerun.toggleStand()
    rerun.undo()
    expect(hashOf(rerun.room)).toBe(before)
  })

  test('stands still on its last frame, and can be taken back from there', () => {
    const rerun = watchRun(robotRun('blocking'), lunchRush)
    const statuses: string[] = []
    rerun.onStatus((status) => void statuses.push(status))
    rerun.setSpeed(16)
    for (let tick = 0; tick < 60; tick++) rerun.tick(250)
    expect([rerun.status(), rerun.room.now]).toEqual(['over', 90_000])
    rerun.seek(1_000)
    expect(rerun.status()).toBe('running')
    expect(statuses).toEqual(['over', 'running'])
  })

  test('that broke off stands still there without anyone going home', () => {
    const whole = robotRun('async')
    const rerun = watchRun(whole, lunchRush)
    rerun.seek(40_000)
    const part = watchRun(runOf(rerun.replay()), lunchRush)
    part.seek(90_000)
    expect([part.status(), part.room.now, part.room.closed]).toEqual(['paused', 40_000, false])
  })

  test('rests while it is paused, and goes on at another speed', () => {
    const rerun = watchRun(robotRun('async'), lunchRush)
    rerun.pause()
    rerun.tick(200)
    expect(rerun.room.now).toBe(0)
    rerun.resume()
    rerun.setSpeed(0.5)
    rerun.tick(200)
    expect(rerun.room.now).toBe(100)
  })

  test('is at any moment a replay of its own, that verifies', () => {
    fc.assert(
      fc.property(anyGame, fc.double({ min: 0, max: 1, noNaN: true }), (game, share) => {
        const replay = replayOf(recordThrough(game))
        const rerun = watchRun(runOf(replay), game.level)
        rerun.seek(share * replay.lengthMs)
        const cut = rerun.replay()
        expect(cut.lengthMs).toBe(rerun.room.now)
        expect(verifyReplay(cut, game.level)).toMatchObject({ ok: true, hash: hashOf(rerun.room) })
      }),
      { numRuns: 80 },
    )
  })
})

describe('two runs on one clock', () => {
  test('are at the same moment, whatever is done to their time', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const screening = both()
        for (const turn of turns) {
          if (turn.do === 'seek') screening.seek(turn.share * screening.lengthMs)
          else if (turn.do === 'tick') screening.tick(turn.ms)
          else screening.setSpeed(turn.speed)
          expect(moments(screening.plays).size).toBe(1)
        }
        for (const { run, room } of screening.plays) {
          expect(hashOf(room)).toBe(lived(run.replay, lunchRush, screening.at()))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('come to the scores of the runs, and begin again from the end', () => {
    const screening = both()
    screening.setSpeed(16)
    for (let tick = 0; tick < 60; tick++) screening.tick(250)
    expect(screening.status()).toBe('over')
    for (const { run, room } of screening.plays) {
      const verdict = verifyReplay(run.replay, lunchRush)
      expect(verdict).toMatchObject({ ok: true, score: room.tally.score })
    }
    screening.toggle()
    expect([screening.status(), screening.at()]).toEqual(['running', 0])
  })

  test('are led from loss to loss', () => {
    const screening = both()
    const losses = screening.losses.flat().toSorted((a, b) => a - b)
    const seen: number[] = []
    while (screening.hasNextLoss()) {
      screening.toNextLoss()
      seen.push(screening.at())
    }
    expect(seen).toEqual([...new Set(losses.map((loss) => loss - 1_000))])
    expect(nth(seen, 0)).toBeGreaterThan(0)
    expect(nextLoss(losses, 90_000)).toBeNull()
  })
})
