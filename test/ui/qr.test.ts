// The code of a link: quiet around it, dark on light, and none where it could not be read.
import { expect, test } from 'vitest'
import { codeOf, LONGEST_CODED, QUIET } from '../../src/ui/share/link.ts'

const short = 'https://example.org/#play=lunch-rush.7'

/** The rectangles of a path of one unit's height: [x, y, width]. */
function rectangles(path: string) {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }))
}

test('a code has four clear modules on every side', () => {
  const code = codeOf(short)
  const all = rectangles(code?.path ?? '')
  const side = code?.side ?? 0
  expect(all.length).toBeGreaterThan(50)
  expect(Math.min(...all.map(({ x }) => x))).toBe(QUIET)
  expect(Math.min(...all.map(({ y }) => y))).toBe(QUIET)
  expect(Math.max(...all.map(({ x, width }) => x + width))).toBe(side - QUIET)
  expect(Math.max(...all.map(({ y }) => y + 1))).toBe(side - QUIET)
})

test('a code begins with the eye of its corner', () => {
  const [first, second] = rectangles(codeOf(short)?.path ?? '')
  expect(first).toEqual({ x: QUIET, y: QUIET, width: 7 })
  expect(second?.y).toBe(QUIET)
})

test('a link too long to be read off a screen has no code', () => {
  expect(codeOf(short.padEnd(LONGEST_CODED, 'A'))).not.toBeNull()
  expect(codeOf(short.padEnd(LONGEST_CODED + 1, 'A'))).toBeNull()
})
