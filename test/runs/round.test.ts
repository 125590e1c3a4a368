// A round: who plays, what counts, and who is ahead.
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginRound,
  mergedRound,
  modeNow,
  namesake,
  standingsOf,
  takeTurn,
  withResult,
  type Round,
} from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'

const both: readonly Mode[] = ['blocking', 'async']
const begin = (modes = both) =>
  beginRound({ id: 'r1', level: 'lunch-rush', seed: 7, modes, name: 'Ana' })
let runs = 0
const played = (round: Round, mode: Mode, score: number, run = `run-${++runs}`) =>
  withResult(round, { run, name: round.turn.name, mode, score, stars: 1 })

describe('a turn', () => {
  test('is one shift of each mode', () => {
    const round = begin()
    expect(modeNow(round)).toBe('blocking')
    const half = played(round, 'blocking', 200)
    expect(modeNow(half)).toBe('async')
    expect(modeNow(played(half, 'async', 500))).toBeNull()
  })

  test('goes on when stars come late: that is no second shift', () => {
    const half = played(begin(), 'blocking', 200, 'run')
    const late = played(half, 'blocking', 200, 'run')
    expect(late.results).toHaveLength(1)
    expect(modeNow(late)).toBe('async')
  })

  test('passes to the next, who joins', () => {
    const round = takeTurn(begin(), 'Ben')
    expect(round.players).toEqual(['Ana', 'Ben'])
    expect(round.turn).toEqual({ name: 'Ben', played: [] })
  })

  test('of somebody known is theirs again, and nobody is added', () => {
    const round = takeTurn(takeTurn(begin(), 'Ben'), 'ANA')
    expect(round.players).toEqual(['Ana', 'Ben'])
    expect(round.turn.name).toBe('Ana')
  })

  test.each([
    ['ana', 'Ana'],
    [' Ána ', 'Ana'],
    ['Anna', null],
  ])('of %j asks whether it is %j', (typed, known) => {
    expect(namesake(begin(), typed)).toBe(known)
  })
})

test('two tabs know both players whose names differ by a vowel sign', () => {
  const [rama, ram] = ['\u0930\u092E\u093E', '\u0930\u093E\u092E']
  const round = begin()
  const merged = mergedRound(takeTurn(round, rama), takeTurn(round, ram))
  expect(merged.players).toEqual(['Ana', rama, ram])
})

describe('the table', () => {
  test('counts everyone’s best in each mode, and says the ratio', () => {
    let round = played(played(begin(), 'blocking', 200), 'async', 500)
    round = takeTurn(round, 'Ben')
    round = played(played(round, 'blocking', 300), 'async', 300)
    round = played(takeTurn(round, 'Ana'), 'blocking', 100)
    const [first, second] = standingsOf(round)
    expect(first).toMatchObject({ place: 1, name: 'Ana', total: 700, ratio: 2.5 })
    expect(first?.best.blocking?.score).toBe(200)
    expect(second).toMatchObject({ place: 2, name: 'Ben', total: 600, ratio: 1 })
  })

  test('gives equals the same place, and leaves the next one out', () => {
    let round = played(begin(['async']), 'async', 400)
    for (const [name, score] of [
      ['Ben', 400],
      ['Cleo', 300],
    ] as const) {
      round = played(takeTurn(round, name), 'async', score)
    }
    expect(standingsOf(round).map(({ place }) => place)).toEqual([1, 1, 3])
    expect(standingsOf(round)[0]?.ratio).toBeNull()
  })

  test('does not count a mode the round is not about', () => {
    expect(played(begin(['async']), 'blocking', 900).results).toEqual([])
  })
})

const turns = (all: readonly string[]) =>
  all.reduce((round, name, at) => played(takeTurn(round, name), 'blocking', at), begin())
const runsOf = ({ results }: Round) => results.map(({ run }) => run)

test('two tabs lose nobody and no score, whichever keeps last', () => {
  const names = array(constantFrom('Ben', 'Cleo', 'Dan', 'ana'), { maxLength: 6 })
  assert(
    property(names, names, (here, there) => {
      const [one, other] = [turns(here), turns(there)]
      for (const round of [mergedRound(one, other), mergedRound(other, one)]) {
        expect(new Set(runsOf(round))).toEqual(new Set([...runsOf(one), ...runsOf(other)]))
        for (const name of [...here, ...there]) expect(namesake(round, name)).not.toBeNull()
        expect(new Set(round.players).size).toBe(round.players.length)
      }
    }),
  )
})
