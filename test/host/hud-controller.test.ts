// The bar says what is to be beaten: the other mode's best on the same customers.
import { expect, test } from 'vitest'
import { person } from '../../src/waiters/index.ts'
import { createHudController } from '../../src/host/hud-controller.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Order, Purpose } from '../../src/play/index.ts'
import { createAppStore, createScoresStore } from '../../src/store/index.ts'
import { memoryStorage } from '../support/storage.ts'
import { entry } from '../store/entries.ts'
import { damaged } from './cafe.ts'

const order: Order = {
  level: 'lunch-rush',
  seed: 7,
  mode: 'async',
  leads: [person],
  speed: 1,
  purpose: { type: 'free' },
}
const entries = [
  { ...entry({ id: 'owner', score: 400, mode: 'blocking' }), name: 'Ada' },
  { ...entry({ id: 'ana', score: 300, mode: 'blocking' }), name: 'Ana', round: 'now' },
  { ...entry({ id: 'bob', score: 200, mode: 'blocking' }), name: 'Bob', round: 'now' },
  { ...entry({ id: 'before', score: 350, mode: 'blocking' }), name: 'Bob', round: 'before' },
]

test.each<readonly [string, Purpose, number | null]>([
  ['anybody’s on this machine', { type: 'free' }, 400],
  ['in a round, whose turn it is, in that round', { type: 'round', id: 'now', player: 'Bob' }, 200],
  [
    'in a round, nobody’s for who has not played it',
    { type: 'round', id: 'now', player: 'Cem' },
    null,
  ],
])('%s', (_, purpose, expected) => {
  const app = createAppStore()
  const scores = createScoresStore(memoryStorage(), damaged)
  scores.setState({ entries })
  createHudController(app, scores).watch(createPlay({ ...order, level: lunchRush }), {
    ...order,
    purpose,
  })
  expect(app.getState().hud?.otherBest).toBe(expected)
})
