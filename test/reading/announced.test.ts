// What no bell announces is heard, felt, seen and told of by nobody before a look at the pass.
import { describe, expect, test } from 'vitest'
import { happeningOf } from '../../src/lab/host/happening.ts'
import type { Play } from '../../src/play/index.ts'
import { isSeenAtOnce } from '../../src/reading/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { heardIn } from '../../src/sound/cues.ts'
import { createVibration } from '../../src/sound/vibration.ts'
import { PASS } from '../support/floor.ts'
import { level } from '../support/level.ts'
import { done } from './dish-done.ts'

describe.each([
  ['dishDone', [{ type: 'anyTable' }]],
  ['dishBurnt', [{ type: 'burns', percent: 100, relief: 1, onlyAsked: true }]],
  ['orderDeclined', [{ type: 'payments', declinedOf: 1, packMs: 1_000, cost: 1 }]],
] as const)('%s, without a bell', (type, rules) => {
  const happened = (of: Level) => {
    const { play, events } = done(of)
    const event = events.find((each) => each.type === type)
    if (!event) throw new Error(`there is no ${type}`)
    return { play, event }
  }
  const felt = ({ play, event }: ReturnType<typeof happened>) => {
    const patterns: unknown[] = []
    const vibration = createVibration(
      () => true,
      (pattern) => void patterns.push(pattern),
    )
    const onEvent: Play['onEvent'] = (listener) => {
      listener(event)
      return () => {}
    }
    vibration.follow({ ...play, room: play.room, onEvent }, 'shift')
    return patterns
  }

  test('is not heard, felt, seen or told to a program', () => {
    const { play, event } = happened(level({ bell: false, hands: 0, rules }))
    expect(heardIn(play.room, event)).toEqual([])
    expect(felt({ play, event })).toEqual([])
    expect(happeningOf(event, play.room)).toBeNull()
    expect(isSeenAtOnce(event, { room: play.room, floor: play.level.floor })).toBe(false)
  })

  test('is all of that with one', () => {
    const { play, event } = happened(level({ hands: 0, rules }))
    expect(heardIn(play.room, event)).toHaveLength(1)
    expect(felt({ play, event })).toHaveLength(1)
    expect(happeningOf(event, play.room)).not.toBeNull()
    expect(isSeenAtOnce(event, { room: play.room, floor: play.level.floor })).toBe(true)
  })

  test('is seen by a waiter who is at the pass, and said when one has looked', () => {
    const { play, goTo, say } = done(level({ bell: false, hands: 0, rules }))
    expect(say()).toBe('')
    play.tap(PASS)
    goTo(15_000)
    expect(say()).not.toBe('')
    const event = { type, at: 15_000, cook: 0, ticket: 0 }
    expect(isSeenAtOnce(event, { room: play.room, floor: play.level.floor })).toBe(true)
  })
})
