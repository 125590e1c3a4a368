// What every browser test stands on: a page that must stay quiet, and words for what is on it.
import { expect, test as base } from '@playwright/test'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { simulate as simulateShifts } from '../../src/cli/simulate.ts'
import type { Mode } from '../../src/sim/index.ts'
import type { RouteName } from '../../src/store/index.ts'
import type { RobotName } from '../../src/waiters/index.ts'
import { drivingFrames, playUntil, textOf } from './frames.ts'
import {
  fetchAlbumWords,
  fetchCampaignWords,
  fetchCodeWords,
  fetchCompareWords,
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
await fetchCodeWords()

export type Trouble = {
  /** What this test brings about by itself is no failure. */
  allow(expected: RegExp): void
}

export type Options = {
  /** Let emulated WebGL pass for a graphics card's, so that the room is drawn by it all the same. */
  readonly graphicsCard: boolean
  /** Sound costs a page a second before its first frame: without it, it is a machine without audio. */
  readonly audio: boolean
  /** Nobody has played here: the title offers one thing. In all other tests somebody has. */
  readonly newcomer: boolean
}

/** Fails on any console error or warning, page error, failed request or request elsewhere. */
export const test = base.extend<Options & { trouble: Trouble }>({
  graphicsCard: [false, { option: true }],
  audio: [false, { option: true }],
  newcomer: [false, { option: true }],
  context: async ({ context, graphicsCard, audio, newcomer }, use) => {
    await context.setOffline(false) // a test before may have left it without a network
    // One script: each costs a page a way to the browser and back.
    const scripts = [
      ...(graphicsCard ? [textOf(passForCard, null)] : []),
      drivingFrames(!graphicsCard),
      ...(audio ? [] : [textOf(takeAudio, null)]),
      ...(newcomer ? [] : [textOf(introduce, null)]),
    ]
    await context.addInitScript({ content: scripts.join('') })
    await use(context)
  },
  trouble: [
    async ({ context, baseURL }, use) => {
      const allowed: RegExp[] = []
      const heard = listen(context, baseURL ?? '')
      await use({ allow: (expected) => void allowed.push(expected) })
      const unexpected = heard.filter((each) => !allowed.some((pattern) => pattern.test(each)))
      expect(unexpected, 'the page stays quiet').toEqual([])
    },
    { auto: true },
  ],
})

/**
 * For tests that measure: a pixel of the page is one of the screen. Elsewhere it is half of one, which
 * draws a quarter; the layout is the same but for borders, which are one screen pixel at least.
 */
export const measured = { deviceScaleFactor: 1 } as const

function passForCard(): void {
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const { getParameter } = prototype
    prototype.getParameter = function (name) {
      const known: unknown = getParameter.call(this, name)
      return typeof known === 'string' && /swiftshader/i.test(known) ? 'Graphics card' : known
    }
  }
}

/** In the page. */
function takeAudio(): void {
  Reflect.deleteProperty(window, 'AudioContext')
}

/** In the page: as after the first results. */
function introduce(): void {
  const key = 'cafe-await/settings'
  const state = { introduced: true }
  if (origin === 'null' || localStorage.getItem(key) !== null) return
  localStorage.setItem(key, JSON.stringify({ state, version: 1 }))
}

/** Playwright's own, as no test but those of playing offline lets the worker in. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'
/** Chromium's own, as it copies what emulated WebGL has drawn into a page drawn without it. */
const COPIED = /GL Driver Message .*GPU stall due to ReadPixels/

function listen(context: BrowserContext, origin: string): readonly string[] {
  const heard: string[] = []
  context.on('console', (message) => {
    const type = message.type()
    if (message.text() === NO_WORKER || COPIED.test(message.text())) return
    if (type === 'error' || type === 'warning') heard.push(`${type}: ${message.text()}`)
  })
  context.on('weberror', (thrown) => void heard.push(`page error: ${thrown.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!own) heard.push(`request elsewhere: ${url.href}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page cuts off what it was still loading.
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed request: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`)
  })
  return heard
}

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
