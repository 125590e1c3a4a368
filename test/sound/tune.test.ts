// The tune as data, and its scheduling: every note once, in order, none in the past.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hzOf } from '../../src/sound/music-player.ts'
import { createCursor, takeDueNotes, type Due } from '../../src/sound/schedule.ts'
import { notesAt, STEP_S, STEPS } from '../../src/sound/tune.ts'

const AHEAD_S = 0.5
const steps = (count: number, from = 0) => Array.from({ length: count }, (_, step) => from + step)
const notesOf = (dues: readonly Due[]) => dues.map(({ note }) => note)
const voicesOf = (round: number) =>
  new Set(steps(STEPS, round * STEPS).flatMap((step) => notesAt(step).map(({ voice }) => voice)))

describe('the tune', () => {
  test('has bass and chords in every round, and a melody that rests in the third', () => {
    expect([...voicesOf(0)].toSorted()).toEqual(['bass', 'chords', 'melody'])
    expect([...voicesOf(2)].toSorted()).toEqual(['bass', 'chords'])
    expect(voicesOf(3)).toEqual(voicesOf(0))
  })

  test('comes round again', () => {
    const round = 3 * STEPS
    for (const step of steps(round)) expect(notesAt(step + round)).toEqual(notesAt(step))
  })

  test('has at most five notes at once, all within hearing', () => {
    for (const step of steps(3 * STEPS)) {
      expect(notesAt(step).length).toBeLessThanOrEqual(5)
      for (const { midi } of notesAt(step)) {
        expect(hzOf(midi)).toBeGreaterThan(60)
        expect(hzOf(midi)).toBeLessThan(1_200)
      }
    }
  })

  test('is tuned to A4 = 440 Hz', () => {
    expect(hzOf(69)).toBe(440)
    expect(hzOf(60)).toBeCloseTo(261.63, 2)
  })
})

describe('scheduling', () => {
  test('however often it is called takes every note once and in order', () => {
    const waits = fc.array(fc.double({ min: 0.001, max: AHEAD_S, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(waits, (times) => {
        const cursor = createCursor(0)
        const dues = [...takeDueNotes(cursor, 0, AHEAD_S)]
        let now = 0
        for (const wait of times) dues.push(...takeDueNotes(cursor, (now += wait), AHEAD_S))
        expect(notesOf(dues)).toEqual(steps(cursor.step).flatMap((step) => notesAt(step)))
        expect(cursor.at).toBeGreaterThanOrEqual(now + AHEAD_S)
      }),
    )
  })

  test('that comes late goes on from now instead of hurrying after', () => {
    const cursor = createCursor(0)
    const before = takeDueNotes(cursor, 0, AHEAD_S)
    const after = takeDueNotes(cursor, 30, AHEAD_S)
    expect(after[0]?.at).toBeGreaterThanOrEqual(30)
    expect(after.length).toBeLessThanOrEqual(before.length + 5)
  })

  test('swings: every second eighth note comes a little late, none overtakes the next', () => {
    const dues = takeDueNotes(createCursor(0), 0, STEPS * STEP_S)
    const times = [...new Set(dues.map(({ at }) => at))]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    const late = dues.filter(({ note }) => note.step % 2 === 1)
    for (const { note, at } of late) expect(at - note.step * STEP_S).toBeGreaterThan(0)
  })
})
