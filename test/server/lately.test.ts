import { expect, test } from 'vitest'
import { Lately } from '../../src/server/lately.ts'

test('what was kept longest ago is let go, and what is kept again is not', () => {
  const lately = new Lately<number>(3)
  for (const [value, key] of ['a', 'b', 'c', 'a', 'd'].entries()) {
    expect(lately.keep(key, value)).toBe(value)
  }
  expect(['a', 'b', 'c', 'd'].map((key) => lately.get(key))).toEqual([3, null, 2, 4])
  lately.delete('c')
  lately.keep('e', 5)
  expect(['a', 'c', 'd', 'e'].map((key) => lately.get(key))).toEqual([3, null, 4, 5])
  lately.clear()
  expect(lately.get('a')).toBeNull()
})
