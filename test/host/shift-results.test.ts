// What happens to a shift that has closed: what is remembered of it, and what comes late.
import { expect, test } from 'vitest'
import { addPar, showOutcome } from '../../src/host/shift-results.ts'
import type { Mode } from '../../src/sim/index.ts'
import { addEntry, createAppStore, createScoresStore, reviseEntry } from '../../src/store/index.ts'
import type { Outcome } from '../../src/store/index.ts'
import { person, robotLead } from '../../src/waiters/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { entry, replayFor } from '../store/entries.ts'
import { nth } from '../support/cafe.ts'
import { memoryStorage } from '../support/storage.ts'

function outcome(mode: Mode, robot: RobotName | null): Outcome {
  const { result, hash } = entry({ id: 'a', score: 300, mode })
  const replay = replayFor('lunch-rush', 7, mode)
  const leads = [robot ? robotLead(robot) : person]
  const order = {
    level: 'lunch-rush',
    seed: 7,
    mode,
    leads,
    speed: 1,
    purpose: { type: 'free' },
  } as const
  return { order, result, hash, isBest: false, run: { name: '', leads, replay }, entry: null }
}

test('what a robot has shown is remembered, each mode’s last; the player’s shift is not', () => {
  const app = createAppStore()
  const shown = [outcome('blocking', 'nearest'), outcome('async', 'nearest')] as const
  for (const each of [...shown, outcome('blocking', null)]) showOutcome(app, each, 'results')
  const { demonstrated, route } = app.getState()
  expect(demonstrated).toEqual({ blocking: shown[0], async: shown[1] })
  expect(route).toMatchObject({ name: 'results', outcome: { order: { leads: [person] } } })
})

test('a score that is named before its par has come keeps the name', () => {
  const scores = createScoresStore(memoryStorage(), () => {})
  const filed = { ...entry({ id: 'a', score: 300 }), name: '', par: 0, stars: 0 }
  addEntry(scores, filed)
  reviseEntry(scores, { ...filed, name: 'Bo' })
  addPar(scores, filed, 400)
  expect(nth(scores.getState().entries, 0)).toMatchObject({ name: 'Bo', par: 400, stars: 2 })
})
