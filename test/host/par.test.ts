// Par of a level is worked out in the modes that it is played in, and in one that it once was played in.
import { expect, test } from 'vitest'
import { parOf } from '../../src/host/par.ts'
import type { Mode } from '../../src/sim/index.ts'

test.each([
  ['first-day', 'async', ['blocking', 'async']],
  ['drop-the-ticket', 'async', ['async']],
  ['stand-and-wait', 'blocking', ['blocking']],
  ['drop-the-ticket', 'blocking', ['blocking', 'async']], // a run from before
] as const)('of %s in %s it is known in %j', async (level, mode: Mode, known) => {
  const { modes } = await parOf({ level, seed: 7, mode })
  expect(Object.keys(modes)).toEqual(known)
})
