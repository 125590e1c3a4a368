// Texts nested so deep that a parser would stand still over them, or fail.
import { describe, expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import { readExport } from '../../src/store/index.ts'
import { isTooDeep, verify } from '../../src/wire/index.ts'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a text', () => {
  test.each([
    ['', false],
    [nested(64), false],
    [nested(65), true],
    ['[]'.repeat(1_000), false],
    ['{"a":'.repeat(65), true],
    [`"${'['.repeat(100)}"`, false],
    [String.raw`"\""` + '['.repeat(100), true],
    [String.raw`"\\"` + '['.repeat(100), true],
    [`"${'['.repeat(100)}`, false],
  ])('%.30j is too deep: %s', (text, isDeep) => expect(isTooDeep(text)).toBe(isDeep))
})

test('a file of nothing but brackets is refused at once', () => {
  const text = `{"format":${'['.repeat(29_000_000)}`
  const begun = performance.now()
  expect(readExport(text)).toEqual({ ok: false, fault: 'damaged' })
  expect(verify(text.slice(0, 1_900_000), levelOf)).toMatchObject({ ok: false })
  expect(performance.now() - begun).toBeLessThan(1_000)
})
