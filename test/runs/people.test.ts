// People beside each other: who is one person, what is usual in a room, and how it is spread.
import { describe, expect, test } from 'vitest'
import {
  histogramOf,
  medianOf,
  peopleOf,
  personKey,
  summaryOf,
  type Played,
} from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'

const shift = (name: string, mode: Mode, score: number): Played => ({
  person: personKey(name),
  name,
  mode,
  score,
})

const nameless = (id: string) => ({ ...shift('', 'async', 5), person: personKey('', id) })

const ada = [shift('Ada', 'blocking', 100), shift('Ada', 'async', 300)]
const bo = [shift('Bo', 'blocking', 200), shift('Bo', 'async', 400)]
const cy = [shift('Cy', 'async', 550)]

describe('people', () => {
  test('are one row each, with the best of each mode and its ratio', () => {
    const [first, ...others] = peopleOf([...ada, shift('Ada', 'async', 250), ...cy])
    expect(first).toMatchObject({ name: 'Ada', ratio: 3, best: { async: { score: 300 } } })
    expect(others).toMatchObject([{ name: 'Cy', ratio: null }])
  })

  test('are the same when only case or an accent differs', () => {
    expect(peopleOf([shift('José', 'async', 1), shift('jose', 'blocking', 1)])).toHaveLength(1)
  })

  test('without a name are told apart by what is given beside it', () => {
    expect(peopleOf([nameless('one'), nameless('two'), nameless('one')])).toHaveLength(2)
  })

  test('have no ratio to a blocking score of nothing', () => {
    const [person] = peopleOf([shift('Ada', 'blocking', 0), shift('Ada', 'async', 90)])
    expect(person?.ratio).toBeNull()
  })
})

test('the usual ratio is the median of each person’s own, of those who played both', () => {
  const summary = summaryOf(peopleOf([...ada, ...bo, ...cy]))
  expect(summary).toEqual({ medians: { blocking: 150, async: 400 }, ratio: 2.5, pairs: 2 })
})

test('of a room in which nobody has played nothing is usual', () => {
  expect(summaryOf([])).toEqual({
    medians: { blocking: null, async: null },
    ratio: null,
    pairs: 0,
  })
})

test('the median lies between the two in the middle, whatever order they come in', () => {
  expect(medianOf([9, 1, 5])).toBe(5)
  expect(medianOf([8, 1, 2, 4])).toBe(3)
})

test('the histogram counts everyone’s best once, in at most twelve columns from nothing on', () => {
  const { step, columns } = histogramOf(peopleOf([...ada, ...bo, ...cy]))
  expect(step).toBe(50)
  expect(columns).toHaveLength(12)
  expect(columns.at(0)).toEqual({ from: 0, blocking: 0, async: 0 })
  expect(columns.filter(({ blocking }) => blocking > 0).map(({ from }) => from)).toEqual([100, 200])
  expect(columns.at(-1)).toEqual({ from: 550, blocking: 0, async: 1 })
})
