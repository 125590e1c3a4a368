// Every screen worth a look. One scene, one picture in each size: add yours here.
import type { Page } from '@playwright/test'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { robotLead } from '../../src/waiters/index.ts'
import type { Order } from '../../src/play/index.ts'
import type { RouteName } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { button, inMenu } from '../e2e/support.ts'
import { MAP, restored, ways } from '../e2e/ways.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { busiest, crowd, entryOf, firstOf } from './moments.ts'
import { pass, settle } from './time.ts'
import { chosen, finish, kept, leftAt, played, rush, rushOf, store } from './visits.ts'
import { takeUp, tenOfEach, title, watch, watchToEnd } from './visits.ts'

export type Scene = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  readonly clock?: 'runs' // where nothing moves that would look otherwise each time
}

const house: Order = { ...rush, level: 'full-house', leads: [robotLead('first-come')] }
const STAGE = /assets\/stage-[^/]*\.js$/

export const scenes: Scene[] = [
  { name: 'title', open: title },
  {
    name: 'title-bests',
    async open(page) {
      await store(page, { ...kept(played('blocking', 'async')), ...leftAt(rush, 40_000) })
      await title(page)
    },
  },
  {
    name: 'countdown',
    async open(page) {
      await watch(page, rush, -1_600)
      await settle(page, 400)
    },
  },
  { name: 'shift-async', open: (page) => watch(page, rush, busiest(rush, crowd)) },
  {
    name: 'shift-blocking',
    async open(page) {
      const order = rushOf('blocking')
      const { at } = firstOf(order, 'standingStarted', 35_000)
      await watch(page, order, at + 4_200)
    },
  },
  { name: 'shift-full', open: (page) => watch(page, house, busiest(house, crowd)) },
  {
    name: 'shift-own',
    async open(page) {
      await takeUp(page, rush, 44_000)
      await page.keyboard.type('k123456')
      await page.clock.runFor(600)
    },
  },
  {
    name: 'shift-by-choice',
    async open(page) {
      await takeUp(page, rush, 44_000)
      await page.keyboard.type('w12')
      await page.clock.runFor(7_000)
    },
  },
  still('map', async (page) => {
    await store(page, chosen({ introduced: true }))
    await ways.map.open(page)
  }),
  {
    name: 'debrief',
    async open(page) {
      await ways.debrief.open(page)
      await seeMoment(page)
    },
  },
  {
    name: 'debrief-beside',
    async open(page) {
      const before: Order = { ...rush, level: 'stand-and-wait', mode: 'blocking', seed: HOUSE_SEED }
      await store(page, kept([entryOf(before, 'Ada', 90_000, '2026-03-05T11:00:00.000Z')]))
      const outcome = lessonOutcome({ level: 'drop-the-ticket' })
      await restored(page, [MAP, { name: 'debrief', outcome }])
      await seeMoment(page)
    },
  },
  { name: 'coach', open: (page) => beCoached(page) },
  {
    name: 'coach-kitchen',
    async open(page) {
      await beCoached(page)
      await page.keyboard.press('1')
      await page.clock.runFor(2_500)
    },
  },
  {
    name: 'panel-opened',
    async open(page) {
      await store(page, chosen({ panel: 'on' }))
      await watch(page, rush, busiest(rush, crowd))
    },
  },
  { name: 'pause', open: pause },
  {
    name: 'leave',
    async open(page) {
      await pause(page)
      await button(page, t('pause.leave')).click()
    },
  },
  { name: 'results-one', open: (page) => finish(page, rush) },
  { name: 'results-blocking', open: (page) => finish(page, rushOf('blocking')) },
  {
    name: 'results-both',
    async open(page) {
      await store(page, kept(played('blocking')))
      await finish(page, rush)
    },
  },
  {
    name: 'timeline',
    async open(page) {
      await store(page, kept(played('blocking')))
      await finish(page, rush)
      await (await inMenu(page, t('results.seeWhy'))).click()
      await page.locator('[data-chart]').first().waitFor()
    },
  },
  still('scores', scores, 'scores-empty'),
  still('scores', async (page) => {
    await store(page, kept(tenOfEach()))
    await scores(page)
  }),
  still('settings', async (page) => {
    await page.goto('/')
    await button(page, t('title.settings')).click()
  }),
  {
    name: 'failure',
    clock: 'runs',
    async open(page) {
      await page.route(STAGE, (route) => route.abort('connectionfailed'))
      await page.goto('/?level=lunch-rush&mode=async&seed=7')
      await button(page, t('failure.reload')).waitFor()
    },
  },
  {
    name: 'notice',
    async open(page) {
      await page.goto('/?level=dinner')
      await page.getByRole('region', { name: t('notice.region') }).waitFor()
    },
  },
]

for (const [name, asked] of [
  ['projector', 'view=projector'],
  ['spanish', 'lang=es'],
] as const) {
  const order = rushOf('blocking')
  const { at } = firstOf(order, 'standingStarted', 35_000)
  scenes.push(
    { name: `${name}-title`, open: (page) => title(page, `?${asked}`) },
    { name: `${name}-shift`, open: (page) => watch(page, order, at + 4_200, `&${asked}`) },
    {
      name: `${name}-results`,
      async open(page) {
        await store(page, kept(played('blocking', 'async')))
        await watchToEnd(page, rush, `&${asked}`)
      },
    },
  )
}

/** A screen whose clock may run, until it is there. */
export function still(screen: RouteName, open: Scene['open'], name: string = screen): Scene {
  return {
    name,
    clock: 'runs',
    async open(page) {
      await open(page)
      await page.locator(`main[data-screen="${screen}"]`).waitFor()
    },
  }
}

/** The room or rooms of a debrief are drawn, and its stars are in. */
async function seeMoment(page: Page): Promise<void> {
  const debrief = page.locator('main[data-screen="debrief"]')
  await debrief.waitFor({ state: 'attached' })
  while (!(await debrief.isVisible())) await page.clock.runFor(50) // its parts come by the page's clock
  await pass(page, 1_500)
}

/** A first-timer's blocking shift, when the first hand is up. */
async function beCoached(page: Page): Promise<void> {
  await title(page)
  await page.keyboard.press('Enter')
  await page.clock.runFor(5_000)
}

async function pause(page: Page): Promise<void> {
  await takeUp(page, rush, 44_000)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor()
}

async function scores(page: Page): Promise<void> {
  await store(page, chosen({ introduced: true }))
  await page.goto('/')
  await button(page, t('title.scores')).click()
}
