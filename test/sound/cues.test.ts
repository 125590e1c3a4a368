// Which event is heard as what, by the events of the real simulation.
import { describe, expect, test } from 'vitest'
import { createStreak } from '../../src/reading/index.ts'
import { climb, cuesOf, heardIn } from '../../src/sound/cues.ts'
import { durationOf, lengthOf, ratioOf } from '../../src/sound/recipe.ts'
import { recipes } from '../../src/sound/recipes.ts'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { endsBy } from '../../src/sim/index.ts'
import type { ShiftEventType } from '../../src/sim/index.ts'
import { open } from '../support/cafe.ts'
import type { Cafe } from '../support/cafe.ts'

const heardOf = (cafe: Cafe, type: ShiftEventType) =>
  cafe.said(type).map((event) => cuesOf(event).map(({ sound }) => sound))

/** One customer served, then nobody any more until closing. */
function oneServed(): Cafe {
  const cafe = open(firstDay)
  while (cafe.said('handRaised').length === 0) cafe.at(cafe.room.now + 100)
  const table = cafe.said('handRaised')[0]?.table ?? 1
  cafe.visit(table, 0)
  while (cafe.said('dishDone').length === 0) cafe.at(cafe.room.now + 100)
  return cafe.visit(0, table).at(cafe.room.now + 5_000)
}

describe('in a shift', () => {
  const cafe = oneServed()
  cafe.visit(99).drop(1)
  cafe.at(endsBy(firstDay))

  test.each([
    ['visitAdded', ['tap']],
    ['orderTaken', ['pencil']],
    ['ticketHandedOver', ['slap']],
    ['dishDone', ['bell']],
    ['dishServed', ['plate', 'chime']],
    ['customerSentHome', ['door']],
    ['lastCall', ['gong']],
    ['overtimeStarted', ['gong']],
    ['refused', ['thock']],
    ['shiftClosed', ['gong']],
  ] as const)('%s is heard as %j', (type, sounds) => {
    const heard = heardOf(cafe, type)
    expect(heard.length).toBeGreaterThan(0)
    for (const each of heard) expect(each).toEqual(sounds)
  })

  test.each(['customerArrived', 'cookingStarted', 'dishPickedUp', 'waiterArrived'] as const)(
    '%s is silent',
    (type) => expect(heardOf(cafe, type).flat()).toEqual([]),
  )
})

test('a customer who leaves is heard to sigh, and the door with it', () => {
  const heard = heardOf(open(lunchRush).at(endsBy(lunchRush)), 'customerLeft')
  expect(heard.length).toBeGreaterThan(0)
  for (const each of heard) expect(each).toEqual(['sigh', 'door'])
})

test('a visit dropped is the tap turned down', () => {
  const cafe = open(firstDay).visit(1).drop(1)
  const [added] = cafe.said('visitAdded').flatMap(cuesOf)
  const [dropped] = cafe.said('visitDropped').flatMap(cuesOf)
  expect(dropped?.sound).toBe(added?.sound)
  expect(dropped?.semitones).toBeLessThan(added?.semitones ?? 0)
})

test('the chime never falls as satisfaction rises, and climbs more than an octave', () => {
  const climbed = Array.from({ length: 101 }, (_, percent) => climb(percent / 100))
  expect(climbed).toEqual(climbed.toSorted((a, b) => a - b))
  expect(climb(1) - climb(0)).toBeGreaterThan(12)
})

describe('every recipe', () => {
  test.each(Object.entries(recipes))(
    'of a %s begins without a click and ends soon',
    (_, recipe) => {
      expect(recipe.length).toBeGreaterThan(0)
      expect(durationOf(recipe)).toBeLessThan(3)
      for (const layer of recipe) {
        expect(layer.attack).toBeGreaterThanOrEqual(0.001)
        expect(lengthOf(layer)).toBeLessThanOrEqual(durationOf(recipe))
        expect(layer.gain).toBeGreaterThan(0)
        expect(layer.gain).toBeLessThan(1)
      }
    },
  )
})

test('twelve semitones double the frequency', () => {
  expect(ratioOf(0)).toBe(1)
  expect(ratioOf(12)).toBe(2)
  expect(ratioOf(-12)).toBe(0.5)
})

test('each customer served in a row is heard higher than the one before', () => {
  const serves = oneServed().said('dishServed')
  const [serve] = serves
  if (!serve) throw new Error('nobody was served')
  const { room } = open(firstDay)
  const streak = createStreak()
  const chimes = [0, 2_000, 4_000].map((later) => {
    const cues = heardIn(room, { ...serve, at: serve.at + later }, streak)
    return cues.find(({ sound }) => sound === 'chime')?.semitones ?? 0
  })
  expect(chimes).toEqual(chimes.toSorted((a, b) => a - b))
  expect(new Set(chimes).size).toBe(3)
  const late = heardIn(room, { ...serve, at: serve.at + 60_000 }, streak)
  expect(late).toContainEqual({ sound: 'chime', semitones: chimes[0] })
})
