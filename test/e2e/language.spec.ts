// The language: the browser's, the address's or the chosen one; a change is seen everywhere at once.
import type { Page } from '@playwright/test'
import { en } from '../../src/words/en.ts'
import { es } from '../../src/words/es.ts'
import { t } from '../../src/words/index.ts'
import { bar, button, expect, expectScreen, modeCard, notices, test, measured } from './support.ts'

test.use(measured)

const SPANISH = /assets\/es-[^/]*\.js$/
const SETTINGS = 'cafe-await/settings'

test('chosen in the settings is fetched, changes every word at once, and is kept', async ({
  page,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => void fetched.push(request.url()))
  await page.goto('/')
  await expectLanguage(page, 'en')
  await expect(page.locator('canvas')).toBeAttached()
  expect(fetched.filter((url) => SPANISH.test(url))).toEqual([])
  await button(page, t('title.settings')).click()
  await choose(page, 'Español')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(es.settings.title)
  await expectLanguage(page, 'es')
  await expect(page.getByRole('radio', { name: 'Español' })).toBeChecked()

  await page.reload()
  await expect(page.getByRole('radio', { name: 'Español' })).toBeChecked()
  await page.goBack()
  await expect(modeCard(page, 'async')).toHaveCount(0)
  await expect(button(page, es.mode.async.name)).toContainText(es.mode.async.sentence)
  await expectLanguage(page, 'es')

  await button(page, es.title.settings).click()
  await choose(page, 'English')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('settings.title'))
  await expectLanguage(page, 'en')
})

test('asked for by the address holds for the visit and is not kept', async ({ page }) => {
  await page.goto('/?lang=es&mode=blocking')
  await expectScreen(page, 'shift')
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByLabel(es.hud.region)).toContainText(es.mode.blocking.name)
  await page.keyboard.press('Escape')
  await button(page, es.pause.leave).click()
  await expectScreen(page, 'title')
  await page.reload()
  await expect(button(page, es.title.settings)).toBeVisible()
  const kept = await page.evaluate((key) => localStorage.getItem(key), SETTINGS)
  expect(kept ?? '').not.toContain('"es"')

  await page.goto('/')
  await expect(button(page, t('title.settings'))).toBeVisible()
})

test('asked for by the address gives way to the settings', async ({ page }) => {
  await page.goto('/?lang=es')
  await button(page, es.title.settings).click()
  await expect(page.getByRole('radio', { name: 'Español' })).toBeChecked()
  await choose(page, es.settings.languageSystem)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('settings.title'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('settings.title'))
})

test('that cannot be fetched leaves the café in English and says so', async ({ page, trouble }) => {
  trouble.allow(/net::ERR_CONNECTION_FAILED$/)
  await page.route(SPANISH, (route) => route.abort('connectionfailed'))
  await page.goto('/?lang=es')
  await expect(notices(page)).toContainText(en.notice.languageNotLoaded)
  await expect(modeCard(page, 'async')).toBeVisible()
})

test.describe('in a browser that speaks Mexican Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('begins in Spanish, no English before, and is English for who prefers it', async ({
    page,
  }) => {
    await page.addInitScript(noteText)
    await page.goto('/')
    await expect(page.getByText(es.title.tagline)).toBeVisible()
    await expectLanguage(page, 'es')
    const seen = await page.locator('html').getAttribute('data-text')
    expect(seen).toContain(es.title.tagline)
    expect(seen).not.toContain(t('title.tagline'))
    await button(page, es.title.settings).click()
    await choose(page, 'English')
    await page.reload()
    await page.goBack()
    await expect(page.getByText(t('title.tagline'))).toBeVisible()
  })
})

/** In the page: all that is ever written in it. */
function noteText(): void {
  addEventListener('DOMContentLoaded', () => {
    const root = document.getElementById('root')
    if (!root) return
    const note = () => {
      const { text = '' } = document.documentElement.dataset
      document.documentElement.dataset['text'] = text + root.innerText
    }
    new MutationObserver(note).observe(root, { childList: true, subtree: true })
  })
}

test.describe('whose words are two fifths longer than the English ones', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('stays within a small phone', async ({ page }) => {
    const body = `export const es = ${JSON.stringify(longer(en))}`
    await page.route(SPANISH, (route) => route.fulfill({ contentType: 'text/javascript', body }))
    await page.goto('/?lang=es')
    for (const screen of [0, 1]) {
      await expectScreen(page, 'title')
      await expectNothingOutside(page)
      await page.getByRole('navigation').getByRole('button').nth(screen).click()
      await expectNothingOutside(page)
      await page.getByRole('navigation').getByRole('button').last().click()
    }
    await page.goto('/?lang=es&mode=blocking&waiter=nearest&speed=4')
    await expect(page.locator('[data-standing="blocked"]')).toBeVisible()
    await expectNothingOutside(page)
  })
})

/** The same catalogue, each message two fifths longer. */
function longer<T>(words: T): T
function longer(words: unknown): unknown {
  if (typeof words === 'string') return words + ' öü'.repeat(Math.ceil((words.length * 0.4) / 3))
  return Object.fromEntries(Object.entries(Object(words)).map(([key, each]) => [key, longer(each)]))
}

/** All that is seen in front of the backdrop lies between the window's left and right edge. */
async function expectNothingOutside(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.locator('main *:not([inert] *, .spoken)').evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && getComputedStyle(each).clipPath === 'none')
          .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > innerWidth + 1))
          .map(({ name }) => name),
      ),
    )
    .toEqual([])
}

async function choose(page: Page, language: string): Promise<void> {
  await page
    .getByRole('group', { name: /^(?:Language|Idioma)$/ })
    .getByRole('radio', { name: language })
    .check({ force: true })
}

async function expectLanguage(page: Page, language: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}
