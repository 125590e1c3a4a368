// Whatever is known to go wrong in rooms, and every attack, has its row with the tests that hold it off.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const text = readFileSync('docs/WORKSHOP-PROTOCOL.md', 'utf8')
const rows = [...text.matchAll(/^\| (\d+) \|.*$/gm)]
const ENDINGS = ['', '.test.ts', '.test.tsx', '.spec.ts']
const IS_TEST = /\.(?:test|spec)\.tsx?$/

/** A test as the tables name it: below `test`, with or without its ending. */
function isThere(name: string): boolean {
  return ENDINGS.some((end) => IS_TEST.test(name + end) && existsSync(`test/${name}${end}`))
}

function testsOf(row: string) {
  const named = [...row.matchAll(/`([\w-]+\/[\w.-]+)`/g)].flatMap(([, name]) => name ?? [])
  return { row, hasSome: named.length > 0, gone: named.filter((name) => !isThere(name)) }
}

test('each of the twenty-five names tests that are there', () => {
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 25 }, (_, index) => index + 1),
  )
  for (const [row] of rows) expect(testsOf(row)).toEqual({ row, hasSome: true, gone: [] })
})

test('so does each attack', () => {
  const attacks = text.slice(text.indexOf('| attack |')).split('\n').slice(2)
  const listed = attacks.filter((row) => row.startsWith('|'))
  expect(listed).toHaveLength(9)
  for (const row of listed) expect(testsOf(row)).toEqual({ row, hasSome: true, gone: [] })
})
