// A room with a hundred robots for whoever leads it: found by name and by how they stand, and each with a menu
// that goes by keyboard, on a laptop and on a phone.
import type { Locator, Page } from '@playwright/test'
import { number, t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { legible } from './from-afar.ts'
import { button, expect, test } from './support.ts'
import {
  browserOf,
  LAPTOP,
  openProjector,
  openRoom,
  PHONE,
  startWorkshop,
} from './workshop-room.ts'
import type { WorkshopServer } from './workshop-room.ts'

const ROBOTS = 100
const FINGER = 44 // px

let server: WorkshopServer
test.beforeAll(async () => {
  server = await startWorkshop()
})
test.afterAll(() => server.stop())

const rows = (page: Page): Locator =>
  page.getByRole('list', { name: t('workshop.people') }).getByRole('listitem')
const menuOf = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: t('workshop.actionsFor', { name }), exact: true })
const chip = (page: Page, standing: 'here' | 'out', count: number): Locator =>
  button(page, `${t(`workshop.standings.${standing}`)} ${number(count)}`)

async function fill(host: Page): Promise<void> {
  await host.getByLabel(t('workshop.robotsCount')).selectOption(String(ROBOTS))
  await button(host, t('workshop.addRobots')).click()
  await expect(chip(host, 'here', ROBOTS)).toBeVisible({ timeout: 60_000 })
}

async function expectFingers(page: Page): Promise<void> {
  for (const each of await page.getByRole('list').getByRole('button').all()) {
    const { width, height } = (await each.boundingBox()) ?? { width: 0, height: 0 }
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(FINGER)
  }
}

test('a hundred people are led by search, chips and menus', async ({ browser }) => {
  const faults: string[] = []
  const host = await (await browserOf(browser, LAPTOP, faults)).newPage()
  await openRoom(host, server.address)
  await fill(host)
  expect(await rows(host).count()).toBeLessThan(ROBOTS / 4)
  await faultless(host, 'facilitator, a full room')

  await host.getByRole('searchbox', { name: t('workshop.findPerson') }).fill('robot 77')
  await expect(rows(host)).toHaveCount(1)
  await menuOf(host, 'Robot 77').focus()
  await host.keyboard.press('Enter')
  await expect(host.getByRole('menuitem').first()).toBeFocused()
  await faultless(host, 'facilitator, a menu')
  await host.keyboard.press('Enter')
  await host.keyboard.press('ControlOrMeta+a')
  await host.keyboard.type('Robot 77 again')
  await host.keyboard.press('Enter')
  await expect(menuOf(host, 'Robot 77 again')).toBeFocused()

  await host.keyboard.press('ArrowDown')
  await host.keyboard.press('End')
  await host.keyboard.press('Enter')
  await expect(chip(host, 'out', 1)).toBeVisible()
  await host.getByRole('searchbox').fill('')
  await chip(host, 'out', 1).click()
  await expect(rows(host)).toHaveCount(1)
  await menuOf(host, 'Robot 77 again').click()
  await host
    .getByRole('menuitem', { name: t('workshop.restoreName', { name: 'Robot 77 again' }) })
    .click()
  await expect(rows(host)).toHaveCount(0)
  await expect(chip(host, 'here', ROBOTS)).toBeVisible()

  await host.setViewportSize(PHONE)
  await chip(host, 'out', 0).click()
  await menuOf(host, 'Robot 1').click()
  await faultless(host, 'facilitator, a menu on a phone')
  await expectFingers(host)
  expect(await host.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  expect(faults).toEqual([])
  await host.context().close()
})

/** How many people of the crowd are drawn, and how many of them in part only. */
async function crowdOn(projector: Page): Promise<{ readonly drawn: number; readonly cut: number }> {
  return projector.evaluate(() => {
    const people = [...document.querySelectorAll('[data-state="still"], [data-state="working"]')]
    const cut = people.filter((person) => {
      const box = person.getBoundingClientRect()
      const around = person.parentElement?.getBoundingClientRect()
      return !around || box.top < around.top - 1 || box.bottom > around.bottom + 1
    })
    return { drawn: people.length, cut: cut.length }
  })
}

test('a hundred who play are all drawn on the projector, none in part only', async ({
  browser,
}) => {
  const faults: string[] = []
  const host = await (await browserOf(browser, LAPTOP, faults)).newPage()
  await openRoom(host, server.address, '4')
  const projector = await openProjector(host)
  await fill(host)
  await button(host, t('workshop.next.lobby')).click()
  await button(host, t('workshop.next.predict')).click()
  await expect(projector.getByText(t('workshop.together'))).toBeVisible()
  await expect.poll(async () => (await crowdOn(projector)).drawn).toBeGreaterThan(ROBOTS / 2)
  expect((await crowdOn(projector)).cut).toBe(0)
  await legible(projector, 'a full round')
  await faultless(projector, 'projector, a full round')
  expect(faults).toEqual([])
  await host.context().close()
})
