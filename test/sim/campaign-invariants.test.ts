// What holds in every café holds on the campaign's levels, with whoever plays them.
import { describe, expect, test } from 'vitest'
import { campaignCases, playCase } from '../../src/runs/index.ts'
import { observeReplay } from '../../src/runs/observe-replay.ts'
import { replayOf } from '../../src/sim/index.ts'
import { wrongIn, wrongScore } from '../support/invariants.ts'

describe.each(campaignCases)('$robot on $level.id', (played) => {
  const { level } = played
  const replay = replayOf(playCase(played, 11).recording)

  test('has everyone and everything in one place at every moment', () => {
    const wrong: string[] = []
    observeReplay(replay, level, (room) => void wrong.push(...wrongIn(level, room)))
    expect(wrong).toEqual([])
  })

  test('scores what the events and the customers add up to', () => {
    const { room, events } = observeReplay(replay, level, () => {})
    expect(wrongScore(room, events)).toEqual([])
    expect(events.filter(({ type }) => type === 'customerArrived').length).toBeGreaterThan(3)
  })
})
