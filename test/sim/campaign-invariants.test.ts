// What holds in every café holds on the campaign's levels, with whoever plays them.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { campaignLevels } from '../../src/levels/index.ts'
import { campaignCases, playCase } from '../../src/runs/index.ts'
import { observeReplay } from '../../src/runs/observe-replay.ts'
import { isOver, replayOf } from '../../src/sim/index.ts'
import type { ShiftEventType } from '../../src/sim/index.ts'
import { manyFor } from '../golden/settled.ts'
import type { Game } from '../support/arbitraries.ts'
import { anyCampaignGame } from '../support/campaign-games.ts'
import { wrongIn, wrongScore } from '../support/invariants.ts'
import { playThrough, watch } from '../support/playing.ts'

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

const many = await manyFor(import.meta.filename)
const always = (check: (game: Game) => void) =>
  fc.assert(fc.property(anyCampaignGame, check), { numRuns: many(120, 30) })

describe('with anybody at the taps, and any mix of the campaign’s rules', () => {
  test('everyone and everything is in one place at every moment, and the score adds up', () => {
    always((game) => {
      const wrong = watch(game, ({ state }, events) => [
        ...wrongIn(game.level, state),
        ...wrongScore(state, events),
      ])
      expect(wrong).toEqual([])
    })
  })

  test('every shift closes, with nobody left in the café and no ticket on its way', () => {
    always((game) => {
      const { state } = playThrough(game).shift
      const ends = new Set(['served', 'left', 'unserved', 'sentHome'])
      expect(state.closed).toBe(true)
      expect(state.customers.filter(({ phase }) => !ends.has(phase))).toEqual([])
      expect(state.tickets.filter((ticket) => !isOver(ticket))).toEqual([])
    })
  })

  test('every level is among them, and each rule is seen at work', () => {
    const games = fc.sample(anyCampaignGame, { numRuns: 300, seed: 1 })
    const happened = new Set(games.flatMap((game) => typesIn(game)))
    expect(new Set(games.map(({ level }) => level.id)).size).toBe(campaignLevels.length)
    expect([...happened]).toEqual(expect.arrayContaining([...atWork]))
  })
})

const atWork: readonly ShiftEventType[] = [
  'askedTooEarly',
  'burntTakenBack',
  'chatEnded',
  'courseServed',
  'dishWasted',
  'flambePaused',
  'pullDone',
  'waiterHired',
  'waiterWentHome',
  'writingStarted',
]

function typesIn(game: Game): readonly ShiftEventType[] {
  return playThrough(game).events.map(({ type }) => type)
}
