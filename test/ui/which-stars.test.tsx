// A level of the campaign has stars for its goal there, and for the score elsewhere: which ones are
// shown is said beside them.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { CampaignId } from '../../src/levels/index.ts'
import { addEntry, runOf, setPar } from '../../src/store/index.ts'
import type { Entry, Outcome } from '../../src/store/index.ts'
import { CollectedTable } from '../../src/ui/collect/CollectedTable.tsx'
import { Linked } from '../../src/ui/linked/Linked.tsx'
import { Results } from '../../src/ui/results/Results.tsx'
import { HighScores } from '../../src/ui/scores/HighScores.tsx'
import { encodeRun } from '../../src/wire/index.ts'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { drawDebrief } from '../support/debrief.tsx'
import { lessonOutcome } from '../support/lesson.ts'
import { draw } from '../support/render.tsx'
import { playedEntry } from '../store/played.ts'

const LEVEL: CampaignId = 'drop-the-ticket'
const said = () => screen.queryAllByText(t('results.scoreStars'))

/** As it is after a shift that the address asked for. */
function byAddress(): Outcome {
  const outcome = lessonOutcome({ level: LEVEL })
  return { ...outcome, order: { ...outcome.order, purpose: { type: 'free' } } }
}

/** A café that knows what a good robot gets, or does not yet. */
function cafeWith(score: number | null) {
  const cafe = open()
  const { level, seed } = byAddress().order
  const table = { score: score ?? 0, robots: scoresOfRobots }
  if (score !== null) setPar(cafe.app, { level, seed, modes: { blocking: table, async: table } })
  return cafe
}

const scoresOfRobots = { 'first-come': 0, nearest: 0, 'least-patience': 0, 'look-ahead': 0 }
const resultsIn = (cafe: ReturnType<typeof open>) =>
  draw(<Results route={{ name: 'results', outcome: byAddress() }} />, { cafe })
const linkedIn = (cafe: ReturnType<typeof open>) =>
  draw(<Linked route={{ name: 'linked', run: byAddress().run }} />, { cafe })

test.each([
  ['the results of a campaign level that was opened by its address', resultsIn],
  ['a link to such a shift', linkedIn],
])('%s say so once there are stars, beneath the heading', (_, drawIn) => {
  const { unmount } = drawIn(cafeWith(null))
  expect(said()).toHaveLength(0)
  unmount()
  drawIn(cafeWith(1_000))
  expect(said()).toHaveLength(1)
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading.textContent).not.toContain(t('results.scoreStars'))
})

test('so do the high scores of the level, where there are any', () => {
  const cafe = open()
  const { result, hash, run, order } = byAddress()
  const date = '2026-03-05T12:00:00.000Z'
  const code = encodeRun(run)
  const entry: Entry = { id: 'a', name: 'Ada', date, stars: 1, par: 0, hash, result, code }
  const { unmount } = draw(<HighScores route={{ name: 'scores', order }} />, { cafe })
  expect(said()).toHaveLength(0)
  unmount()
  addEntry(cafe.scores, entry)
  draw(<HighScores route={{ name: 'scores', order }} />, { cafe })
  expect(said()).toHaveLength(1)
})

test('a collected room knows of no stars, and speaks of none', () => {
  const { run, result } = byAddress()
  draw(<CollectedTable collected={[{ run, result }]} />)
  expect(said()).toHaveLength(0)
  expect(screen.queryByText(/of 3 stars/)).toBe(null)
})

test('the debrief has the stars of the goal', () => {
  drawDebrief({ level: LEVEL })
  expect(said()).toHaveLength(0)
})

test('a level that only the title offers has one kind of stars', () => {
  const run = runOf(playedEntry({ id: 'ada', until: 60_000, name: 'Ada' }))
  if (!run) throw new Error('no run')
  draw(<Linked route={{ name: 'linked', run }} />)
  expect(said()).toHaveLength(0)
})
