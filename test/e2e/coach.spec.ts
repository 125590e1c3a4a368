// A first-timer who reads nothing but the coach, from an empty browser to both results.
import type { Page } from '@playwright/test'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { playFor, playUntil, unhurried } from './frames.ts'
import { button, expect, expectScreen, modeCard, inMenu, measured } from './support.ts'
import { resultData, test } from './support.ts'

test.use(measured)

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
  const bubble = document.querySelector<HTMLElement>(`output[aria-label="${name}"]`)
  if (!bubble) return false
  return bubble.querySelector('i') !== null || ![last, ''].includes(bubble.innerText)
}

/** Let time fly until the coach says this. */
async function says(page: Page, words: string): Promise<void> {
  await playUntil(page, isSaid, { name: t('coach.region'), words })
}

/** In the page; how much time is left then is noted. */
function isSaid({ name, words }: { readonly name: string; readonly words: string }): boolean {
  const bubble = document.querySelector<HTMLElement>(`output[aria-label="${name}"]`)
  const left = document.querySelector('[data-name="time"] b')?.textContent ?? ''
  document.body.dataset['left'] = left
  return bubble?.innerText === words
}

/** Ms since the page was opened, by the page's own time. */
function timeOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.now())
}

/** Tap what is ringed, and let time fly until it is not any more: the coach may ring another. */
async function tapRing(page: Page): Promise<void> {
  const middle = await page.evaluate(() => {
    const ringed = document.querySelector('[data-coach-ring]')
    const { x, y, width, height } = ringed?.getBoundingClientRect() ?? new DOMRect()
    const station = ringed?.getAttribute('data-coach-ring')
    return station && { station, x: x + width / 2, y: y + height / 2 }
  })
  if (!middle) return
  await page.mouse.click(middle.x, middle.y)
  await playUntil(page, isElsewhere, {
    station: middle.station,
    until: (await timeOf(page)) + 1_000,
  })
}

/** In the page: this station is not ringed, or has been for too long after the tap. */
function isElsewhere({ station, until }: { readonly station: string; readonly until: number }) {
  const ringed = document.querySelector('[data-coach-ring]')?.getAttribute('data-coach-ring')
  return ringed !== station || performance.now() > until
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
    const blocking = await unhurried(page, async () => {
      const pressed = await timeOf(page)
      await playUntil(page, hasNews, { name: t('coach.region'), last: '' })
      await expect(ring(page)).toBeVisible()
      await playFor(page, 1_000) // to look at it
      await tapRing(page)
      await says(page, t('coach.handOver'))
      expect((await timeOf(page)) - pressed).toBeLessThan(FIRST_ORDER_MS)
      return follow(page, 'blocking')
    })
    expect(blocking).toContain(t('coach.stuck'))
    expect(blocking).not.toContain(t('coach.free'))
    const first = await resultData(page)

    await expectScreen(page, 'debrief')
    await page.goto('/?level=first-day&mode=async&seed=7')
    await expectScreen(page, 'shift')
    const async = await unhurried(page, () => follow(page, 'async'))
    expect(async).not.toContain(t('coach.stuck'))
    const second = await resultData(page)
    await expectScreen(page, 'results')
    expect(first.served).toBeGreaterThanOrEqual(1)
    expect(second.served).toBeGreaterThanOrEqual(1)

    await (await inMenu(page, t('results.title'))).click()
    await expect(modeCard(page, 'async')).toBeVisible()
  })
})

test('the coach is skipped at a touch, and comes back from the title', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7')
  await playUntil(page, hasNews, { name: t('coach.region'), last: '' })
  await button(page, t('coach.skip')).click()
  await expect(coach(page)).toHaveText('')
  await expect(button(page, t('coach.skip'))).toHaveCount(0)
  await page.keyboard.press('Escape')
  await button(page, t('pause.leave')).click()
  await button(page, t('pause.leave')).click()
  await button(page, t('title.coachMe')).click()
  await says(page, t('coach.wait'))
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
  await says(page, t('coach.takeOrder', { table: 1 }))
  const left = await page.evaluate(() => document.body.dataset['left'])
  // The first hand goes up after two of 75 seconds; the bar may be a hurried frame behind the coach.
  expect(left).toMatch(/^1:(?:0[789]|10)$/)
  await unhurried(page, async () => {
    await tapRing(page)
    await expect(coach(page)).toHaveText('')
  })
})
