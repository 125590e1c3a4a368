// What the picture of a shift tells apart: who was not in the café had no time there to be idle in.
import { describe, expect, test } from 'vitest'
import { stretchesOf, timelineFor, wasHere, whileHere } from '../../src/runs/index.ts'
import { nth } from '../support/cafe.ts'
import { lessonOutcome } from '../support/lesson.ts'

const waitersOf = ({ run }: ReturnType<typeof lessonOutcome>) =>
  timelineFor(run)?.lanes.filter(({ kind }) => kind === 'waiter') ?? []

describe('of a waiter who can be hired', () => {
  const [alone, helped] = (['wrong', 'right'] as const).map((belief) =>
    lessonOutcome({ level: 'one-pair-of-hands', belief }),
  )

  test('nothing is told when nobody hires', () => {
    if (!alone) throw new Error('nobody played alone')
    expect(waitersOf(alone).map(wasHere)).toEqual([true, false])
    const { working, idle, standingStill } = whileHere(alone.run, alone.result)
    expect(working).toBeCloseTo(2 * alone.result.working)
    expect(working + idle + standingStill).toBeCloseTo(1)
  })

  test('the time is told for which somebody was hired', () => {
    if (!helped) throw new Error('nobody played with help')
    expect(waitersOf(helped).map(wasHere)).toEqual([true, true])
    const second = stretchesOf(nth(waitersOf(helped), 1))
    expect(second.map(({ doing }) => doing)).toContain('absent')
    const { working, idle, standingStill } = whileHere(helped.run, helped.result)
    const { result } = helped
    expect(working).toBeGreaterThan(result.working)
    expect(working).toBeLessThan(2 * result.working)
    expect(working / standingStill).toBeCloseTo(result.working / result.standingStill)
    expect(working + idle + standingStill).toBeCloseTo(1)
  })
})

test('of everybody else it is what the result says', () => {
  const { run, result } = lessonOutcome({ level: 'drop-the-ticket' })
  expect(whileHere(run, result)).toEqual(result)
})
