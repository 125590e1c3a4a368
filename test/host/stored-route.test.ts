// Screens that show a run come back from the browser's history with that run.
import { expect, test } from 'vitest'
import { readTrail, writeRoute } from '../../src/host/index.ts'
import { firstDay } from '../../src/levels/index.ts'
import type { Order } from '../../src/play/index.ts'
import { resultOfRun } from '../../src/runs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { TITLE } from '../../src/store/index.ts'
import type { Route } from '../../src/store/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'

const replay = replayOf(playShift(firstDay, 7, 'async', robots.nearest, 'hashes'))
const run: Run = { name: 'Zoë', leads: [person], replay }
const order: Order = {
  level: 'first-day',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 2,
  purpose: { type: 'free' },
}
const result = resultOfRun(run)
if (!result) throw new Error('no result')
const hash = replay.hashes.at(-1)?.[1] ?? ''
const outcome = { order: { ...order, ghost: run }, result, hash, isBest: true, entry: 'a', run }

test.each<Route>([
  { name: 'title', offer: { level: 'lunch-rush', seed: 4711, mode: 'async' } },
  { name: 'shift', order: { ...order, ghost: run } },
  { name: 'shift', order: { ...order, leads: [robotLead('nearest')] } },
  { name: 'results', outcome },
  { name: 'daily', shows: 'board' },
  { name: 'predict', level: 'too-many-tickets', rail: 3 },
  { name: 'predict', level: 'graduation', mode: 'blocking' },
  { name: 'timeline', runs: [run, run] },
  { name: 'watch', runs: [run] },
  { name: 'linked', run: { ...run, branchAtMs: 4_000 } },
])('$name', (route) => {
  const kept: unknown = structuredClone([TITLE, route].map(writeRoute))
  const trail = readTrail(route.name === 'title' ? [writeRoute(route)] : kept)
  expect(trail?.route).toEqual(route)
})

test.each([0, 64, 2.5, 'three'])('a question is asked without a rail of %s tickets', (rail) => {
  const level = 'too-many-tickets'
  expect(readTrail([{ name: 'predict', level, rail, mode: 'both' }])?.route).toEqual({
    name: 'predict',
    level,
  })
})
