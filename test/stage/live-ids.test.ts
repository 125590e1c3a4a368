// Who still has something to be seen of: each is asked in every frame until it is over, and never again.
import { expect, test } from 'vitest'
import { createLiveIds } from '../../src/stage/live-ids.ts'

test('each number is asked until it is over, the later ones from when they are there', () => {
  const live = createLiveIds()
  const over = new Set<number>()
  const askedOf = (count: number): readonly number[] => {
    const asked: number[] = []
    live.each(count, (id) => {
      asked.push(id)
      return over.has(id)
    })
    return asked
  }
  expect(askedOf(0)).toEqual([])
  expect(askedOf(3)).toEqual([0, 1, 2])
  over.add(1)
  expect(askedOf(3)).toEqual([0, 1, 2])
  expect(askedOf(5)).toEqual([0, 2, 3, 4])
  over.add(0).add(4)
  expect(askedOf(5)).toEqual([0, 2, 3, 4])
  over.clear() // what is over stays over
  expect(askedOf(6)).toEqual([2, 3, 5])
})
