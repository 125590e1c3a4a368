// A call that blocks says when it has come back.
import { expect, test } from 'vitest'
import { play } from './lab.ts'

test.each([
  ['javascript', 'setTimeout(() => sleepSync(2000), 1000)'],
  ['python', 'import time\ntime.sleep(1)\ntime.sleep(2)'],
] as const)('in %s', async (language, text) => {
  const { stops } = await play(language, text)
  const last = stops.findLast(({ what }) => what === 'block')
  expect([last?.at, last?.until]).toEqual([1_000, 3_000])
})
