// A level that is played in one mode only: its results lead nowhere that cannot be played.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { HOUSE_SEED, levelOf } from '../../src/levels/index.ts'
import type { Level, Mode } from '../../src/sim/index.ts'
import { hashOf, replayOf, resultOf } from '../../src/sim/index.ts'
import { addEntry, setPar, type Outcome } from '../../src/store/index.ts'
import { Linked } from '../../src/ui/linked/Linked.tsx'
import { Results } from '../../src/ui/results/Results.tsx'
import { HighScores } from '../../src/ui/scores/HighScores.tsx'
import { parsOf, person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { draw } from '../support/render.tsx'

const shifts = [
  ['drop-the-ticket', 'async', 'blocking'],
  ['stand-and-wait', 'blocking', 'async'],
] as const satisfies readonly (readonly [string, Mode, Mode])[]

function levelWith(id: string): Level {
  const level = levelOf(id)
  if (!level) throw new Error(`There is no level ${id}.`)
  return level
}

function outcomeOn(id: string, mode: Mode, lead = person): Outcome {
  const level = levelWith(id)
  const recording = playShift(level, HOUSE_SEED, mode, robots['first-come'], 'hashes')
  const leads = [lead]
  const purpose = { type: 'free' } as const
  const order = { level: id, seed: HOUSE_SEED, mode, leads, speed: 1, purpose }
  const result = resultOf(recording.shift)
  const run = { name: '', leads, replay: replayOf(recording) }
  return { order, result, hash: hashOf(recording.shift.state), run, isBest: true, entry: null }
}

function drawResults(outcome: Outcome) {
  const cafe = open()
  const { level, seed, mode } = outcome.order
  setPar(cafe.app, { level, seed, modes: parsOf(levelWith(level), seed, [mode]) })
  return draw(<Results route={{ name: 'results', outcome }} />, { cafe })
}

const shown = () => screen.getAllByRole('button').map((each) => each.textContent ?? '')
const lists = () => screen.queryAllByRole('region').map((each) => each.getAttribute('aria-label'))
const gold = () => document.querySelector('nav [data-kind="primary"]')?.textContent

test.each(shifts)('after %s, played in %s only, no button leads to %s', async (id, mode, other) => {
  const { user } = drawResults(outcomeOn(id, mode))
  expect(gold()).toBe(t('results.again'))
  await user.click(screen.getByRole('button', { name: t('results.more') }))
  expect(shown().filter((words) => words.includes(t(`results.tryMode.${other}`)))).toEqual([])
  expect(shown()).toContain(t('watchButtons.robot'))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(t('results.inviteAgain'))
})

test.each(shifts)('after a robot on %s in %s there is no %s to watch', async (id, mode, other) => {
  const { user, now } = drawResults(outcomeOn(id, mode, robotLead('first-come')))
  expect(gold()).toBe(t('results.playYourself'))
  expect(shown()).not.toContain(t('watchButtons.both'))
  await user.click(screen.getByRole('button', { name: t('results.more') }))
  expect(shown()).not.toContain(t(`results.watchMode.${other}`))
  await user.click(screen.getByRole('button', { name: t('results.watchAgain') }))
  expect(now().route).toMatchObject({ name: 'watch', runs: [{ replay: { level: id, mode } }] })
})

test('a level of both modes still offers the other one', () => {
  drawResults(outcomeOn('first-day', 'async'))
  expect(gold()).toBe(t('results.tryMode.blocking'))
})

test.each(shifts)('a robot’s run on %s in %s that came by a link has no %s', (id, mode) => {
  const { run } = outcomeOn(id, mode, robotLead('first-come'))
  draw(<Linked route={{ name: 'linked', run }} />)
  expect(shown()).toContain(t('linked.watch'))
  expect(shown()).not.toContain(t('watchButtons.both'))
})

test.each(shifts)(
  'the scores of %s have a list for %s, and for %s if it was played',
  (id, mode, other) => {
    const cafe = open()
    const { order } = outcomeOn(id, mode)
    const { unmount } = draw(<HighScores route={{ name: 'scores', order }} />, { cafe })
    expect(shown()).toContain(t(`scores.play.${mode}`))
    expect(lists()).not.toContain(t(`mode.${other}.name`))
    unmount()
    addEntry(
      cafe.scores,
      entry({ id: 'old', score: 120, level: id, mode: other, seed: HOUSE_SEED }),
    )
    draw(<HighScores route={{ name: 'scores', order }} />, { cafe })
    expect(lists()).toContain(t(`mode.${other}.name`))
  },
)
