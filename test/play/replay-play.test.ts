// A run seen again is the run itself, whichever way its time is turned.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlayback, nextLoss, createReplayPlay } from '../../src/play/index.ts'
import type { ReplayPlay } from '../../src/play/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { advanceTo, hashOf, openShift, replayOf, send, verifyReplay } from '../../src/sim/index.ts'
import type { Level, Mode, Replay, ShiftEvent } from '../../src/sim/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { manyFor } from '../golden/settled.ts'
import { anyGame } from '../support/arbitraries.ts'
import { nth } from '../support/cafe.ts'
import { recordThrough } from '../support/playing.ts'

const many = await manyFor(import.meta.filename)

const runOf = (replay: Replay): Run => ({ name: 'Ada', leads: [person], replay })
const robotRun = (mode: Mode, seed = 7): Run => ({
  name: '',
  leads: [robotLead('nearest')],
  replay: replayOf(playShift(lunchRush, seed, mode, robots.nearest, 'hashes')),
})

const both = () =>
  createPlayback(
    (['blocking', 'async'] as const).map((mode) => ({ run: robotRun(mode), level: lunchRush })),
  )

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
        const replayPlay = createReplayPlay(runOf(replay), game.level)
        for (const turn of turns) {
          if (turn.do === 'seek') replayPlay.seek(turn.share * replay.lengthMs)
          else if (turn.do === 'tick') replayPlay.tick(turn.ms)
          else replayPlay.setSpeed(turn.speed)
          expect(hashOf(replayPlay.room)).toBe(lived(replay, game.level, replayPlay.room.now))
        }
      }),
      { numRuns: many(150, 30) },
    )
  })

  test('tells every event once from where it goes on, and none for the leap', () => {
    const replayPlay = createReplayPlay(robotRun('async'), lunchRush)
    const heard: ShiftEvent[] = []
    replayPlay.onEvent((event) => void heard.push(event))
    replayPlay.seek(60_000)
    replayPlay.seek(30_000)
    expect(heard).toEqual([])
    while (replayPlay.room.now < 45_000) replayPlay.tick(16)
    const span = replayPlay.replayIndex.events.filter(
      ({ at }) => at > 30_000 && at <= replayPlay.room.now,
    )
    expect(heard).toEqual(span)
  })
})

describe('a run seen again, as a play,', () => {
  test('is no other run for being tapped', () => {
    const replayPlay = createReplayPlay(robotRun('async'), lunchRush)
    replayPlay.seek(20_000)
    const before = hashOf(replayPlay.room)
    replayPlay.tap(1)
    replayPlay.toggleStand()
    replayPlay.undo()
    expect(hashOf(replayPlay.room)).toBe(before)
  })

  test('stands still on its last frame, and can be taken back from there', () => {
    const replayPlay = createReplayPlay(robotRun('blocking'), lunchRush)
    const statuses: string[] = []
    replayPlay.onStatus((status) => void statuses.push(status))
    replayPlay.setSpeed(16)
    for (let tick = 0; tick < 60; tick++) replayPlay.tick(250)
    expect([replayPlay.status(), replayPlay.room.now]).toEqual(['over', 90_000])
    replayPlay.seek(1_000)
    expect(replayPlay.status()).toBe('running')
    expect(statuses).toEqual(['over', 'running'])
  })

  test('that broke off stands still there without anyone going home', () => {
    const whole = robotRun('async')
    const replayPlay = createReplayPlay(whole, lunchRush)
    replayPlay.seek(40_000)
    const part = createReplayPlay(runOf(replayPlay.replay()), lunchRush)
    part.seek(90_000)
    expect([part.status(), part.room.now, part.room.closed]).toEqual(['paused', 40_000, false])
  })

  test('rests while it is paused, and goes on at another speed', () => {
    const replayPlay = createReplayPlay(robotRun('async'), lunchRush)
    replayPlay.pause()
    replayPlay.tick(200)
    expect(replayPlay.room.now).toBe(0)
    replayPlay.resume()
    replayPlay.setSpeed(0.5)
    replayPlay.tick(200)
    expect(replayPlay.room.now).toBe(100)
  })

  test('is at any moment a replay of its own, that verifies', () => {
    fc.assert(
      fc.property(anyGame, fc.double({ min: 0, max: 1, noNaN: true }), (game, share) => {
        const replay = replayOf(recordThrough(game))
        const replayPlay = createReplayPlay(runOf(replay), game.level)
        replayPlay.seek(share * replay.lengthMs)
        const cut = replayPlay.replay()
        expect(cut.lengthMs).toBe(replayPlay.room.now)
        expect(verifyReplay(cut, game.level)).toMatchObject({
          ok: true,
          hash: hashOf(replayPlay.room),
        })
      }),
      { numRuns: many(80, 20) },
    )
  })
})

describe('two runs on one clock', () => {
  test('are at the same moment, or at their end, whatever is done to their time', () => {
    fc.assert(
      fc.property(anyTurns, (turns) => {
        const screening = both()
        const dueAt = ({ run }: ReplayPlay) => Math.min(screening.at(), run.replay.lengthMs)
        for (const turn of turns) {
          if (turn.do === 'seek') screening.seek(turn.share * screening.lengthMs)
          else if (turn.do === 'tick') screening.tick(turn.ms)
          else screening.setSpeed(turn.speed)
          expect(screening.plays.map(({ room }) => room.now)).toEqual(screening.plays.map(dueAt))
        }
        for (const play of screening.plays) {
          const { run, room } = play
          expect(hashOf(room)).toBe(lived(run.replay, lunchRush, dueAt(play)))
        }
      }),
      { numRuns: many(60, 20) },
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
