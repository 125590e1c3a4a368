// How to come to each screen of the game, for whatever is to be tested on every one of them.
import type { Page } from '@playwright/test'
import { writeRoute } from '../../src/host/index.ts'
import { lunchRush } from '../../src/levels/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { TITLE } from '../../src/store/index.ts'
import type { Route, RouteName } from '../../src/store/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { button, inMenu, resultData } from './support.ts'

const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
export const link = runLink({ name: 'Ada', leads: [person], replay }, '/')

const debrief: Route = { name: 'debrief', outcome: lessonOutcome({ level: 'stand-and-wait' }) }

type Way = { readonly from: RouteName | null; readonly open: (page: Page) => Promise<void> }

/** How to come to each screen, and from which. */
export const ways: Readonly<Record<RouteName, Way>> = {
  title: { from: null, open: (page) => opened(page, '/') },
  shift: { from: 'title', open: (page) => opened(page, '/?level=first-day&waiter=nearest') },
  results: { from: 'title', open: (page) => robotResults(page) },
  scores: { from: 'results', open: (page) => afterwards(page, t('results.scores')) },
  settings: { from: 'title', open: (page) => fromTitle(page, t('title.settings')) },
  timeline: { from: 'results', open: (page) => afterwards(page, t('results.seeWhy')) },
  watch: { from: 'results', open: (page) => robotsWatched(page) },
  linked: { from: 'title', open: (page) => opened(page, link) },
  daily: {
    from: 'title',
    open: (page) => fromTitle(page, new RegExp(`^${t('titleLinks.daily')}`)),
  },
  round: {
    from: 'title',
    open: (page) => fromTitle(page, new RegExp(`^${t('titleLinks.round')}`)),
  },
  map: {
    from: 'title',
    open: (page) => fromTitle(page, new RegExp(`^${t('titleLinks.campaign')}`)),
  },
  predict: {
    from: 'map',
    open: (page) => restored(page, { name: 'predict', level: 'stand-and-wait' }),
  },
  lesson: {
    from: 'map',
    open: (page) => restored(page, { name: 'lesson', level: 'stand-and-wait' }),
  },
  debrief: { from: 'map', open: (page) => restored(page, debrief) },
  album: { from: 'map', open: (page) => restored(page, { name: 'album' }) },
  questions: { from: 'map', open: (page) => restored(page, { name: 'questions' }) },
  collect: { from: 'scores', open: (page) => fromScores(page, t('collect.open')) },
}

/** The screen of a campaign shift that was played before the page was loaded again. */
export async function restored(page: Page, route: Route): Promise<void> {
  await page.goto('/')
  await page.waitForFunction(() => history.state !== null) // the page writes its own when it is ready
  const trail: readonly Route[] = [TITLE, { name: 'map' }, route]
  await page.evaluate(
    (screens) => {
      for (let last = 1; last < screens.length; last++)
        history.pushState({ screens: screens.slice(0, last + 1) }, '')
    },
    trail.map((each) => writeRoute(each)),
  )
  await page.reload()
}

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address)
}

export async function fromTitle(page: Page, name: string | RegExp): Promise<void> {
  await page.goto('/')
  await button(page, name).click()
}

export async function robotResults(page: Page): Promise<void> {
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  await resultData(page)
}

async function robotsWatched(page: Page): Promise<void> {
  await robotResults(page)
  await button(page, t('watchButtons.both')).click()
}

async function fromScores(page: Page, name: string): Promise<void> {
  await fromTitle(page, t('title.scores'))
  await button(page, name).click()
}

async function afterwards(page: Page, name: string): Promise<void> {
  await robotResults(page)
  await (await inMenu(page, name)).click()
}

export const routeNames = Object.keys(ways) as readonly RouteName[]
