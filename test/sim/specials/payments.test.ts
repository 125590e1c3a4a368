// An order that is paid for in the background: received at once, paid or declined later.
import { describe, expect, test } from 'vitest'
import { saleOf, stationSituation, ticketSituation } from '../../../src/reading/index.ts'
import { planOf } from '../../../src/sim/index.ts'
import { see } from '../../../src/waiters/index.ts'
import { open } from '../../support/cafe.ts'
import { comingAt, level } from '../../support/level.ts'

const PASS = 0
const COST = 100

type Payments = { readonly declinedOf: number; readonly shipsEarly?: true }

/** One customer, whose order is written at 2.8 s; the bank takes 5 s, packing 1 s. */
const shop = (payments: Payments) =>
  level({ rules: [{ type: 'payments', packMs: 1_000, cost: COST, ...payments }] })

const paying = shop({ declinedOf: 100 }) // nobody of so few, on this seed
const declining = shop({ declinedOf: 1 })
const early = shop({ declinedOf: 1, shipsEarly: true })

const atBank = (of = paying) => open(of).at(1_000).visit(1).at(2_900).visit(PASS)
const answered = (of = paying) => atBank(of).at(9_500)
const shipped = (of = early) => atBank(of).at(5_000).visit(1).at(7_500)

test('one payment in so many is declined, on other seeds another', () => {
  const four = { ...declining, arrivals: comingAt(0, 1, 2, 3, 4, 5, 6, 7) }
  const rules = [{ type: 'payments', declinedOf: 4, packMs: 1, cost: 1 } as const]
  const chosen = Array.from({ length: 20 }, (_, seed) =>
    planOf({ ...four, rules }, seed).flatMap(({ isDeclined }, at) => (isDeclined ? [at] : [])),
  )
  expect(chosen.every(([first = 9, second = 0]) => first < 4 && second >= 4)).toBe(true)
  expect(new Set(chosen.flat()).size).toBeGreaterThan(5)
})

describe('what is paid for', () => {
  test('is packed, shipped, and has its mail', () => {
    const cafe = answered().visit(PASS, 1).at(11_000)
    expect(cafe.waiter().doing.kind).toBe('packing')
    cafe.at(13_000)
    const [served] = cafe.said('dishServed')
    expect(served?.at).toBe(9_600 + 1_000 + 1_000 + 400) // fetched, walked, packed, mailed
    expect(served?.points).toBe(cafe.room.tally.score)
  })

  test('is pending until the bank has answered', () => {
    const cafe = atBank().at(6_000)
    const sale = () => saleOf({ room: cafe.room, floor: paying.floor }, cafe.customer(0))
    expect(sale()).toEqual({ payment: 'pending', isShipped: false, hasTag: false })
    cafe.at(9_500)
    expect(sale()?.payment).toBe('paid')
  })

  test('is not shipped early where that is not done', () => {
    const cafe = atBank().at(5_000).visit(1).at(7_000)
    expect(cafe.said('waiterShrugged')).toHaveLength(1)
    expect(cafe.said('shippedEarly')).toEqual([])
  })
})

describe('what is declined', () => {
  test('lies on the pass as a refusal, and is fetched like a dish', () => {
    const cafe = answered(declining)
    expect(cafe.times('orderDeclined')).toHaveLength(1)
    expect(cafe.said('dishDone')).toEqual([])
    const seen = { room: cafe.room, floor: declining.floor }
    expect(ticketSituation(seen, cafe.ticket(0))).toBe('declined')
    expect(see(cafe.shift, 0).chances.map(({ kind }) => kind)).toEqual(['pickUp'])
    const pass = stationSituation({ room: cafe.room, level: declining }, PASS, 0)
    expect(pass).toMatchObject({ declined: [0], ready: [] })
  })

  test('is told at the table, which earns nothing and loses nobody', () => {
    const cafe = answered(declining).visit(PASS, 1).at(20_000)
    expect(cafe.said('turnedDown')).toMatchObject([
      { reason: 'declined', wasShipped: false, points: 0 },
    ])
    expect(cafe.room.tally.satisfaction).toBeGreaterThan(0.7)
    expect(cafe.room.tally).toMatchObject({ score: 0, served: 1, lost: 0 })
    expect(cafe.customer(0).phase).toBe('served')
    expect(cafe.ticket(0).place).toBe('pulled')
  })

  test('ends a stand by choice', () => {
    const cafe = atBank(declining).at(5_000).stand().at(9_600)
    expect(cafe.said('standingEnded')).toHaveLength(1)
  })
})

describe('what is shipped before it is paid for', () => {
  test('is out, and its customer waits for the mail', () => {
    const cafe = shipped()
    expect(cafe.said('shippedEarly')).toHaveLength(1)
    expect(cafe.customer(0).phase).toBe('waiting')
    expect(saleOf({ room: cafe.room, floor: early.floor }, cafe.customer(0))).toMatchObject({
      payment: 'pending',
      isShipped: true,
    })
    cafe.visit(1).at(9_000)
    expect(cafe.said('shippedEarly')).toHaveLength(1) // once
  })

  test('needs no packing when it is paid', () => {
    const cafe = shipped(shop({ declinedOf: 100, shipsEarly: true }))
    cafe.at(9_500).visit(PASS, 1).at(14_000)
    const [served] = cafe.said('dishServed')
    const [back] = cafe.times('dishPickedUp')
    expect((served?.at ?? 0) - (back ?? 0)).toBe(1_000 + 400)
  })

  test('costs points when it is declined, as far as there are any', () => {
    const poor = shipped().at(9_500).visit(PASS, 1).at(14_000)
    expect(poor.said('turnedDown')).toMatchObject([{ wasShipped: true, points: 0 }])
    expect(poor.room.tally.score).toBe(0)
    const two = { ...early, arrivals: comingAt(0, 30_000), durationMs: 90_000 }
    const rich = open(two).at(1)
    rich.room.tally.score = 250
    rich.at(1_000).visit(1).at(2_900).visit(PASS).at(5_000).visit(1).at(9_500)
    rich.visit(PASS, 1).at(14_000)
    expect(rich.said('turnedDown')).toMatchObject([{ points: -COST }])
    expect(rich.room.tally.score).toBe(150)
  })
})
