// How a listing's print is compared with what it says. All of them are run by `npm run listings`.
import { expect, test } from 'vitest'
import { listings } from '../../src/cli/listings.ts'
import { compare } from '../../src/cli/run-listing.ts'
import { call, refusalOf, refused } from './terminal.ts'

test('the order of the lines counts', () => {
  expect(compare(['a', 'b'], ['a', 'b'])).toBeNull()
  expect(compare(['a', 'b'], ['b', 'a'])).toBe('line 1 should be “a” and is “b”')
})

test('a line that is missing or too much is told', () => {
  expect(compare(['a', 'b'], ['a'])).toBe('line 2 should be “b” and is missing')
  expect(compare(['a'], ['a', 'b'])).toBe('line 2 should be missing and is “b”')
})

test('a time may be a little less, or four fifths longer', () => {
  expect(compare(['took ~100 ms'], ['took 90 ms'])).toBeNull()
  expect(compare(['took ~100 ms'], ['took 179 ms'])).toBeNull()
  expect(compare(['took ~100 ms'], ['took 199 ms'])).not.toBeNull()
  expect(compare(['took ~100 ms'], ['took 40 ms'])).not.toBeNull()
  expect(compare(['took ~0.10'], ['took 0.30'])).not.toBeNull()
})

test('a line that comes more than once may come as often as it likes, but not never', () => {
  expect(compare(['+ frame', 'saved'], ['frame', 'frame', 'saved'])).toBeNull()
  expect(compare(['saved', '+ frame'], ['saved', 'frame', 'frame'])).toBeNull()
  expect(compare(['+ frame', 'saved'], ['saved'])).not.toBeNull()
})

test('the command takes no arguments', () => {
  expect(refusalOf(call(listings, '--fast'), 'no arguments')).toEqual(refused)
})
