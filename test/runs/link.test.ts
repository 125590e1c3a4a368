// Links as they are written, sent, spoilt on the way and read.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelIds, lunchRush } from '../../src/levels/index.ts'
import { isLink, playLink, readLink, runLink } from '../../src/runs/index.ts'
import type { Offer, Run } from '../../src/runs/index.ts'
import { MODES, replayOf } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { anySeed } from '../support/arbitraries.ts'

const HOME = 'https://example.org/cafe/'
const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
const run: Run = { name: 'Zoë', leads: [person], replay }
const link = runLink(run, HOME)
const fragmentOf = (address: string) => new URL(address).hash
const invitation = { kind: 'play', offer: { level: 'lunch-rush', seed: 4711, mode: null } }
const plainEnds = '. , ) ” >. !? &utm_source=mail &amp;x=1 ?fbclid=x1 * / " _ .** `'
const fault = (kind: string) => ({ kind: 'fault', fault: kind })

const anyOffer: fc.Arbitrary<Offer> = fc.record({
  level: fc.constantFrom(...levelIds),
  seed: anySeed,
  mode: fc.constantFrom(null, ...MODES),
})

describe('a link', () => {
  test('to a run is read as that run', () => {
    expect(link.startsWith(`${HOME}#run=`)).toBe(true)
    expect(readLink(fragmentOf(link))).toEqual({ kind: 'run', run })
  })

  test('to any customers is read as those', () => {
    fc.assert(
      fc.property(anyOffer, (offer) => {
        const address = playLink(offer, HOME)
        expect(address).toMatch(/^https:\/\/example\.org\/cafe\/#play=[\w.-]+$/)
        expect(readLink(fragmentOf(address))).toEqual({ kind: 'play', offer })
      }),
    )
  })

  test.each([
    '%22',
    '%3E',
    '%29.',
    '%20',
    '%C2%A0',
    '%E2%80%8B',
    '%253E',
    '\u200B',
    ' and more',
    ...plainEnds.split(' '),
  ])('in a sentence may take along its %s', (closing) => {
    expect(readLink(fragmentOf(link) + closing)).toEqual({ kind: 'run', run })
    expect(readLink(`#play=lunch-rush.4711${closing}`)).toEqual(invitation)
  })

  test.each([
    '#PLAY=LUNCH-RUSH.4711',
    '#Play=Lunch-Rush.4711',
    '#/play=lunch-rush.4711',
    '#!play: lunch-rush.4711',
    '#play%3Dlunch-rush%2E4711',
    '#play=<lunch-rush.4711>',
    '#play=lunch-\u00ADrush.47%E2%80%8B11',
  ])('to customers may be changed on its way: %s', (fragment) => {
    expect(readLink(fragment)).toEqual(invitation)
  })

  test('to a run may be named in capitals, its code not', () => {
    const code = fragmentOf(link).slice('#run='.length)
    expect(readLink(`#RUN=${code}`)).toEqual({ kind: 'run', run })
    expect(readLink(`#run=${code.toUpperCase()}`)).toEqual(fault('damaged'))
  })
})

test.each([
  ['drop-the-ticket', 'blocking', 'async'],
  ['stand-and-wait', 'async', 'blocking'],
] as const)('a link to %s in %s offers its only mode, %s, and says so', (level, mode, only) => {
  const offer = { level, seed: 7, mode: only }
  expect(readLink(`#play=${level}.7.${mode}`)).toEqual({ kind: 'play', offer, only })
  expect(readLink(`#play=${level}.7.${only}`)).toEqual({ kind: 'play', offer })
  expect(readLink(`#play=${level}.7`)).toEqual({ kind: 'play', offer })
})

test.each(['#play=', '#run=', '#', '?'])('a long text after %s is read at once', (start) => {
  const begun = performance.now()
  for (const each of ['.', '-', '%', 'a.', '=', '%2525']) readLink(start + each.repeat(50_000))
  expect(performance.now() - begun).toBeLessThan(2_000)
})

describe('a fragment', () => {
  test.each([
    ['#play=', 'damaged'],
    ['#play=lunch-rush', 'damaged'],
    ['#play=lunch-rush.', 'damaged'],
    ['#play=lunch-rush.-1', 'damaged'],
    ['#play=lunch-rush.1e3', 'damaged'],
    ['#play=lunch-rush.4294967296', 'damaged'],
    ['#play=lunch-rush.7.both', 'damaged'],
    ['#play=lunch-rush.7.async.x', 'damaged'],
    ['#play=the-moon.7', 'foreign'],
    ['#play=constructor.7', 'foreign'],
    [`#play=${'x'.repeat(200)}.7`, 'tooLong'],
    ['#play=lunch-rush.47 11', 'damaged'],
    ['#play=lunch-rush.4711é', 'damaged'],
    ['#play=lunch-rush.4,711', 'damaged'],
    ['#paly=lunch-rush.4711', 'damaged'],
    ['#runs=AQ', 'damaged'],
    ['#Run=AQ', 'damaged'],
    ['#run=', 'damaged'],
    ['#run=<script>alert(1)</script>', 'damaged'],
    [`#run=${'.'.repeat(100_000)}`, 'damaged'],
    [`#run=${'A'.repeat(100_000)}`, 'tooLong'],
  ])('%.40s is %s', (fragment, kind) => {
    expect(readLink(fragment)).toEqual(fault(kind))
  })

  test.each(['', '#', '#top', '#playing=1', '#:~:text=run', 'run=AQ', '#=', '#run'])(
    '%j is no link',
    (fragment) => {
      expect(isLink(fragment)).toBe(false)
      expect(readLink(fragment)).toBeNull()
    },
  )

  test('gives an answer whatever it says', () => {
    const anyFragment = fc
      .tuple(fc.constantFrom('#run=', '#play=', '#', ''), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(anyFragment, (fragment) => {
        const read = readLink(fragment)
        expect(read === null).toBe(!isLink(fragment))
      }),
      { numRuns: 5_000 },
    )
  })
})
