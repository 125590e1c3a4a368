// The built-ins that old browsers lack, as they are added: they do what the browser's own do.
import { expect, test } from 'vitest'
import { complete } from '../../src/main/oldest-browser.ts'

const added: Record<string, (this: readonly unknown[], ...given: unknown[]) => unknown> = {}
complete(added)

test.each([
  ['toSorted', [[3, 1, 2]]],
  ['toSorted', [[3, 1, 20], (a: number, b: number) => b - a]],
  ['toReversed', [[3, 1, 2]]],
  ['toSpliced', [[3, 1, 2], 1, 1, 'x', 'y']],
  ['toSpliced', [[3, 1, 2], -1]],
  ['with', [[3, 1, 2], 1, 'x']],
  ['with', [[3, 1, 2], -1, 'x']],
] as const)('%s of %j', (name, [list, ...given]) => {
  const before = [...list]
  const own = (Array.prototype as unknown as typeof added)[name]
  expect(added[name]?.call(list, ...given)).toEqual(own?.call([...list], ...given))
  expect(list).toEqual(before)
})

test('what a browser has is left alone', () => {
  const own = { toSorted: () => 'its own' }
  complete(own)
  expect(own.toSorted()).toBe('its own')
})
