// Graduation: the campaign's last level, in the mode the player chooses, and what comes after it.
import { screen, within } from '@testing-library/preact'
import { describe, expect, test } from 'vitest'
import { campaignLevels, finalLevel, numberedLevels } from '../../src/levels/index.ts'
import { createProgressRepository, setProgress } from '../../src/store/index.ts'
import { LessonScreen } from '../../src/ui/campaign/LessonScreen.tsx'
import { questionAnew } from '../../src/ui/campaign/orders.ts'
import { Predict } from '../../src/ui/campaign/Predict.tsx'
import { MapScreen } from '../../src/ui/map/MapScreen.tsx'
import { levelName } from '../../src/ui/format.ts'
import { t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { drawDebrief } from '../support/debrief.tsx'
import { lessonOutcome } from '../support/lesson.ts'
import { draw } from '../support/render.tsx'
import { memoryStorage } from '../support/storage.ts'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const gold = () => document.querySelector<HTMLElement>('nav [data-kind="primary"]')
const reached = { round: 0, tries: 1, failures: 0, stars: 2, best: 310 }
const allChapters = Object.fromEntries(numberedLevels.map((id) => [id, reached]))

/** A café in which all chapters are done; its storage says so too. */
function finished(stars: number | null = null) {
  const texts = memoryStorage()
  const progress = createProgressRepository(texts, damaged)
  for (const { id } of campaignLevels) {
    if (id !== finalLevel) progress.finish(id, { stars: 2, score: 310 })
    else if (stars !== null) progress.finish(id, { stars, score: 900 })
  }
  return open(texts)
}

const sign = () => button(new RegExp(`^${t('map.last')}`))

describe('on the map', () => {
  test('it is next when all chapters are done, and leads to its question', async () => {
    const { user, now } = draw(<MapScreen />, { cafe: finished() })
    expect(sign().dataset).toMatchObject({ state: 'open', next: 'true' })
    expect(document.activeElement).toBe(sign())
    await user.keyboard('{Enter}')
    expect(now().route).toEqual({ name: 'predict', level: finalLevel })
  })

  test('with a star it leads to what the campaign has shown', async () => {
    const { user, now } = draw(<MapScreen />, { cafe: finished(1) })
    expect(sign().textContent).toContain(t('stars.text', { count: 1 }))
    await user.click(sign())
    expect(now().route).toEqual({ name: 'lesson', level: finalLevel })
    expect(screen.getByRole('status').textContent).toBe(t('map.ways.none').replaceAll('**', ''))
  })
})

describe('before it', () => {
  const route = { name: 'predict', level: finalLevel } as const

  test.each(['blocking', 'async'] as const)('the player chooses %s', async (mode) => {
    const { user, now } = draw(<Predict route={route} />)
    await user.click(screen.getByRole('radio', { name: t(`mode.${mode}.name`) }))
    await user.keyboard('2')
    expect(now().route).toMatchObject({
      name: 'shift',
      order: { level: finalLevel, mode, purpose: { type: 'campaign', predicted: 1 } },
    })
  })

  test('asked anew it has the mode of the shift before', () => {
    const { order } = lessonOutcome({ level: finalLevel, belief: 'wrong' })
    const anew = questionAnew(finalLevel, { ...order, mode: 'blocking' }, null)
    expect(anew.mode).toBe('blocking')
    draw(<Predict route={anew} />)
    const blocking = screen.getByRole('radio', { name: t('mode.blocking.name') })
    expect(blocking).toHaveProperty('checked', true)
  })

  test('another level leaves no choice of the mode', () => {
    draw(<Predict route={{ name: 'predict', level: 'slow-tuesday' }} />)
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

describe('the debrief', () => {
  test('of the last chapter’s last level leads on to it once it is open', () => {
    const { app } = drawDebrief({ level: 'too-many-tickets' })
    expect(gold()?.textContent).toBe(t('campaign.toMap'))
    setProgress(app, allChapters)
    return expect
      .poll(() => gold()?.textContent)
      .toBe(t('campaign.next', { level: levelName(finalLevel) }))
  })

  test('leads to what the player knows now', async () => {
    const { user, app } = drawDebrief({ level: finalLevel, predicted: 1 })
    expect(screen.getByText(t('stars.text', { count: 3 }))).toBeTruthy()
    expect(gold()?.textContent).toBe(t('graduated.known'))
    await user.click(button(t('graduated.known')))
    expect(app.getState().route).toEqual({ name: 'lesson', level: finalLevel })
  })

  test('without a star leads to another try', () => {
    drawDebrief({ level: finalLevel, belief: 'wrong', seed: 5 })
    expect(screen.getByText(t('stars.text', { count: 0 }))).toBeTruthy()
    expect(gold()?.textContent).toContain(t('campaign.again'))
  })
})

const drawClosing = () =>
  draw(<LessonScreen route={{ name: 'lesson', level: finalLevel }} />, { cafe: finished(2) })

describe('the closing screen', () => {
  test('says what each finished level has shown', () => {
    drawClosing()
    const known = within(screen.getByRole('region', { name: t('graduated.known') }))
    for (const { id } of campaignLevels.filter((level) => level.id !== finalLevel))
      expect(known.getByText(t(`lesson.${id}.teaches`))).toBeTruthy()
  })

  test.each([
    ['free', { name: 'title' }],
    ['daily', { name: 'daily' }],
    ['round', { name: 'round' }],
  ] as const)('leads to %s', async (name, to) => {
    const { user, now } = drawClosing()
    const way = button(t(`graduated.${name}`))
    expect(way.getAttribute('aria-describedby')).toBe(`graduated-${name}`)
    await user.click(way)
    expect(now().route).toMatchObject(to)
  })

  test('leaves that out in the lesson of any other level', () => {
    draw(<LessonScreen route={{ name: 'lesson', level: 'bell-waits' }} />, { cafe: finished() })
    expect(screen.queryByRole('region', { name: t('graduated.onward') })).toBeNull()
  })
})
