// A shift that came by a link can be kept here: once, with its sender's name, unless it does not count.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Run } from '../../src/runs/index.ts'
import { addEntry, runOf } from '../../src/store/index.ts'
import { Linked } from '../../src/ui/linked/Linked.tsx'
import { robotLead } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { playedEntry } from '../store/played.ts'
import { draw } from '../support/render.tsx'

const ada = playedEntry({ id: 'ada', until: 60_000, name: 'Ada' })

function runOfAda(): Run {
  const run = runOf(ada)
  if (!run) throw new Error('no run')
  return run
}

const linked = (run: Run, cafe = open()) =>
  draw(<Linked route={{ name: 'linked', run }} />, { cafe })
const keep = () => screen.queryByRole('button', { name: t('keep.offer') })

test('a press keeps it under the sender’s name, and the offer is gone', async () => {
  const { user, scores } = linked(runOfAda())
  await user.click(screen.getByRole('button', { name: t('keep.offer') }))
  expect(scores.getState().entries).toMatchObject([
    { name: 'Ada', sent: true, result: { score: ada.result.score } },
  ])
  expect(screen.getByText(t('keep.kept'))).toBeTruthy()
  expect(keep()).toBeNull()
})

test('what is here already is said and not offered', () => {
  const cafe = open()
  addEntry(cafe.scores, ada)
  linked(runOfAda(), cafe)
  expect(screen.getByText(t('keep.here'))).toBeTruthy()
  expect(keep()).toBeNull()
})

test.each([
  ['a robot has played', { leads: [robotLead('nearest')] }],
  ['somebody else began', { branchAtMs: 9_000 }],
])('a shift that %s is not offered to be kept', (_, change) => {
  linked({ ...runOfAda(), ...change })
  expect(keep()).toBeNull()
})

test('a name with markup is shown as text', () => {
  const name = '<img src=x> {{score}}'
  linked({ ...runOfAda(), name })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(name)
  expect(document.querySelector('img')).toBeNull()
})
