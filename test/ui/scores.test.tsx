// The high scores as they are seen and used: ten rows, their order, and what a row opens.
import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { campaignLevels, HOUSE_SEED } from '../../src/levels/index.ts'
import { addEntry, deleteEntry } from '../../src/store/index.ts'
import { HighScores } from '../../src/ui/scores/HighScores.tsx'
import { number, t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { playedEntry } from '../store/played.ts'
import { nth } from '../support/cafe.ts'
import { draw } from '../support/render.tsx'

const mixed = Array.from({ length: 12 }, (_, place) => 1000 + 7 * ((place * 5) % 12))
const bestTen = mixed.toSorted((a, b) => b - a).slice(0, 10)

/** The high scores after shifts in async mode that came to these scores. */
function drawScores(of: readonly number[]) {
  const cafe = open()
  for (const [index, score] of of.entries()) {
    addEntry(cafe.scores, entry({ id: `${index}`, score, seed: HOUSE_SEED }))
  }
  return draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
}

const rows = () => {
  const list = screen.getByRole('region', { name: t('mode.async.name') })
  return within(list).queryAllByRole('row').slice(1)
}
const scoresShown = () => rows().map((row) => within(row).getAllByRole('cell').at(1)?.textContent)
/** Without the notes beside a name. */
const names = () => rows().map((row) => within(row).getByRole('rowheader').firstChild?.textContent)
const button = (name: string) => screen.getByRole('button', { name })
const more = (score: number) => button(t('records.more', { name: 'Ada', score: number(score) }))

test('the ten best are shown, best first', () => {
  drawScores(mixed)
  expect(scoresShown()).toEqual(bestTen.map((score) => number(score)))
})

test('a press on the heading of the scores turns their order round, and says so', async () => {
  const { user } = drawScores([100, 300, 200])
  const heading = screen.getByRole('columnheader', { name: t('scores.score') })
  expect(heading.getAttribute('aria-sort')).toBe('descending')
  await user.click(within(heading).getByRole('button'))
  expect(scoresShown()).toEqual(['100', '200', '300'])
  expect(heading.getAttribute('aria-sort')).toBe('ascending')
})

test('a press on the heading of the players puts them in the order of the alphabet', async () => {
  const cafe = open()
  for (const [name, score] of [
    ['Ada', 100],
    ['Bo', 200],
  ] as const) {
    addEntry(cafe.scores, { ...entry({ id: name, score, seed: HOUSE_SEED }), name })
  }
  const { user } = draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  expect(names()).toEqual(['Bo', 'Ada'])
  const list = screen.getByRole('region', { name: t('mode.async.name') })
  const heading = within(list).getByRole('columnheader', { name: t('scores.player') })
  await user.click(within(heading).getByRole('button'))
  expect(names()).toEqual(['Ada', 'Bo'])
  expect(heading.getAttribute('aria-sort')).toBe('ascending')
})

test('without a shift there is an invitation to be the first, which starts one', async () => {
  const { user, host } = drawScores([])
  expect(rows()).toEqual([])
  await user.click(button(t('scores.play.async')))
  expect(host.play()).toMatchObject({ seed: HOUSE_SEED, mode: 'async' })
})

test('a row opens by the keyboard, and Escape closes it and keeps the focus there', async () => {
  const { user } = drawScores([100])
  more(100).focus()
  await user.keyboard('{Enter}')
  expect(more(100).getAttribute('aria-expanded')).toBe('true')
  await user.tab()
  expect(document.activeElement).toBe(button(t('records.remove')))
  await user.keyboard('{Escape}')
  expect(more(100).getAttribute('aria-expanded')).toBe('false')
  expect(document.activeElement).toBe(more(100))
})

test('a shift is deleted only after a question, whose safe answer has the focus', async () => {
  const { user, scores } = drawScores([100, 200])
  await user.click(more(100))
  await user.click(button(t('records.remove')))
  expect(document.activeElement).toBe(button(t('records.removeNo')))
  expect(scoresShown()).toHaveLength(3)
  await user.click(button(t('records.removeYes')))
  expect(scoresShown()).toEqual(['200'])
  expect(nth(scores.getState().entries, 0).result.score).toBe(200)
})

test('a shift kept after all leaves the focus on the button that asked', async () => {
  const { user } = drawScores([100, 200])
  await user.click(more(100))
  await user.click(button(t('records.remove')))
  expect(document.activeElement).toBe(button(t('records.removeNo')))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(button(t('records.remove')))
})

test('a score that its replay does not give is marked, and one that it gives is not', async () => {
  const cafe = open()
  const played = playedEntry({ id: 'played', until: 40_000, seed: HOUSE_SEED })
  const score = played.result.score + 100
  addEntry(cafe.scores, played)
  addEntry(cafe.scores, { ...played, id: 'forged', result: { ...played.result, score } })
  draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  await screen.findByText(t('records.refuted'))
  const [first, second] = rows()
  expect(first?.textContent).toContain(t('records.refuted'))
  expect(second?.textContent).not.toContain(t('records.refuted'))
})

test('a shift that took too long for its speed is said to be slowed', () => {
  const cafe = open()
  const timing = { realMs: 900_000, expectedMs: 90_000, pauses: 3 }
  const slow = { ...entry({ id: 'slow', score: 300, seed: HOUSE_SEED }), timing }
  addEntry(cafe.scores, slow)
  addEntry(cafe.scores, entry({ id: 'usual', score: 200, seed: HOUSE_SEED }))
  draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  const [first, second] = rows()
  expect(first?.textContent).toContain(t('timing.slowed'))
  expect(first?.textContent).not.toContain(t('timing.paused', { count: 3 }))
  expect(second?.textContent).not.toContain(t('timing.slowed'))
})

test('of a ranked try it is said how often it was paused', () => {
  const cafe = open()
  const timing = { realMs: 90_000, expectedMs: 90_000, pauses: 3 }
  const daily = '2026-03-05'
  addEntry(cafe.scores, { ...entry({ id: 'a', score: 300, seed: HOUSE_SEED }), timing, daily })
  draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  expect(rows()[0]?.textContent).toContain(t('timing.paused', { count: 3 }))
})

/** The high scores after these people's shifts: name, blocking and async, null for not played. */
function drawPeople(people: readonly (readonly [string, number | null, number | null])[]) {
  const cafe = open()
  for (const [name, blocking, async] of people) {
    for (const [mode, score] of [['blocking', blocking] as const, ['async', async] as const]) {
      if (score === null) continue
      const shift = entry({ id: `${name} ${mode}`, score, mode, seed: HOUSE_SEED })
      addEntry(cafe.scores, { ...shift, name })
    }
  }
  return draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
}

const room = [
  ['Linus', 225, 538],
  ['Ada', 300, 420],
  ['Grace', 100, 500],
  ['Bo', null, 90],
] as const
const people = () => screen.getByRole('table', { name: t('people.title') })
const personRows = () => within(people()).getAllByRole('row').slice(1)
const namesShown = () => personRows().map((row) => within(row).getByRole('rowheader').textContent)

test('a person has one row with both modes and the ratio, the highest ratio first', () => {
  drawPeople(room)
  expect(namesShown()).toEqual(['Grace', 'Linus', 'Ada', 'Bo'])
  const linus = nth(personRows(), 1).textContent
  expect(linus).toContain('225')
  expect(linus).toContain('538')
  expect(linus).toContain(t('people.times', { ratio: '2.4' }))
})

test.each([
  ['people.name', ['Ada', 'Bo', 'Grace', 'Linus']],
  ['mode.blocking.name', ['Ada', 'Linus', 'Grace', 'Bo']],
  ['mode.async.name', ['Linus', 'Grace', 'Ada', 'Bo']],
] as const)('people are put in order by %s', async (key, inOrder) => {
  const { user } = drawPeople(room)
  await user.click(within(people()).getByRole('button', { name: t(key) }))
  expect(namesShown()).toEqual(inOrder)
})

test('the room as a whole is told by the median of everyone’s own ratio and by a histogram', () => {
  drawPeople(room)
  const said = t('people.usual', { ratio: '2.4', count: 3 }).replaceAll('**', '')
  expect(screen.getByText((_, element) => element?.textContent === said)).toBeTruthy()
  const spread = screen.getByRole('figure', { name: t('people.spread') })
  expect(spread.textContent).toContain(t('people.median', { score: '225' }))
  const columns = t('people.column', { count: 1, from: 200, to: 249 })
  expect(within(spread).getByRole('region', { name: new RegExp(columns) })).toBeTruthy()
})

test('two people are no room: there is no histogram of them', () => {
  drawPeople(room.slice(0, 2))
  expect(screen.queryByRole('figure', { name: t('people.spread') })).toBeNull()
})

test('a level of the campaign is named in the choice of levels, and chosen there', async () => {
  const cafe = open()
  const { id: level } = nth(campaignLevels, 1)
  addEntry(cafe.scores, entry({ id: 'campaign', level, score: 400, seed: HOUSE_SEED }))
  addEntry(cafe.scores, entry({ id: 'house', score: 300, seed: HOUSE_SEED }))
  const { user } = draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  expect(scoresShown()).toEqual(['300'])
  const choice = screen.getByRole('combobox', { name: t('scores.level') })
  await user.selectOptions(choice, t(`level.${level}.name`))
  expect(scoresShown()).toEqual(['400'])
})

test('a level whose shift led here stays in the choice, though it has no score', async () => {
  const { id: level } = nth(campaignLevels, 1)
  const order = { level, seed: HOUSE_SEED, mode: 'async', leads: [], speed: 1 } as const
  const route = { name: 'scores', order: { ...order, purpose: { type: 'free' } } } as const
  const { user } = draw(<HighScores route={route} />)
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: t('scores.level') })
  expect(choice.value).toBe(level)
  await user.selectOptions(choice, t('level.lunch-rush.name'))
  expect(choice.value).toBe('lunch-rush')
  await user.selectOptions(choice, t(`level.${level}.name`))
  expect(choice.value).toBe(level)
})

test('a level whose only score is deleted stays chosen', async () => {
  const cafe = open()
  const { id: level } = nth(campaignLevels, 1)
  addEntry(cafe.scores, entry({ id: 'campaign', level, score: 400, seed: HOUSE_SEED }))
  const { user } = draw(<HighScores route={{ name: 'scores', order: null }} />, { cafe })
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: t('scores.level') })
  await user.selectOptions(choice, t('level.lunch-rush.name'))
  await user.selectOptions(choice, t(`level.${level}.name`))
  act(() => deleteEntry(cafe.scores, 'campaign'))
  expect(choice.value).toBe(level)
})
