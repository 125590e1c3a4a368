// What compares the modes compares nothing where there is only one: scores, collected links, a room's wall.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { collectable } from '../../src/runs/index.ts'
import type { CollectedRun } from '../../src/runs/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { addEntry, runOf } from '../../src/store/index.ts'
import type { Entry } from '../../src/store/index.ts'
import { CollectedTable } from '../../src/ui/collect/CollectedTable.tsx'
import { HighScores } from '../../src/ui/scores/HighScores.tsx'
import { ProjectorView } from '../../src/ui/workshop/Projector.tsx'
import { t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { playedEntry } from '../store/played.ts'
import { draw } from '../support/render.tsx'
import { join, next, roomOf, run, visitTo, workshopNoting } from './room-views.ts'

const levels = [
  ['drop-the-ticket', 'async', 'blocking'],
  ['stand-and-wait', 'blocking', 'async'],
] as const satisfies readonly (readonly [string, Mode, Mode])[]

const PEOPLE = ['Ada', 'Bo', 'Cy'] // enough for a histogram
const text = () => document.body.textContent ?? ''
const columns = () => {
  const table = screen.getByRole('table', { name: t('people.title') })
  return within(table)
    .getAllByRole('columnheader')
    .map((head) => head.textContent?.replace(/[▲▼↑↓\s]+$/u, ''))
}
const sides = () => {
  const figure = screen.getByRole('figure', { name: t('people.spread') })
  return within(figure).getAllByRole('region')
}
const expectColumnsOf = (mode: Mode) => {
  expect(columns()).toEqual([t('people.name'), t(`mode.${mode}.name`)])
  expect(sides()).toHaveLength(1)
  expect(text()).not.toContain(t('people.none'))
}

function drawScores(level: string, ...shifts: readonly (readonly [name: string, mode: Mode])[]) {
  const cafe = open()
  for (const [index, [name, mode]] of shifts.entries()) {
    const score = 100 + index
    const filed = entry({ id: `${index}`, score, level, mode, seed: HOUSE_SEED })
    addEntry(cafe.scores, { ...filed, name })
  }
  const order = { level, seed: HOUSE_SEED, mode: shifts[0]?.[1] ?? 'async' } as const
  const purpose = { type: 'free' } as const
  const route = { name: 'scores', order: { ...order, leads: [], speed: 1, purpose } } as const
  return draw(<HighScores route={route} />, { cafe })
}

test.each(levels)('the scores of %s, only %s, compare nothing', (level, mode) => {
  drawScores(level, ...PEOPLE.map((name) => [name, mode] as const))
  expectColumnsOf(mode)
  expect(text()).not.toContain(t('scores.ratioOpen'))
  expect(text()).not.toContain(t('records.tenBest'))
  expect(screen.getByRole('heading', { name: t('records.tenBestAlone') })).toBeTruthy()
})

test.each(levels)('what was played of %s besides %s is still compared', (level, mode, other) => {
  drawScores(level, ['Ada', mode], ['Ada', other])
  expect(columns()).toHaveLength(5)
  expect(screen.getByRole('heading', { name: t('records.tenBest') })).toBeTruthy()
})

test('the best of a single mode come first, and can be put in another order', async () => {
  const { user } = drawScores('drop-the-ticket', ['Ada', 'async'], ['Bo', 'async'])
  const table = screen.getByRole('table', { name: t('people.title') })
  const names = () =>
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent)
  expect(names()).toEqual(['Bo', 'Ada'])
  await user.click(within(table).getByRole('button', { name: t('people.name') }))
  expect(names()).toEqual(['Ada', 'Bo'])
})

test('a level of both modes still invites to both', () => {
  drawScores('lunch-rush', ['Ada', 'async'])
  expect(columns()).toHaveLength(5)
  expect(text()).toContain(t('scores.ratioOpen'))
})

function collectedRun(filed: Entry): CollectedRun {
  const sent = runOf(filed)
  const found = sent && collectable(sent)
  if (!found || typeof found === 'string') throw new Error('It cannot be collected.')
  return found
}

test.each(levels)('links to %s, only %s, are collected without a ratio', (level, mode) => {
  const shifts = PEOPLE.map((name) => playedEntry({ id: name, name, level, mode, until: 40_000 }))
  draw(<CollectedTable collected={shifts.map(collectedRun)} />)
  expectColumnsOf(mode)
  expect(text()).not.toContain(t('people.open'))
})

test.each(['blocking', 'async'] as const)(
  'an exercise in %s only has one round to tell',
  (mode) => {
    const steps = [join('Ada'), join('Bo'), next, run(0, 0, 4), run(1, 0, 5)]
    const visit = visitTo(roomOf([mode], ...steps), 'projector')
    draw(<ProjectorView visit={visit} workshop={workshopNoting([])} />)
    expect(text()).toContain(t('workshop.players', { number: '2' }))
    expect(text()).not.toContain(t('workshop.pairs', { count: 2 }))
    expect(text()).toContain(t('workshop.bestAlone'))
    expect(text()).not.toContain(t('workshop.watchBoth'))
  },
)
