// Programs that nobody has written by hand give one shift in both languages; npm run bench:fuzz-lab does 500.
import { expect, test } from 'vitest'
import { manyFor } from '../golden/settled.ts'
import { faultOf } from './fuzz.ts'

const many = await manyFor(import.meta.filename)
const COUNT = many(60, 5)

test('fuzzed programs give the same verified shift in both languages, twice', async () => {
  for (let seed = 0; seed < COUNT; seed++) expect(await faultOf(seed)).toBeNull()
}, 600_000)
