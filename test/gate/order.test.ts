// The test files that begin first are there.
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LONGEST } from '../support/longest-first.ts'

test('each file that is named to begin first is one of the tests', () => {
  expect(LONGEST.filter((file) => !existsSync(file))).toEqual([])
})
