// A first-timer who reads nothing but the coach, from an empty browser to both results.
import type { Page } from '@playwright/test'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { playFor, playUntil } from './frames.ts'
import { button, expect, expectScreen, modeCard, inMenu } from './support.ts'
import { resultData, test } from './support.ts'

const FIRST_ORDER_MS = 10_000

const coach = (page: Page) => page.getByRole('status', { name: t('coach.region') })
const ring = (page: Page) => coach(page).locator('i')

/** Tap whatever the coach rings until it has nothing more to teach. Returns what it said. */
async function follow(page: Page, mode: Mode): Promise<readonly string[]> {
  const done = t(mode === 'async' ? 'coach.doneAsync' : 'coach.doneBlocking')
  const said: string[] = []
  while (said.at(-1) !== done) {
    await playUntil(page, hasNews, { name: t('coach.region'), last: said.at(-1) ?? '' })
    const words = await coach(page).innerText()
    if (words && words !== said.at(-1)) said.push(words)
    if (words !== done && (await ring(page).count()) > 0) await tapRing(page)
  }
  return said
}

/** In the page: the coach rings something, or has something else to say. */
function hasNews({ name, last }: { readonly name: string; readonly last: string }): boolean {
  const bubble = document.querySelector<HTMLElement>(`[role="status"][aria-label="${name}"]`)
  const words = bubble?.innerText ?? ''
  return bubble?.querySelector('i') !== null || (words !== '' && words !== last)
}

/** Ms since the page was opened, by the page's own time. */
function timeOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}

async function tapRing(page: Page): Promise<void> {
  const before = await ring(page)
    .boundingBox({ timeout: 500 })
    .catch(() => null)
  if (!before) return
  await page.mouse.click(before.x + before.width / 2, before.y + before.height / 2)
  await expect(ring(page))
    .toHaveCount(0, { timeout: 1_000 })
    .catch(() => {}) // it may ring another
}

test.describe('in an empty browser', () => {
  test.use({ newcomer: true })

  test('a first-timer is led through both modes, the first of them in the campaign', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(button(page, t('title.play'))).toBeFocused()
    await page.keyboard.press('Enter')
    await expectScreen(page, 'shift')
    const pressed = await timeOf(page)
    await playUntil(page, hasNews, { name: t('coach.region'), last: '' })
    await expect(ring(page)).toBeVisible()
    await playFor(page, 1_000) // to look at it
    await tapRing(page)
    await expect(coach(page)).toContainText(t('coach.handOver'))
    expect((await timeOf(page)) - pressed).toBeLessThan(FIRST_ORDER_MS)
    const blocking = await follow(page, 'blocking')
    expect(blocking).toContain(t('coach.stuck'))
    expect(blocking).not.toContain(t('coach.free'))
    const first = await results(page)

    await expectScreen(page, 'debrief')
    await page.goto('/?level=first-day&mode=async&seed=7')
    await expectScreen(page, 'shift')
    const async = await follow(page, 'async')
    expect(async).not.toContain(t('coach.stuck'))
    const second = await results(page)
    await expectScreen(page, 'results')
    expect(first.served).toBeGreaterThanOrEqual(1)
    expect(second.served).toBeGreaterThanOrEqual(1)

    await (await inMenu(page, t('results.title'))).click()
    await expect(modeCard(page, 'async')).toBeVisible()
  })
})

/** The player goes for a walk; the shift runs to its end. */
async function results(page: Page) {
  return resultData(page)
}

test('the coach is skipped at a touch, and comes back from the title', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7')
  await expect(ring(page)).toBeVisible()
  await button(page, t('coach.skip')).click()
  await expect(coach(page)).toHaveText('')
  await expect(button(page, t('coach.skip'))).toHaveCount(0)
  await page.keyboard.press('Escape')
  await button(page, t('pause.leave')).click()
  await button(page, t('pause.leave')).click()
  await button(page, t('title.coachMe')).click()
  await expect(coach(page)).toContainText(t('coach.wait'))
  await expect(button(page, t('coach.skip'))).toBeVisible()
})

test('who knows the game gets a hint after four idle seconds, and not before', async ({ page }) => {
  await page.addInitScript(() => {
    const state = { name: '', level: 'first-day', reducedMotion: 'system' }
    const coached = { blocking: true, async: true }
    const settings = JSON.stringify({ state: { ...state, coached }, version: 1 })
    localStorage.setItem('cafe-await/settings', settings)
  })
  await page.goto('/?level=first-day&mode=async&seed=7')
  await expect(coach(page)).toContainText(t('coach.takeOrder', { table: 1 }))
  const left = await page.locator('[data-name="time"] b').innerText()
  expect(left).toMatch(/^1:0[789]$/) // the first hand goes up after two of 75 seconds
  await tapRing(page)
  await expect(coach(page)).toHaveText('')
})
