// The same commands at the same moments give the same shift: however time is cut, and whether or
// not the state goes through JSON on the way.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { advanceTo, copyOf, hashOf, openShift, resumeShift, send } from '../../src/sim/index.ts'
import type { State } from '../../src/sim/index.ts'
import { manyFor } from '../golden/settled.ts'
import { anyGame } from '../support/arbitraries.ts'
import { playOn, playThrough } from '../support/playing.ts'

const steps = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 6 })
const many = await manyFor(import.meta.filename)
const runs = { numRuns: many(300, 60) }

test('any cutting of the same span gives the same events and the same state', () => {
  fc.assert(
    fc.property(anyGame, steps, (game, cuts) => {
      const whole = playThrough(game)
      const cut = playThrough(game, cuts)
      expect(cut.events).toEqual(whole.events)
      expect(hashOf(cut.shift.state)).toBe(hashOf(whole.shift.state))
    }),
    runs,
  )
})

test('a shift that goes through JSON in the middle ends the same', () => {
  fc.assert(
    fc.property(anyGame, fc.nat(), (game, where) => {
      const { level, seed, mode, script } = game
      const whole = playThrough(game).shift
      const before = openShift(level, seed, mode)
      const until = script.length === 0 ? 0 : where % script.length
      for (const [at, order] of script.slice(0, until)) {
        advanceTo(before, at)
        send(before, order)
      }
      const state = JSON.parse(JSON.stringify(before.state)) as State
      const after = resumeShift(level, before.plan, state)
      expect(hashOf(after.state)).toBe(hashOf(before.state))
      playOn(after, game, until)
      expect(hashOf(after.state)).toBe(hashOf(whole.state))
    }),
    runs,
  )
})

test('a copy goes its own way: it ends the same and leaves the original as it is', () => {
  fc.assert(
    fc.property(anyGame, fc.integer({ min: 0, max: 30_000 }), (game, at) => {
      const { level, seed, mode } = game
      const original = openShift(level, seed, mode)
      const script = game.script.filter(([when]) => when <= at)
      for (const [when, order] of script) {
        advanceTo(original, when)
        send(original, order)
      }
      const before = JSON.stringify(original.state)
      const copy = resumeShift(level, original.plan, copyOf(original.state))
      expect(hashOf(copy.state)).toBe(hashOf(original.state))
      playOn(copy, game, script.length)
      expect(JSON.stringify(original.state)).toBe(before)
      playOn(original, game, script.length)
      expect(hashOf(copy.state)).toBe(hashOf(original.state))
    }),
    runs,
  )
})
