// The screens on which shifts are compared, sent and played against.
import type { Page } from '@playwright/test'
import { person } from '../../src/waiters/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { advance, endsBy, replayOf } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { button, inMenu } from '../e2e/support.ts'
import { ways } from '../e2e/ways.ts'
import { levelFor, playUntil } from './moments.ts'
import { still } from './scenes.ts'
import type { Scene } from './scenes.ts'
import { pass } from './time.ts'
import { chosen, finish, kept, played, rush, rushOf, store, tenOfEach } from './visits.ts'

export const compareScenes: readonly Scene[] = [
  { name: 'watch', open: (page) => seeAgain(page, t('watchButtons.both')) },
  {
    name: 'watch-end',
    async open(page) {
      await seeAgain(page, t('watchButtons.both'))
      await page.getByRole('slider').fill('90000')
      await pass(page, 600)
    },
  },
  {
    name: 'race',
    async open(page) {
      await seeResults(page)
      await (await inMenu(page, t('ghost.raceRobot'))).click()
      await pass(page, 21_000)
    },
  },
  { name: 'lab', clock: 'runs', open: openLab },
  { name: 'lab-run', clock: 'runs', open: runProgram },
  { name: 'share', open: (page) => open(page, t('share.open')) },
  { name: 'invitation', open: (page) => open(page, t('share.invite')) },
  still('linked', async (page) => void (await page.goto(`/${fragmentOf('async')}`))),
  {
    name: 'offered',
    async open(page) {
      await page.goto('/#play=lunch-rush.4711')
      await pass(page, 5_000)
    },
  },
  still('daily', async (page) => fromTitle(page, t('titleLinks.daily'))),
  still('round', async (page) => fromTitle(page, t('titleLinks.round'))),
  still('collect', async (page) => {
    await fromTitle(page, t('title.scores'))
    await button(page, t('collect.open')).click()
    const links = (['blocking', 'async'] as const).map(fragmentOf)
    await page.getByRole('textbox').fill(links.join('\n'))
    await button(page, t('collect.add')).click()
    await page.locator('tbody').first().waitFor()
  }),
  still(
    'scores',
    async (page) => {
      await store(page, kept(tenOfEach()))
      await fromTitle(page, t('title.scores'))
      await page.locator('[data-shifts] tbody button').first().click()
    },
    'scores-opened',
  ),
]

async function seeResults(page: Page): Promise<void> {
  await store(page, { ...kept(played('blocking')), ...chosen({ sawBoth: true }) })
  await finish(page, rush)
}

async function seeAgain(page: Page, way: string): Promise<void> {
  await seeResults(page)
  await (await inMenu(page, way)).click()
  await page.locator('canvas').nth(1).waitFor()
  await page.getByRole('slider').fill('42000')
  await pass(page, 600)
}

async function open(page: Page, name: string): Promise<void> {
  await seeResults(page)
  await (await inMenu(page, name)).click()
  await page.getByRole('dialog').nth(1).waitFor()
  await pass(page, 1_000)
}

async function fromTitle(page: Page, name: string): Promise<void> {
  await store(page, chosen({ introduced: true }))
  await page.goto('/')
  await button(page, new RegExp(`^${name}`)).click()
}

function fragmentOf(mode: Mode): string {
  const order = rushOf(mode)
  const recording = playUntil(order, Number.POSITIVE_INFINITY)
  advance(recording, endsBy(levelFor(order)))
  return runLink({ name: 'Ada', leads: [person], replay: replayOf(recording) }, '')
}

async function openLab(page: Page): Promise<void> {
  await ways.lab.open(page)
  await page.getByRole('textbox', { name: /JavaScript/ }).waitFor()
}

/** The lab's first program at work, with calls at each of its lines; the README's picture. */
async function runProgram(page: Page): Promise<void> {
  await openLab(page)
  await button(page, t('lab.run')).click()
  await page.getByText(t('lab.end.closed')).waitFor()
  await page.getByRole('slider').fill('33000')
  await button(page, t('lab.loop')).click()
}
