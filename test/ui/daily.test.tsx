// The daily shift's screen: the calendar by mouse and keyboard, and what its two tries say.
import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { createDailyRepository } from '../../src/store/index.ts'
import { Daily } from '../../src/ui/daily/Daily.tsx'
import { number, shortDay, t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { nth } from '../support/cafe.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage } from '../support/storage.ts'

const TODAY = '2026-03-05'
const noon = () => Date.parse(`${TODAY}T12:00:00Z`)

/** The screen at noon, after tries of these days in async mode. */
function drawDaily(scores: Readonly<Record<string, number>> = {}, now = noon) {
  const texts = memoryStorage()
  const book = createDailyRepository(texts, damaged)
  for (const [day, score] of Object.entries(scores)) {
    book.spendTry(day, 'async')
    book.finish(day, 'async', score, 1)
  }
  return draw(<Daily />, { cafe: open(texts, now) })
}

const cell = (day: string, results: string) => {
  const key = day === TODAY ? 'daily.cellToday' : 'daily.cell'
  return screen.getByRole('button', { name: t(key, { day: shortDay(day), results }) })
}
const scored = (score: number) =>
  t('daily.scored', { mode: t('mode.async.lower'), score: number(score) })
const days = () => screen.getAllByRole('button', { name: /: |, today: / })
const month = () => screen.getByRole('button', { name: t('days.month') })
const tryCard = (mode: 'blocking' | 'async') =>
  screen
    .getAllByRole('article')
    .find((card) => within(card).queryByRole('heading', { name: t(`mode.${mode}.name`) }))
    ?.textContent

test('a day says what was reached on it, and today’s card as well', () => {
  drawDaily({ '2026-03-02': 210, [TODAY]: 321 })
  expect(cell('2026-03-02', scored(210))).toBeTruthy()
  expect(cell(TODAY, scored(321)).getAttribute('aria-pressed')).toBe('true')
  expect(tryCard('async')).toContain('321')
  expect(tryCard('async')).toContain(t('daily.sentence.done'))
  expect(tryCard('blocking')).toContain(t('daily.play'))
})

test('seven days are shown first, the month on a press', async () => {
  const { user } = drawDaily()
  expect(days()).toHaveLength(7)
  expect(month().getAttribute('aria-expanded')).toBe('false')
  await user.click(month())
  expect(screen.getByRole('heading', { level: 2, name: /2026/ })).toBeTruthy()
  await user.click(month())
  expect(days()).toHaveLength(7)
})

test('the arrow keys stay within the seven days', async () => {
  const { user } = drawDaily()
  const oldest = cell('2026-02-27', t('daily.notPlayed'))
  await user.click(oldest)
  await user.keyboard('{ArrowLeft}')
  expect(oldest.getAttribute('aria-pressed')).toBe('true')
  expect(document.activeElement).toBe(oldest)
})

test('the own average of the days before is there to be beaten, today left out', () => {
  drawDaily({ '2026-03-02': 200, '2026-03-04': 300, [TODAY]: 900 })
  expect(tryCard('async')).toContain(t('days.average', { score: 250 }).replaceAll('**', ''))
  expect(tryCard('blocking')).not.toContain(t('days.average', { score: '' }).split('**')[0])
})

const secondMonday = () => Date.parse('2026-12-14T12:00:00Z') // Burnt, as a week before

test('only days of the same level count for it', () => {
  drawDaily({ '2026-12-07': 100, '2026-12-08': 1_500, '2026-12-12': 1_900 }, secondMonday)
  expect(tryCard('async')).toContain(t('days.average', { score: 100 }).replaceAll('**', ''))
})

test.each([
  ['2026-12-07', 'burnt'],
  ['2026-12-08', 'lunch-rush'],
  ['2026-12-09', 'no-bell'],
  ['2026-12-11', 'drinks'],
] as const)('the head says what %s has: %s', (day, level) => {
  drawDaily({}, () => Date.parse(`${day}T12:00:00Z`))
  const head = screen.getByRole('heading', { level: 1 }).textContent
  expect(head).toContain(t(`level.${level}.name`))
  expect(head).toContain(t(`level.${level}.description`))
})

test('a day without a result has no lines to send', () => {
  drawDaily()
  expect(screen.queryByRole('textbox', { name: t('days.share') })).toBeNull()
})

test('a day with a result can be sent as lines that say score and stars', () => {
  drawDaily({ [TODAY]: 321 })
  const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('days.share') })
  const [head, line] = value.split('\n')
  expect(head).toContain(shortDay(TODAY))
  expect(line).toBe(`🏃 ${t('days.line.async', { score: 321 })} ★☆☆`)
})

test('the arrow keys go from day to day, also into the month before', async () => {
  const { user } = drawDaily()
  await user.click(month())
  cell(TODAY, t('daily.notPlayed')).focus()
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(cell('2026-03-04', t('daily.notPlayed')))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(cell('2026-02-25', t('daily.notPlayed')))
})

test('there is no month after this one: its button stays and does nothing', async () => {
  const { user } = drawDaily()
  await user.click(month())
  const shownMonth = screen.getByRole('heading', { level: 2, name: /2026/ })
  const shown = shownMonth.textContent
  const later = screen.getByRole('button', { name: t('daily.later') })
  expect(later.getAttribute('aria-disabled')).toBe('true')
  await user.click(later)
  expect(shownMonth.textContent).toBe(shown)
})

test('at midnight UTC the next day’s shift is offered', () => {
  let now = Date.parse(`${TODAY}T23:58:00Z`)
  const { host } = drawDaily({}, () => now)
  expect(screen.getByText(/^0\sh 2\smin$/)).toBeTruthy()
  now += 3 * 60_000
  act(() => host.daily({ type: 'look' }))
  expect(screen.getByText(/^23\sh 59\smin$/)).toBeTruthy()
})

test(
  'the best robot of the last day like this is there to be beaten in each mode',
  { timeout: 60_000 },
  async () => {
    drawDaily()
    const said = await screen.findAllByText(/best robot here on March 4/, {}, { timeout: 50_000 })
    const scores = said.map((line) =>
      Number(line.querySelector('strong')?.textContent?.replace(',', '')),
    )
    expect(scores).toHaveLength(2)
    expect(nth(scores, 1)).toBeGreaterThan(nth(scores, 0))
  },
)
