// What is done has to be saved: to the end by the waiter's own hand, or in the background.
import { describe, expect, test } from 'vitest'
import { customerSituation, panelOf, ticketSituation } from '../../../src/reading/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt } from '../../support/level.ts'
import { app, SAVE_LATER, SAVE_NOW, saving } from '../../support/saves.ts'

const PASS = 0

/** The dish has been done for 200 ms. */
const done = (changes = {}) => open(app(changes)).at(1_000).visit(1).at(7_000)
const situations = (cafe: ReturnType<typeof open>) => {
  const seen = { room: cafe.room, floor: app().floor }
  return [ticketSituation(seen, cafe.ticket(0)), customerSituation(seen, cafe.customer(0))]
}

describe('with the old button', () => {
  test('the waiter saves for two seconds, and then it is served', () => {
    const cafe = done().visit(SAVE_NOW).at(8_900)
    expect(cafe.waiter().doing.kind).toBe('saving')
    expect(situations(cafe)).toEqual(['saving', 'saving'])
    expect(cafe.at(9_000).times('dishServed')).toEqual([9_000])
    expect(cafe.said('saveStarted')).toMatchObject([{ at: 7_000, blocks: true }])
  })
})

describe('with the new button', () => {
  test('it is only started, goes on in the background and is served three seconds later', () => {
    const cafe = done().visit(SAVE_LATER).at(7_700)
    expect(cafe.times('saveHandedOver')).toEqual([7_600])
    expect(cafe.waiter().doing.kind).toBe('idle')
    expect(situations(cafe)).toEqual(['saving', 'saving'])
    expect(cafe.at(10_600).times('dishServed')).toEqual([10_600])
    expect(cafe.room.specials?.saves).toEqual([])
  })

  test('it is seen in the background with the time that it will take', () => {
    const cafe = done().visit(SAVE_LATER).at(8_600)
    const { background, queue } = panelOf(cafe.room, app().floor)
    expect(background).toMatchObject([{ kind: 'saving', station: 1, leftMs: 2_000 }])
    expect(queue).toEqual([])
  })

  test('nothing is left of it when the shift closes in the middle', () => {
    const cafe = done({ durationMs: 9_000 }).visit(SAVE_LATER).at(20_000)
    expect(cafe.room.closed).toBe(true)
    expect(cafe.customer(0).phase).toBe('unserved')
    expect(cafe.room.specials?.saves).toEqual([])
    expect(cafe.ticket(0).place).toBe('pulled')
  })
})

describe('what has to be saved', () => {
  test('is carried by nobody, also when it is asked for by name', () => {
    const cafe = done().visit(PASS).at(8_000).fetch(0).at(9_000)
    expect(cafe.waiter().hands).toEqual([])
    expect(cafe.said('waiterShrugged')).toHaveLength(2)
    expect(situations(cafe)).toEqual(['toSave', 'toSave'])
  })

  test('can be saved at either place, as whoever sees it knows', () => {
    const { chances } = see(done().shift, 0)
    expect(chances.map(({ kind, station }) => [kind, station])).toEqual([
      ['saveNow', SAVE_NOW],
      ['saveLater', SAVE_LATER],
    ])
  })

  test('is one dish a visit, the one that has been done for longest', () => {
    const two = { cooks: 2, arrivals: comingAt(0, 500) }
    const cafe = open(app(two)).at(1_500).visit(1, 2).at(9_000).visit(SAVE_LATER).at(12_000)
    expect(cafe.said('saveStarted').map(({ ticket }) => ticket)).toEqual([0])
    expect(cafe.room.pass).toEqual([1])
  })

  test('waits while another waiter sees to its customer, who is served once', () => {
    const ships = {
      type: 'payments',
      declinedOf: 9,
      packMs: 2_000,
      shipsEarly: true,
      cost: 0,
    } as const
    const cafe = open(app({ waiters: 2, rules: [{ type: 'calledOut' }, saving, ships] }))
    cafe.at(1_000).visit(1).at(6_000).send({ type: 'visit', waiter: 1, station: 1 }) // packs until 8 s
    expect(cafe.at(7_000).visit(SAVE_NOW).times('waiterShrugged')).toEqual([7_000])
    expect(cafe.at(8_500).visit(SAVE_NOW).at(11_000).times('dishServed')).toEqual([10_500])
  })

  test('keeps its patience while it is saved', () => {
    const cafe = done().visit(SAVE_NOW).at(7_100)
    const before = cafe.patience(0)
    expect(cafe.at(8_900).patience(0)).toBe(before)
  })

  test('is served as ever where there is no place to save at', () => {
    const { floor } = app()
    const stations = floor.stations.filter(({ kind }) => kind === 'pass' || kind === 'table')
    const cafe = done({ floor: { ...floor, stations }, rules: [saving] })
    cafe.visit(PASS).at(14_000).visit(PASS, 1).at(20_000)
    expect(cafe.room.tally.served).toBe(1)
  })
})

test('at the places to save at there is nothing to do before something is done', () => {
  const cafe = open(app()).at(1_000).visit(SAVE_NOW).at(2_000).visit(SAVE_LATER).at(3_000)
  expect(cafe.said('waiterShrugged').map(({ station }) => station)).toEqual([SAVE_NOW, SAVE_LATER])
})
