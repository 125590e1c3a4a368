// The campaign's street: what each sign says, what a press on it does, and what can be forgotten.
import { act, screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { finalLevel, isCampaignId, numberedLevels, sideLevels } from '../../src/levels/index.ts'
import type { CampaignId, PlannedId } from '../../src/levels/index.ts'
import { nextLevel, starTotal } from '../../src/runs/index.ts'
import { createProgressRepository } from '../../src/store/index.ts'
import type { LevelTry } from '../../src/store/index.ts'
import { LessonScreen } from '../../src/ui/campaign/LessonScreen.tsx'
import { MapScreen } from '../../src/ui/map/MapScreen.tsx'
import { CampaignWay, TitleLinks } from '../../src/ui/title/TitleLinks.tsx'
import { number, t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage } from '../support/storage.ts'

type Tries = Partial<Readonly<Record<CampaignId, LevelTry>>>

/** A café in which this has been played. */
function played(tries: Tries = {}) {
  const texts = memoryStorage()
  const progress = createProgressRepository(texts, damaged)
  for (const [id, of] of Object.entries(tries)) if (isCampaignId(id)) progress.finish(id, of)
  return open(texts)
}

const done = { stars: 2, score: 310 }
const firstThree = { 'stand-and-wait': done, 'drop-the-ticket': done, 'bell-waits': done }

function drawMap(tries: Tries = {}) {
  return draw(<MapScreen />, { cafe: played(tries) })
}

const signOf = (id: PlannedId) => {
  const sign = document.querySelector<HTMLElement>(`[data-level="${id}"]`)
  if (!sign) throw new Error(`no sign of ${id}`)
  return sign
}
const said = () => screen.getByRole('status').textContent
const numberOf = (id: PlannedId) => numberedLevels.indexOf(id) + 1
const button = (name: string) => screen.getByRole('button', { name })

describe('the signs', () => {
  test('stand in the order of their numbers, in one list a chapter', () => {
    drawMap()
    const ids = [...document.querySelectorAll<HTMLElement>('li li [data-level]')].map(
      (sign) => sign.dataset['level'],
    )
    const aside = new Set<string | undefined>(sideLevels.map(({ level }) => level))
    expect(ids.filter((id) => !aside.has(id))).toEqual([...numberedLevels, finalLevel])
    for (const { level, openedBy } of sideLevels) {
      expect(ids.indexOf(level)).toBe(ids.indexOf(openedBy) + 1)
    }
  })

  test('say number, name, what the level teaches, its stars, the best score and the state', () => {
    drawMap(firstThree)
    const words = signOf('drop-the-ticket').textContent
    for (const part of [
      t('map.level', { number: 2 }),
      t('level.drop-the-ticket.name'),
      t('map.teaches', { words: t('lesson.drop-the-ticket.teaches') }),
      t('stars.text', { count: 2 }),
      t('map.best', { score: number(310) }),
      t('map.state.played'),
    ]) {
      expect(words).toContain(part)
    }
  })

  test('let the waiter stand at the next one, which has the focus', () => {
    drawMap({ 'stand-and-wait': done })
    expect(document.activeElement).toBe(signOf('drop-the-ticket'))
    expect(signOf('drop-the-ticket').textContent).toContain(t('map.state.next'))
    expect(document.querySelectorAll('[data-next="true"]')).toHaveLength(1)
  })
})

describe('a press', () => {
  test('on an open level leads to its question', async () => {
    const { user, now } = drawMap()
    await user.click(signOf('stand-and-wait'))
    expect(now().route).toEqual({ name: 'predict', level: 'stand-and-wait' })
  })

  test('on a level without a star leads to its question again', async () => {
    const { user, now } = drawMap({ 'stand-and-wait': { stars: 0, score: 3 } })
    await user.click(signOf('stand-and-wait'))
    expect(now().route).toEqual({ name: 'predict', level: 'stand-and-wait' })
  })

  test('on a finished one leads to its lesson', async () => {
    const { user, now } = drawMap(firstThree)
    await user.click(signOf('bell-waits'))
    expect(now().route).toEqual({ name: 'lesson', level: 'bell-waits' })
  })

  test('on a locked one says which level opens it', async () => {
    const { user, now } = drawMap()
    const before = now().route
    await user.click(signOf('slow-tuesday'))
    expect(said()).toContain(t('level.slow-tuesday.name'))
    expect(said()).toContain(t('level.drop-the-ticket.name'))
    expect(now().route).toBe(before)
  })

  test('on graduation says that all chapters come first', async () => {
    const { user } = drawMap()
    await user.click(signOf(finalLevel))
    expect(said()).toBe(t('map.why.lockedExtra', { level: t('map.chapter.end') }))
  })
})

describe('when all chapters are done', () => {
  const all = Object.fromEntries(numberedLevels.map((id) => [id, done])) as Tries

  test('the foot says so', () => {
    drawMap(all)
    expect(said()).toContain(t('map.ways.end').replaceAll('**', ''))
  })
})

test('the foot says which ways are open', () => {
  const { now } = drawMap()
  const next = nextLevel(now().progress)
  expect(next).toBe('stand-and-wait')
  expect(said()).toBe(t('map.ways.one', { level: numberOf('stand-and-wait') }).replaceAll('**', ''))
})

test.each(sideLevels)('the foot names $level once it is open', ({ level, openedBy }) => {
  drawMap({ [openedBy]: done })
  const named = t('map.ways.named', { level: t(`level.${level}.name`) })
  expect(said()).toContain(t('map.ways.aside', { levels: named }).replaceAll('**', ''))
})

test('the bar counts the stars', () => {
  const { now } = drawMap(firstThree)
  const { won, of } = starTotal(now().progress)
  expect(won).toBe(6)
  expect(screen.getByText(t('map.total', { won, of }))).toBeTruthy()
})

test('what another tab has played is there when the map opens', () => {
  const cafe = played()
  createProgressRepository(cafe.texts, damaged).finish('stand-and-wait', done)
  draw(<MapScreen />, { cafe })
  expect(signOf('stand-and-wait').dataset['state']).toBe('played')
})

describe('everything', () => {
  test('cannot be forgotten before there is something', () => {
    drawMap()
    expect(screen.queryByRole('button', { name: t('map.reset') })).toBeNull()
  })

  test('is forgotten after a question only', async () => {
    const { user, now } = drawMap(firstThree)
    await user.click(button(t('map.reset')))
    await user.click(button(t('map.keep')))
    expect(now().progress['bell-waits']?.stars).toBe(2)
    await user.click(button(t('map.reset')))
    await user.click(button(t('map.resetAll.yes')))
    expect(now().progress['bell-waits']).toMatchObject({ tries: 0, stars: 0 })
    expect(signOf('bell-waits').dataset['state']).toBe('locked')
  })
})

const drawLesson = () => {
  const cafe = played(firstThree)
  act(() => cafe.app.setState({ route: { name: 'lesson', level: 'bell-waits' } }))
  return draw(<LessonScreen route={{ name: 'lesson', level: 'bell-waits' }} />, { cafe })
}

describe('a lesson', () => {
  test('says the rule, where it does not help, and the question with its answer', () => {
    drawLesson()
    const words = document.body.textContent
    for (const part of ['learnt', 'limits', 'ask', 'why'] as const) {
      expect(words).toContain(t(`lesson.bell-waits.${part}`).replaceAll('**', ''))
    }
  })

  test('leads to its level again', async () => {
    const { user, now } = drawLesson()
    expect(document.activeElement?.textContent).toBe(t('campaign.again'))
    await user.keyboard('{Enter}')
    expect(now().route).toEqual({ name: 'predict', level: 'bell-waits' })
  })

  test('forgets its level alone, after a question, and goes to the map', async () => {
    const { user, now } = drawLesson()
    await user.click(button(t('map.resetOne')))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: t('map.resetLevel.yes') }))
    expect(now().progress['bell-waits']).toMatchObject({ tries: 0, stars: 0 })
    expect(now().progress['stand-and-wait']).toMatchObject({ stars: 2 })
    expect(now().route).toEqual({ name: 'map' })
  })
})

const Ways = () => (
  <>
    <CampaignWay />
    <TitleLinks />
  </>
)
const ways = () =>
  screen.getAllByRole('button', { name: new RegExp(`^${t('titleLinks.campaign')}`) })

describe('the title', () => {
  test('has the campaign among its links until the second level has been tried', async () => {
    const { user, now } = draw(<Ways />, { cafe: played({ 'stand-and-wait': done }) })
    expect(ways().map(({ textContent }) => textContent)).toEqual([
      `${t('titleLinks.campaign')}${t('titleLinks.campaignHint')}`,
    ])
    await user.click(button(`${t('titleLinks.campaign')} ${t('titleLinks.campaignHint')}`))
    expect(now().route).toEqual({ name: 'map' })
  })

  test('has it as its main way afterwards, with the stars', () => {
    draw(<Ways />, { cafe: played({ 'drop-the-ticket': { stars: 1, score: 9 } }) })
    expect(ways()).toHaveLength(1)
    expect(ways()[0]?.textContent).toContain(t('titleLinks.campaignStars', { won: 1, of: 48 }))
  })
})
