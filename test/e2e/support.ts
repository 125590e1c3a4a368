// What every browser test stands on: a page that must stay quiet, and words for what is on it.
import { expect, test as base } from '@playwright/test'
import type { Locator, Page, TestInfo } from '@playwright/test'
import { simulate as simulateShifts } from '../../src/cli/simulate.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { RouteName } from '../../src/store/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { playUntil, whilePainted } from './frames.ts'
import { listen } from './listen.ts'
import { scriptOf } from './machine.ts'
import type { Machine } from './machine.ts'
import { WarmContexts } from './warm.ts'
import {
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCodeWords,
  fetchCompareWords,
  fetchLabApiWords,
  fetchLabWords,
  fetchLensWords,
  fetchWords,
  fetchWorkshopWords,
  t,
} from '../../src/words/index.ts'

export { expect }

await fetchWords()
await fetchWorkshopWords()
await fetchCampaignWords()
await fetchCompareWords()
await fetchAlbumWords()
await fetchLensWords()
await fetchLabWords()
await fetchLabApiWords()
await fetchCodeWords()

export type Trouble = {
  /** What this test brings about by itself is no failure. */
  allow(expected: RegExp): void
}

export type Options = Omit<Machine, 'avif'> & {
  /** The browser has nothing of the game yet. In all other tests it has kept what it has fetched. */
  readonly cold: boolean
}

/** Fails on any console error or warning, page error, failed request or request elsewhere. */
export const test = base.extend<
  Options & { made: readonly unknown[]; trouble: Trouble },
  { warmContexts: WarmContexts }
>({
  audio: [false, { option: true }],
  painted: [false, { option: true }],
  newcomer: [false, { option: true }],
  cold: [false, { option: true }],
  warmContexts: [
    async ({ browser }, use) => {
      const contexts = new WarmContexts(browser)
      await use(contexts)
      await contexts.closeAll()
    },
    { scope: 'worker' },
  ],
  // What a context is made with, but for the size of its window, which each page is given. An option
  // that a test sets by `test.use` and that is missing here has no effect: add it.
  made: async (
    {
      deviceScaleFactor,
      hasTouch,
      isMobile,
      locale,
      forcedColors,
      colorScheme,
      reducedMotion,
      serviceWorkers,
      userAgent,
      timezoneId,
      permissions,
      contextOptions,
    },
    use,
  ) =>
    use([
      deviceScaleFactor,
      hasTouch,
      isMobile,
      locale,
      forcedColors,
      colorScheme,
      reducedMotion,
      serviceWorkers,
      userAgent,
      timezoneId,
      permissions,
      contextOptions,
    ]),
  context: async ({ browser, warmContexts, made, cold, audio, newcomer, painted }, use, info) => {
    const script = scriptOf({ audio, newcomer, avif: cold, painted })
    if (cold) {
      const context = await browser.newContext()
      await context.addInitScript({ content: script })
      await use(context)
      if (info.status !== info.expectedStatus) await takePictures(context.pages(), info)
      return context.close()
    }
    const key = JSON.stringify([made, audio, newcomer, painted])
    const context = await warmContexts.take(key, script)
    await use(context)
    // After a failure this worker ends, with its pages.
    if (info.status === info.expectedStatus) await warmContexts.giveBack(key)
    else await takePictures(context.pages().slice(1), info) // without the keeper
  },
  page: async ({ context, viewport }, use) => {
    const page = await context.newPage()
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
  },
  trouble: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = []
      const heard: string[] = []
      const forget = listen(context, baseURL ?? '', heard)
      await use({ allow: (expected) => void allowed.push(expected) })
      forget()
      const unexpected = heard.filter((each) => !allowed.some((pattern) => pattern.test(each)))
      expect(unexpected, 'the page stays quiet').toEqual([])
    },
    { auto: true },
  ],
})

/** Of what failed. Playwright's own pictures are taken before a page can be painted. */
async function takePictures(pages: readonly Page[], info: TestInfo): Promise<void> {
  for (const [nth, page] of pages.entries()) {
    const path = info.outputPath(`painted-${nth + 1}.png`)
    await whilePainted(page, () => page.screenshot({ path })).catch(() => {}) // another page, or gone
  }
}

/**
 * For tests that measure: a pixel of the page is one of the screen. Elsewhere it is half of one, which
 * draws a quarter; the layout is the same but for borders, which are one screen pixel at least.
 */
export const measured = { deviceScaleFactor: 1 } as const

export type Run = { readonly score: number; readonly served: number; readonly lost: number }

/** The same shift without a browser, by the project's own command. */
export function simulate(
  level: string,
  mode: Mode,
  seed: number,
  waiter: RobotName,
): Run & { readonly hash: string } {
  const asked = ['--level', level, '--mode', mode, '--waiter', waiter, '--seed', String(seed)]
  const printed: string[] = []
  const terminal = {
    out: (text: string) => void printed.push(text),
    err: () => {},
    isRead: () => true,
  }
  simulateShifts([...asked, '--json', '--no-par'], terminal)
  return JSON.parse(printed.join(''))
}

/** The latest shift's card, which carries its numbers. */
export function result(page: Page): Locator {
  return page.getByTestId('result')
}

/** Those numbers, once the shift has been played out. */
export async function resultData(page: Page): Promise<Run & { readonly hash: string }> {
  await playUntil(page, () => document.querySelector('[data-testid="result"]') !== null, null)
  await expect(result(page)).toBeVisible()
  const { score, served, lost, hash } = await result(page).evaluate((card: HTMLElement) => ({
    ...card.dataset,
  }))
  return { score: Number(score), served: Number(served), lost: Number(lost), hash: hash ?? '' }
}

export async function expectScreen(page: Page, screen: RouteName): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-screen', screen)
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name })
}

/** What is in the menu of the results. */
export async function inMenu(page: Page, name: string | RegExp): Promise<Locator> {
  const menu = page.getByRole('dialog', { name: t('results.more') })
  if (!(await menu.isVisible())) await button(page, t('results.more')).click()
  return menu.getByRole('button', { name })
}

/** The big card that starts a shift from the title. */
export function modeCard(page: Page, mode: Mode): Locator {
  return page
    .getByRole('region', { name: t('title.modes') })
    .getByRole('button', { name: t(`mode.${mode}.name`) })
}

export function pauseMenu(page: Page): Locator {
  return page.getByRole('dialog', { name: t('pause.title') })
}

export function notices(page: Page): Locator {
  return page.getByRole('region', { name: t('notice.region') })
}

/** The bar above the room. */
export function bar(page: Page): Locator {
  return page.getByLabel(t('hud.region'))
}

/** Seconds left, as the bar says. */
export async function secondsLeft(page: Page): Promise<number> {
  const text = await page.locator('[data-name="time"] b').innerText()
  const [minutes, seconds] = text.split(':').map(Number)
  return (minutes ?? 0) * 60 + (seconds ?? 0)
}

/** The doors are open: the countdown is over and time goes by. */
export async function opening(page: Page, longest: number): Promise<void> {
  await playUntil(page, isLess, longest)
}

/** The doors close: nothing more can be done. */
export async function closing(page: Page): Promise<void> {
  await playUntil(page, isLess, 1)
}

/** In the page: the bar says that less than so many seconds are left. */
function isLess(most: number): boolean {
  const text = document.querySelector('[data-name="time"] b')?.textContent ?? ''
  const [minutes, seconds] = text.split(':').map(Number)
  return minutes !== undefined && seconds !== undefined && minutes * 60 + seconds < most
}

/** Everything that slides or pops has come to rest; what pulses for good may. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
    await Promise.all(ending.map(({ finished }) => finished.catch(() => null)))
  })
}
