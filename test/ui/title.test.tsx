// The title: what each level's card says of the player, which level is next, and the landing of an
// invitation.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { allLevelIds, HOUSE_SEED, levelOf } from '../../src/levels/index.ts'
import { readLink } from '../../src/runs/index.ts'
import { addEntry } from '../../src/store/index.ts'
import { useLevelOptions, nextLevel } from '../../src/ui/title/Cards.tsx'
import { Offered } from '../../src/ui/title/Offered.tsx'
import { Choice } from '../../src/ui/kit/Field.tsx'
import { number, t } from '../../src/words/index.ts'
import { open, orderOf } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { draw } from '../support/render.tsx'

function Levels() {
  const options = useLevelOptions()
  return <Choice legend="levels" options={options} value="first-day" onChoose={() => {}} />
}

const shift = (level: string, mode: 'blocking' | 'async', score: number, stars = 1) =>
  entry({ id: `${level} ${mode}`, level, mode, score, stars, seed: HOUSE_SEED })
const card = (level: 'first-day' | 'lunch-rush') =>
  screen.getByRole('radio', { name: new RegExp(`^${t(`level.${level}.name`)}`) }).parentElement

test('a level’s card has the best of both modes with their stars', () => {
  const cafe = open()
  addEntry(cafe.scores, shift('first-day', 'blocking', 120, 1))
  addEntry(cafe.scores, shift('first-day', 'async', 340, 3))
  draw(<Levels />, { cafe })
  const words = card('first-day')?.textContent
  expect(words).toContain(
    `${t('mode.blocking.name')} ${number(120)}${t('stars.text', { count: 1 })}`,
  )
  expect(words).toContain(`${t('mode.async.name')} ${number(340)}${t('stars.text', { count: 3 })}`)
  expect(card('lunch-rush')?.textContent).not.toContain(t('mode.async.name'))
})

test('the next level is the first that lacks a mode, and none before the first shift', () => {
  const both = [shift('first-day', 'blocking', 1), shift('first-day', 'async', 2)]
  expect(nextLevel({ entries: [] })).toBeNull()
  expect(nextLevel({ entries: both.slice(0, 1) })).toBe('first-day')
  expect(nextLevel({ entries: both })).toBe('lunch-rush')
})

function land(mode: 'blocking' | 'async' | null = null, cafe = open(), level = 'lunch-rush') {
  const offer = { level, seed: 4711, mode }
  cafe.app.setState({ route: { name: 'title', offer } })
  return draw(<Offered />, { cafe })
}

const landing = () => screen.getByRole('region', { name: t('offered.everyone') })

test('an invitation asks for the name first and then has one button to begin with blocking', async () => {
  const { user, app, settings } = land()
  await user.tab()
  await user.keyboard('Ada')
  expect(settings.getState().name).toBe('Ada')
  await user.click(within(landing()).getByRole('button', { name: t('offered.start.blocking') }))
  expect(orderOf(app.getState())).toMatchObject({ seed: 4711, mode: 'blocking' })
})

test('whoever has played blocking on these customers goes on with async', () => {
  const cafe = open()
  addEntry(cafe.scores, entry({ id: 'b', score: 9, mode: 'blocking', seed: 4711 }))
  land(null, cafe)
  expect(screen.getByRole('button', { name: t('offered.start.async') })).toBeTruthy()
})

test('an invitation says how long the two shifts of its level are', () => {
  land(null, open(), 'first-day')
  expect(landing().textContent).toContain(t('offered.modes', { seconds: 75 }))
})

test('an invitation to one mode says that mode alone', () => {
  land('async')
  expect(landing().textContent).toContain(t('mode.async.sentence'))
  expect(screen.queryByRole('button', { name: new RegExp(t('mode.blocking.name')) })).toBeNull()
})

test('an invitation to a level of the campaign says what it is about, and keeps its goal', async () => {
  const { user, now } = land('async', open(), 'burnt-dishes')
  expect(landing().textContent).toContain(t('level.burnt-dishes.description'))
  await user.click(within(landing()).getByRole('button', { name: t('offered.start.async') }))
  expect(orderOf(now())).toMatchObject({
    level: 'burnt-dishes',
    mode: 'async',
    purpose: { type: 'campaign', predicted: null },
  })
})

test.each(allLevelIds)('the invitation to %s says in a sentence what it is about', (level) => {
  const link = readLink(`#play=${level}.4711`)
  expect(link?.kind).toBe('play')
  if (link?.kind !== 'play') return
  const cafe = open()
  cafe.app.setState({ route: { name: 'title', offer: link.offer } })
  draw(<Offered />, { cafe })
  const sentence = within(landing()).getByText(t(`level.${level}.description`))
  expect(sentence.textContent).toMatch(/^.{15,}[.!?]$/)
  expect(link.offer.mode).toBe(levelOf(level)?.mode ?? null)
})
