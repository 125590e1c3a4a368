// Whatever moment of a run is gone to, and however, it is the moment the run itself had.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexReplay } from '../../src/runs/index.ts'
import { advanceTo, hashOf, openShift, replayOf, send } from '../../src/sim/index.ts'
import type { Replay } from '../../src/sim/index.ts'
import { anyGame } from '../support/arbitraries.ts'
import { recordThrough } from '../support/playing.ts'

const anyMoments = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
})

test('a film of any shift has at any moment the room that the shift had', () => {
  fc.assert(
    fc.property(anyGame, anyMoments, (game, shares) => {
      const recording = recordThrough(game)
      const replay = replayOf(recording)
      const replayIndex = indexReplay(replay, game.level)
      for (const share of shares) {
        const at = Math.floor(share * replay.lengthMs)
        expect(hashOf(replayIndex.roomAt(at))).toBe(hashOf(lived(replay, at)))
      }
      expect(hashOf(replayIndex.roomAt(replay.lengthMs))).toBe(hashOf(recording.shift.state))

      function lived({ seed, mode, log }: Replay, at: number) {
        const shift = openShift(game.level, seed, mode)
        for (const [moment, command] of log) {
          if (moment > at) break
          advanceTo(shift, moment)
          send(shift, command)
        }
        advanceTo(shift, at)
        return shift.state
      }
    }),
    { numRuns: 200 },
  )
})
