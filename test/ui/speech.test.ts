// What is said of a shift to whoever listens: merged, and without what is no longer so.
import { floorPlanOf } from '../../src/levels/index.ts'
import { describe, expect, test } from 'vitest'
import { createPlay, type Play } from '../../src/play/index.ts'
import type { Level, ShiftEvent } from '../../src/sim/index.ts'
import { stationsOf } from '../../src/ui/room/stations.ts'
import { situation } from '../../src/ui/speech/situation.ts'
import { createSpeech } from '../../src/ui/speech/speech.ts'
import { tablesIn } from '../../src/ui/speech/tables.ts'
import { t } from '../../src/words/index.ts'
import { comingAt, level } from '../support/level.ts'
import { PASS } from '../support/floor.ts'

/** A shift and its speech; `at` goes on to that moment, ms, and says what there is to say. */
function listen(changes: Partial<Level> = {}, mode: 'async' | 'blocking' = 'async') {
  const play = createPlay({ level: level(changes), seed: 1, mode })
  const speech = createSpeech()
  play.onEvent(speech.hear)
  const goTo = (ms: number) => {
    while (play.room.now < ms && !play.room.closed) play.tick(Math.min(50, ms - play.room.now))
  }
  const at = (ms: number) => {
    goTo(ms)
    return speech.say(play)
  }
  return { play, at, goTo }
}

const two = { arrivals: comingAt(0, 100) }
const names = (play: Play) =>
  stationsOf(play, floorPlanOf(play.level.floor), 44).map(({ name }) => name)

describe('the announcements', () => {
  test('tell who sits down, then whose hand is up, together', () => {
    const { at } = listen(two)
    expect(at(500)).toBe('Customers sit down at tables 1 and 2.')
    expect(at(1_500)).toBe('Hands raised at tables 1 and 2.')
    expect(at(1_600)).toBe('')
  })

  test('leave out what has been overtaken meanwhile', () => {
    const { play, at, goTo } = listen()
    goTo(600)
    play.tap(1)
    expect(at(3_000)).toBe('') // sat down, raised a hand, and the order is taken
  })

  test('tell of a dish, of walking on, and of the points', () => {
    const { play, at, goTo } = listen()
    goTo(1_200)
    play.tap(1)
    play.tap(PASS)
    goTo(5_000)
    expect(at(9_500)).toBe('Dish ready for table 1.')
    play.tap(PASS)
    play.tap(1)
    expect(at(16_000)).toMatch(/^Served table 1: \d+ points\.$/)
  })

  test('in blocking tell when the waiter walks on', () => {
    const { play, at, goTo } = listen({}, 'blocking')
    goTo(1_200)
    play.tap(1)
    play.tap(PASS)
    goTo(4_000)
    at(4_000)
    expect(at(9_500)).toBe('Walking on.')
  })

  test('tell of those who left, and at the end only of the result', () => {
    const { at } = listen({ ...two, durationMs: 40_000 })
    at(2_000)
    expect(at(30_000)).toBe('2 customers left angry.')
    expect(at(40_000)).toBe('The shift is over. 0 served, 2 lost, 0 points.')
  })
})

describe('the situation', () => {
  test('names everything there is to know', () => {
    const { play, goTo } = listen(two)
    goTo(1_200)
    expect(situation(play, [])).toBe(
      'You have nothing to do. Hands raised at tables 1 and 2. No dish ready. Score 0. 59 seconds left.',
    )
    play.tap(1)
    play.tap(PASS)
    goTo(1_300)
    expect(situation(play, ['take order 1', 'to the kitchen'])).toMatch(
      /^You walk to table 1\. Then: take order 1 and to the kitchen\. /,
    )
    goTo(6_000)
    expect(situation(play, [])).toContain('Cooking: for table 1, ')
    goTo(12_000)
    expect(situation(play, [])).toContain('Dish ready for table 1.')
  })

  test('tells that the waiter stands, and who is at the door', () => {
    const { play, goTo } = listen({ arrivals: comingAt(0, 100, 200) })
    goTo(1_200)
    play.tap(1)
    play.toggleStand()
    goTo(5_000)
    const said = situation(play, [])
    expect(said).toContain('You stand still until a dish is done.')
    expect(said).toContain('At the door: 1.')
  })
})

describe('the stations', () => {
  test('say how they are, in words', () => {
    const { play, goTo } = listen()
    goTo(500)
    expect(names(play)).toEqual([
      'Kitchen: nothing cooking',
      'Table 1: reading the menu',
      'Table 2: free',
    ])
    goTo(1_500)
    expect(names(play)[1]).toBe('Table 1: hand up, patience good')
    goTo(16_000)
    expect(names(play)[1]).toBe('Table 1: hand up, patience low')
  })

  test('know what is on the task list', () => {
    const { play, goTo } = listen()
    goTo(1_200)
    play.tap(1)
    goTo(1_250)
    expect(stationsOf(play, floorPlanOf(play.level.floor), 44).map(({ queued }) => queued)).toEqual(
      [false, true, false],
    )
  })

  test('follow a dish from the kitchen to the table', () => {
    const { play, goTo } = listen()
    goTo(1_200)
    play.tap(1)
    play.tap(PASS)
    goTo(6_000)
    expect(names(play)[0]).toBe('Kitchen: 1 cooking')
    goTo(12_000)
    expect(names(play)).toContain('Dish for table 1')
    expect(names(play)[0]).toBe('Kitchen: 1 dish ready, nothing cooking')
    expect(names(play)[1]).toMatch(/^Table 1: dish ready at the kitchen, patience/)
    play.tap(PASS)
    goTo(12_500)
    expect(names(play)[1]).toMatch(/^Table 1: you carry the dish/)
  })
})

test.each([
  ['shippedEarly', tablesIn('shippedEarly', [1])],
  ['turnedDown', tablesIn('turnedDown', [1])],
  ['oversold', tablesIn('oversold', [1])],
  ['courseServed', tablesIn('courseServed', [1])],
  ['refillCalled', tablesIn('refill', [1])],
  ['askedTooEarly', tablesIn('tooEarly', [1])],
  ['pullDone', tablesIn('pulled', [1])],
  ['pullRefused', tablesIn('tooLate', [1])],
  ['dishWasted', tablesIn('wasted', [1])],
  ['freezeStarted', t('speech.frozen')],
  ['waiterHired', t('speech.hired')],
  ['waiterWentHome', t('speech.wentHome')],
  ['customerSentHome', t('speech.sentHome', { count: 1 })],
  ['lastCall', t('speech.lastCall')],
  ['overtimeStarted', t('speech.overtime')],
] as const)('%s has a sentence of its own', (type, words) => {
  const { play, goTo } = listen()
  goTo(1_200)
  play.tap(1)
  goTo(3_000) // there is a ticket for table 1 now
  const speech = createSpeech()
  const event = { type, at: 3_000, waiter: 0, cook: 0, customer: 0, table: 1, ticket: 0 }
  speech.hear(event as unknown as ShiftEvent)
  expect(speech.say(play)).toBe(words)
})
