// How to come to each screen of the game, for whatever is to be tested on every one of them.
import type { Page } from '@playwright/test'
import { writeRoute } from '../../src/host/index.ts'
import { firstDay, lunchRush } from '../../src/levels/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { hashOf, replayOf, resultOf } from '../../src/sim/index.ts'
import { plainNames, TITLE } from '../../src/store/index.ts'
import type { PlainName, Route, RouteName } from '../../src/store/index.ts'
import { person, playShift, robotLead, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { LAB } from '../../src/ui/lab/start.ts'
import { SANDBOX } from '../../src/ui/sandbox/start.ts'
import { lessonOutcome } from '../support/lesson.ts'
import { button, inMenu, resultData } from './support.ts'

const replay = replayOf(playShift(lunchRush, 7, 'async', robots.nearest, 'hashes'))
export const link = runLink({ name: 'Ada', leads: [person], replay }, '/')

export const predict: Route = { name: 'predict', level: 'stand-and-wait' }
export const lesson: Route = { name: 'lesson', level: 'stand-and-wait' }
export const debrief: Route = {
  name: 'debrief',
  outcome: lessonOutcome({ level: 'stand-and-wait' }),
}

export const ROOM = 'KMRTPX' // no server has it

export const MAP: Route = { name: 'map' }

type Way = {
  readonly from: RouteName | null
  /** By itself, with a page load. */
  readonly open: (page: Page) => Promise<void>
  /** From the screen before it, without one; missing where an address leads there. */
  readonly go?: (page: Page) => Promise<void>
}

/** How to come to each screen, and from which; to one that only its name says, from the title if not told. */
const told: Readonly<Record<Exclude<RouteName, PlainName>, Way> & Partial<Record<PlainName, Way>>> =
  {
    title: { from: null, open: (page) => opened(page, '/') },
    shift: { from: 'title', open: (page) => opened(page, '/?level=first-day&waiter=nearest') },
    results: recorded('title', [robotShown()]),
    scores: after('results', async (page) => (await inMenu(page, t('results.scores'))).click()),
    settings: after('title', (page) => button(page, t('title.settings')).click()),
    timeline: after('results', async (page) => (await inMenu(page, t('results.seeWhy'))).click()),
    watch: after('results', (page) => button(page, t('watchButtons.both')).click()),
    linked: { from: 'title', open: (page) => opened(page, link) },
    daily: after('title', (page) => button(page, beginning(t('titleLinks.daily'))).click()),
    round: after('title', (page) => button(page, beginning(t('titleLinks.round'))).click()),
    map: after('title', (page) => button(page, beginning(t('titleLinks.campaign'))).click()),
    predict: recorded('map', [MAP, predict]),
    lesson: recorded('map', [MAP, lesson]),
    debrief: recorded('map', [MAP, debrief]),
    album: recorded('map', [MAP, { name: 'album' }]),
    questions: recorded('map', [MAP, { name: 'questions' }]),
    lab: recorded('map', [MAP, LAB]),
    sandbox: recorded('map', [MAP, SANDBOX]),
    workshop: after('title', (page) => button(page, beginning(t('titleLinks.workshop'))).click()),
    room: recorded('title', [{ name: 'room', code: ROOM }]),
    facilitator: recorded('title', [{ name: 'facilitator', code: ROOM }]),
    projector: recorded('title', [{ name: 'projector', code: ROOM }]),
    collect: {
      from: 'scores',
      open: async (page) => {
        await fromTitle(page, t('title.scores'))
        await button(page, t('collect.open')).click()
      },
      go: (page) => button(page, t('collect.open')).click(),
    },
  }

export const ways: Readonly<Record<RouteName, Way>> = { ...plainWays(), ...told }

function plainWays(): Readonly<Record<PlainName, Way>> {
  const entries = plainNames.map((name): [PlainName, Way] => [name, recorded('title', [{ name }])])
  return Object.fromEntries(entries) as Record<PlainName, Way>
}

/** A screen that the browser's history leads to. */
function recorded(from: RouteName, screens: readonly Route[]): Way {
  return {
    from,
    open: (page) => restored(page, screens),
    go: (page) => comeTo(page, screens),
  }
}

/** One that something on the screen before it leads to. */
function after(from: 'title' | 'results', go: (page: Page) => Promise<void>): Way {
  const before = (page: Page) =>
    from === 'title' ? opened(page, '/') : restored(page, [robotShown()])
  return {
    from,
    open: async (page) => {
      await before(page)
      await go(page)
    },
    go,
  }
}

function beginning(words: string): RegExp {
  return new RegExp(`^${words}`)
}

/** What a robot's shift has come to. */
export function robotShown(): Route {
  const recording = playShift(firstDay, 7, 'async', robots.nearest, 'hashes')
  const { shift } = recording
  const leads = [robotLead('nearest')]
  const purpose = { type: 'free' } as const
  const order = { level: firstDay.id, seed: 7, mode: 'async', leads, speed: 16, purpose } as const
  const run = { name: '', leads, replay: replayOf(recording) }
  const [result, hash] = [resultOf(shift), hashOf(shift.state)]
  return { name: 'results', outcome: { order, run, result, hash, isBest: false, entry: null } }
}

/**
 * The game, loaded when its history already leads from the title by these screens. That is written
 * at the game's address by a page that is no more than a picture.
 */
export async function restored(page: Page, screens: readonly Route[]): Promise<void> {
  await page.goto('/apple-touch-icon.png')
  await page.evaluate(() => history.replaceState({ screens: [{ name: 'title' }] }, '', '/'))
  await extendHistory(page, screens)
  await page.reload()
}

/** The browser's history goes on from the title by these screens: a reload opens the last of them. */
export async function extendHistory(page: Page, screens: readonly Route[]): Promise<void> {
  await page.evaluate(
    ([first, ...others]) => {
      const trail = [first]
      for (const screen of others) {
        trail.push(screen)
        history.pushState({ screens: trail }, '')
      }
    },
    [TITLE, ...screens].map((each) => writeRoute(each)),
  )
}

/** The history goes on by these screens, and the last of them is come to as by Forward. */
export async function comeTo(page: Page, screens: readonly Route[]): Promise<void> {
  await extendHistory(page, screens)
  await page.goBack()
  await page.goForward()
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

export const routeNames = Object.keys(ways) as readonly RouteName[]
