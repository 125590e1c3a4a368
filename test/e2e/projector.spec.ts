// The projector's view: by address, by button and by key, and nothing in it too small to be read.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { bar, button, expect, expectScreen, opening, pauseMenu, measured } from './support.ts'
import { resultData, test } from './support.ts'

test.use(measured)

test.use({ viewport: { width: 1440, height: 900 } })

const LEAST = 22 // CSS pixels of type that the back of a room can read at 1440×900
const SHIFT = 'level=lunch-rush&seed=7&waiter=nearest'

/** What is smaller than that, and whatever the page scrolls. */
function smallPrint(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const small: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const { width, height } = range.getBoundingClientRect()
      if (!element?.checkVisibility() || width < 2 || height < 2) continue
      if (element.closest('.spoken, [inert], noscript')) continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size < least) small.push(`${texts.currentNode.textContent}: ${size}`)
    }
    const { scrollHeight, scrollWidth } = document.documentElement
    if (scrollHeight > innerHeight || scrollWidth > innerWidth) small.push('the page scrolls')
    return small
  }, LEAST)
}

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)
const view = (page: Page) => page.locator('html')
const toggle = (page: Page) => button(page, t('title.projector'))

async function expectView(page: Page, name: 'usual' | 'projector'): Promise<void> {
  await expect(view(page)).toHaveAttribute('data-view', name)
  await expect
    .poll(() => new URL(page.url()).searchParams.get('view'))
    .toBe(name === 'projector' ? name : null)
}

for (const mode of ['blocking', 'async'] as const) {
  test(`a shift in ${mode} mode and its results can be read from afar`, async ({ page }) => {
    await page.goto(`/?view=projector&${SHIFT}&mode=${mode}&speed=12`)
    await expectScreen(page, 'shift')
    await expectView(page, 'projector')
    await opening(page, 80)
    expect(await smallPrint(page)).toEqual([])
    await resultData(page)
    expect(await smallPrint(page)).toEqual([])
    await expect(page).toHaveURL(/\?view=projector$/)
  })
}

test('the address opens the title in this view, fills the screen with the first gesture, and a reload keeps it', async ({
  page,
}) => {
  await page.goto('/?view=projector')
  await expectTitle(page)
  expect(await isFull(page)).toBe(false)
  await page.getByRole('heading', { name: t('title.name') }).click()
  await expect.poll(() => isFull(page)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => isFull(page)).toBe(false)
  await expectView(page, 'projector')
  await page.reload()
  await expectTitle(page)
})

/** The title in this view, which can be read from afar. */
async function expectTitle(page: Page): Promise<void> {
  await expectScreen(page, 'title')
  await expectView(page, 'projector')
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true')
  expect(await smallPrint(page)).toEqual([])
}

test('the button turns view, address and full screen on and off, as leaving that does', async ({
  page,
}) => {
  await page.goto('/?ref=mail')
  await expectView(page, 'usual')
  await toggle(page).click()
  await expectView(page, 'projector')
  await expect(page).toHaveURL(/\?ref=mail&view=projector$/)
  await expect.poll(() => isFull(page)).toBe(true)
  await toggle(page).click()
  await expectView(page, 'usual')
  await expect.poll(() => isFull(page)).toBe(false)
  await expect(page).toHaveURL(/\?ref=mail$/)
  await toggle(page).click()
  await expect.poll(() => isFull(page)).toBe(true)
  await page.evaluate(() => document.exitFullscreen())
  await expectView(page, 'usual')
})

test('F, the pause menu and the settings turn it on and off, but no F in a name', async ({
  page,
}) => {
  await page.goto('/?mode=async')
  await expect(bar(page)).toBeVisible()
  await page.keyboard.press('f')
  await expectView(page, 'projector')
  await page.keyboard.press('Space')
  await expect(pauseMenu(page)).toBeVisible()
  await page.keyboard.press('f')
  await expectView(page, 'usual')
  await toggle(page).click()
  await expectView(page, 'projector')
  await expect(pauseMenu(page)).toBeVisible()
  await expect(toggle(page)).toHaveAttribute('aria-pressed', 'true')
  await toggle(page).click()
  await expectView(page, 'usual')

  await page.goto('/?lang=en')
  await page.getByLabel(t('title.yourName')).fill('')
  await page.getByLabel(t('title.yourName')).pressSequentially('Fifi')
  await expectView(page, 'usual')
  await button(page, t('title.settings')).click()
  const chosen = page.getByRole('switch', { name: t('settings.projector') })
  await chosen.press('Space')
  await expectView(page, 'projector')
  await expect(chosen).toBeChecked()
})
