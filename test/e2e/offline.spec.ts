// After one visit the game is on the device: it plays without a network, and updates are offered.
import type { Page } from '@playwright/test'
import { LAB } from '../../src/ui/lab/start.ts'
import { t } from '../../src/words/index.ts'
import { host } from './hosting.ts'
import type { Hosting } from './hosting.ts'
import { button, expect, expectScreen, opening, pauseMenu } from './support.ts'
import { resultData, simulate, test } from './support.ts'
import { extendHistory, MAP } from './ways.ts'

type Fixtures = { readonly hosting: Hosting }

// Served in a folder and by a host of its own, so that both can change, and go away, in mid-test.
const offline = test.extend<Fixtures>({
  hosting: async ({ trouble }, use) => {
    const hosting = await host()
    const own = new RegExp(`^request elsewhere: ${hosting.url}`)
    trouble.allow(own)
    await use(hosting)
    await hosting.close()
  },
})

offline.use({ serviceWorkers: 'allow', cold: true })

offline('one visit to the title is enough to play without a network', async ({ page, hosting }) => {
  await visitOnce(page, hosting)
  await hosting.close()
  await page.context().setOffline(true)
  await page.reload()
  await expectScreen(page, 'title')

  // Found whatever the address asks for.
  await page.goto(`${hosting.url}?level=first-day&mode=async&seed=7&waiter=nearest&speed=16`)
  await expectScreen(page, 'shift')
  await expect(page.locator('canvas')).toBeVisible()
  const { score, hash } = await resultData(page)
  const expected = simulate('first-day', 'async', 7, 'nearest')
  expect({ score, hash }).toEqual({ score: expected.score, hash: expected.hash })
})

offline(
  'one visit to the lab is enough to run programs without a network',
  async ({ page, hosting }) => {
    await visitOnce(page, hosting)
    await extendHistory(page, [MAP, LAB])
    for (const isOnline of [true, false]) {
      if (!isOnline) {
        await hosting.close()
        await page.context().setOffline(true)
      }
      await page.reload()
      await expectScreen(page, 'lab')
      await page.getByRole('button', { name: t('lab.run'), exact: true }).click()
      await expect(page.locator('output b').first()).toHaveText(/\d/)
    }
  },
)

offline.describe('on a dense screen', () => {
  offline.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 900 } })

  offline('the large pictures are kept with the first shift', async ({ page, hosting }) => {
    await visitOnce(page, hosting)
    await page.goto(`${hosting.url}?level=first-day&mode=blocking`)
    await expect.poll(() => kept(page, /room@2x/)).toBe(true)
    await expect.poll(() => kept(page, /art@2x[^/]*avif/)).toBe(true)
    await expect.poll(() => kept(page, /customers@2x[^/]*avif/)).toBe(true)
    await hosting.close()
    await page.goto(`${hosting.url}?level=first-day&mode=async`)
    await expect(page.locator('canvas')).toBeVisible()
    await opening(page, 75)
  })

  offline('without them the small ones are drawn with', async ({ page, hosting, trouble }) => {
    trouble.allow(/@2x/)
    trouble.allow(/net::ERR_(?:FAILED|CONNECTION_REFUSED)/)
    await visitOnce(page, hosting)
    await hosting.close()
    await page.goto(`${hosting.url}?level=first-day&mode=blocking`)
    await expect(page.locator('canvas')).toBeVisible()
    await opening(page, 75)
  })
})

offline(
  'a new version is offered between shifts and taken when asked for',
  async ({ page, hosting }) => {
    await page.addInitScript(drawSeldom)
    await visitOnce(page, hosting)
    hosting.release()
    await page.goto(`${hosting.url}?level=first-day&mode=async&seed=7`)
    await opening(page, 75)
    await page.keyboard.press('Space')
    await expect.poll(() => waiting(page), { timeout: 60_000 }).toBe(true)
    await expect(pauseMenu(page)).toBeVisible()
    await expect(offer(page)).toHaveCount(0)

    await button(page, t('pause.leave')).click()
    await button(page, t('pause.leave')).click()
    await expectScreen(page, 'title')
    await expect(offer(page)).toBeVisible()
    await expectVersion(page, 1)
    await offer(page).click()
    await expectVersion(page, 2)
    await expectScreen(page, 'title')
    await expect(offer(page)).toHaveCount(0)
  },
)

offline(
  'a version released while the page is open is found within the hour, and offered until it is taken',
  async ({ page, hosting }) => {
    await page.addInitScript(drawSeldom)
    await page.addInitScript(shortenHours)
    await visitOnce(page, hosting)
    hosting.release()
    await expect(offer(page)).toBeVisible()
    await button(page, t('notice.dismiss')).click()
    await expect(offer(page)).toHaveCount(0)
    await page.reload()
    await expect(offer(page)).toBeVisible()
    await expectVersion(page, 1)
    await offer(page).click()
    await expectVersion(page, 2)
  },
)

/** To the title and no further, until the worker has all it needs and holds the page. */
async function visitOnce(page: Page, { url }: Hosting): Promise<void> {
  await page.goto(url)
  await expectScreen(page, 'title')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
}

/**
 * Runs in the page: four frames a second. The browser looks for a new worker when it is idle, and
 * without a graphics card drawing leaves it no time.
 */
function drawSeldom(): void {
  window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 250)
}

/** Runs in the page: an hour is two seconds. */
function shortenHours(): void {
  const start = window.setInterval.bind(window)
  window.setInterval = ((act: () => void, ms: number) =>
    start(act, ms === 3_600_000 ? 2_000 : ms)) as typeof window.setInterval
}

function offer(page: Page) {
  return button(page, t('notice.update'))
}

async function expectVersion(page: Page, version: number): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-version', String(version))
}

function waiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return Boolean(registration?.waiting)
  })
}

/** Whether something of this name is in the caches. */
function kept(page: Page, name: RegExp): Promise<boolean> {
  return page.evaluate(async (pattern) => {
    const all = await Promise.all(
      (await caches.keys()).map(async (key) => (await caches.open(key)).keys()),
    )
    return all.flat().some(({ url }) => new RegExp(pattern).test(url))
  }, name.source)
}
