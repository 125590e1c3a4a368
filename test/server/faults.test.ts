// How a database is named where people read it: never with what lets somebody in.
import { expect, test } from 'vitest'
import { nameOf } from '../../src/server/postgres/faults.ts'

test.each([
  ['postgres://localhost/cafe', 'postgres://localhost/cafe'],
  ['postgres://ana@localhost:5432/cafe', 'postgres://localhost:5432/cafe'],
  ['postgres://ana:secret@db/cafe?sslmode=require', 'postgres://db/cafe'],
  ['postgres://ana:s?cr@t@db/cafe', 'postgres://db/cafe'],
  ['postgresql:///cafe?host=/run', 'postgresql:///cafe'],
])('%s is %s', (url, name) => {
  expect(nameOf(url)).toBe(name)
})
