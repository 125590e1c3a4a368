// Ways into the game for whoever takes pictures of it. Time stands still wherever they lead to.
import type { Page } from '@playwright/test'
import { robotIn, robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import { endsBy, replayOf } from '../../src/sim/index.ts'
import type { Mode, Replay } from '../../src/sim/index.ts'
import type { Entry, Settings } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { button } from '../e2e/support.ts'
import { entryOf, levelFor, playUntil } from './moments.ts'
import { pass } from './time.ts'

const COUNTDOWN = 3_000 // ms before the doors open
const GO = 900 // ms after which "Go!" is gone
const NEARLY_CLOSED = 89_000 // ms since opening
const AFTER_END = 500 // ms, of overtime too: then the curtain falls
const CURTAIN = 1_800 // ms between the end and the results
const FRAME = 17 // ms
const LOOK_AGAIN = 20 // ms, while the page loads
const LOADED_BY = 90_000 // ms, however busy the machine
const DAY = '2026-03-05T12:00:00.000Z'
const NAMES = ['Ada', 'Grace Hopper', 'Edsger', 'Barbara', 'Linus', 'Margaret Hamilton']
const MORE_NAMES = ['Tim', 'Radia', 'Anders', 'Frances Allen the Second']

/** The house's customers, served by a robot; at full speed it takes the fewest frames to draw. */
export const rush: Order = {
  level: 'lunch-rush',
  seed: 7,
  mode: 'async',
  leads: [robotLead('nearest')],
  speed: 16,
  purpose: { type: 'free' },
}
export const rushOf = (mode: Mode): Order => ({ ...rush, mode })
export const slowly = (order: Order): Order => ({ ...order, speed: 1 })

/** Put texts into the browser's storage before the page is opened. */
export async function store(page: Page, texts: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((all) => {
    for (const [key, value] of Object.entries(all)) {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(value))
    }
  }, texts)
}

/** As storage holds them: high scores, and the player's name. */
export function kept(entries: readonly Entry[]) {
  return { 'cafe-await/runs': { state: { entries }, version: 1 } }
}

/** One shift of the house level in each of these modes. */
export const played = (...modes: readonly Mode[]): readonly Entry[] =>
  modes.map((mode) => entryOf(rushOf(mode), 'Ada', 90_000, DAY))

/** Ten shifts of either mode, each a little shorter than the one before. */
export const tenOfEach = (): readonly Entry[] =>
  [...NAMES, ...MORE_NAMES].flatMap((name, place) =>
    (['blocking', 'async'] as const).map((mode) =>
      entryOf(
        rushOf(mode),
        name,
        90_000 - place * 5_000,
        DAY.replace('-05T', `-0${9 - (place % 9)}T`),
      ),
    ),
  )

/** As storage holds them: these settings, and the rest as usual. */
export function chosen(settings: Partial<Settings>) {
  const usual = { name: '', level: rush.level, reducedMotion: 'system' }
  return { 'cafe-await/settings': { state: { ...usual, ...settings }, version: 1 } }
}

/** As storage holds it: a shift left at `at`, ms since opening, in the player's own name. */
export function leftAt(order: Order, at: number) {
  const replay = replayOf(playUntil(order, at))
  return { 'cafe-await/under-way': [{ order: { speed: 1 }, replay }] }
}

/** The title, with the robot's shift behind it half a minute old. */
export async function title(page: Page, search = ''): Promise<void> {
  await page.goto(`/${search}`)
  await roomIsThere(page)
  await pass(page, 30_000)
}

/** A robot's shift by its address, at `at` ms since opening; below 0 it is the countdown. */
export async function watch(page: Page, order: Order, at: number, more = ''): Promise<void> {
  const { level, mode, seed, leads, speed } = order
  await page.goto(
    `/?level=${level}&mode=${mode}&seed=${seed}&waiter=${robotIn(leads)}&speed=${speed}${more}`,
  )
  await roomIsThere(page)
  await pass(page, COUNTDOWN + at / (at > 0 ? speed : 1))
}

/** The results of a robot's shift. */
export async function watchToEnd(page: Page, order: Order, more = ''): Promise<void> {
  await watch(page, order, endsBy(levelFor(order)) + AFTER_END, more)
  await page.clock.fastForward(CURTAIN)
  await page.locator('main[data-screen="results"]').waitFor()
  await pass(page, 1_500)
}

/** A shift of the player's own at `at`, ms since opening; a robot has played it nearly as far. */
export async function takeUp(page: Page, order: Order, at: number): Promise<void> {
  await store(page, leftAt(order, at - GO))
  await goOn(page)
}

/** A campaign shift of the player's own; `replayAt` gives it as it was so many ms before the moment. */
export async function takeUpCampaign(
  page: Page,
  replayAt: (before: number) => Replay,
): Promise<void> {
  const order = { speed: 1, campaign: { predicted: 0 } }
  await store(page, { 'cafe-await/under-way': [{ order, replay: replayAt(GO) }] })
  await goOn(page)
}

async function goOn(page: Page): Promise<void> {
  await page.goto('/')
  await button(page, t('title.goOn')).dispatchEvent('click') // a slow machine's frames are no matter
  await roomIsThere(page)
  await pass(page, COUNTDOWN + GO)
}

/** The results of a shift of the player's own, `ms` after they came up. */
export async function finish(page: Page, order: Order, ms = 1_500): Promise<void> {
  await takeUp(page, order, NEARLY_CLOSED)
  await pass(page, endsBy(levelFor(order)) - NEARLY_CLOSED + AFTER_END)
  await page.clock.fastForward(CURTAIN)
  await page.locator('main[data-screen="results"]').waitFor()
  await pass(page, ms)
  await page.getByText(t('results.parPending')).first().waitFor({ state: 'hidden' })
}

/** The room comes up in frames of its own, so that time must go on until it is there. */
async function roomIsThere(page: Page): Promise<void> {
  const room = page.locator('[data-ready="true"] canvas')
  for (const end = Date.now() + LOADED_BY; (await room.count()) === 0;) {
    if (Date.now() > end) throw new Error('The room has not come up.')
    await page.clock.runFor(FRAME)
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN))
  }
}
