// Orders that are called out reach the cooks from the table, without a way to the counter.
import { expect, test } from 'vitest'
import { open } from '../../support/cafe.ts'
import { comingAt, level, row } from '../../support/level.ts'

const loud = level({ rules: [{ type: 'calledOut' }] })

test('a cook begins as soon as the order is taken', () => {
  const cafe = open(loud).at(1_000).visit(1).at(3_000)
  expect(cafe.times('cookingStarted')).toEqual(cafe.times('orderTaken'))
  expect(cafe.waiter().pad).toEqual([])
})

test('who stands at the kitchen for every dish has to go there all the same', () => {
  const cafe = open(loud, 'blocking').at(1_000).visit(1).at(3_000)
  expect(cafe.said('ticketHandedOver')).toEqual([])
  expect(cafe.waiter().pad).toEqual([0])
})

test('an order for which the rail has no room stays on the pad', () => {
  const full = level({
    arrivals: comingAt(0, 1, 2),
    floor: row(3),
    rules: [{ type: 'calledOut' }, { type: 'railLimit', tickets: 1 }],
  })
  const cafe = open(full).at(1_200).visit(1, 2, 3).at(7_000)
  expect(cafe.said('orderTaken')).toHaveLength(3)
  expect(cafe.room.rail).toEqual([1])
  expect(cafe.waiter().pad).toEqual([2])
})
