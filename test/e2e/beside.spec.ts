// A friend's run beside the player's own and beside a robot's; and the focus stays where a button
// goes, or has nothing more to do.
import type { Locator, Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { playedEntry } from '../store/played.ts'
import { button, expect, expectScreen, test } from './support.ts'

const replay = replayOf(playShift(firstDay, 7, 'async', robots.nearest, 'hashes'))
const link = runLink({ name: 'Ana', leads: [person], replay }, '/')
const own = playedEntry({
  id: 'a',
  until: 40_000,
  level: 'first-day',
  name: 'Ben',
  date: '2026-03-01T12:00:00.000Z',
})

test('a friend’s run is seen beside the player’s own of the same mode', async ({ page }) => {
  await keepOwn(page)
  await page.goto(link)
  await button(page, t('linked.sideBySide')).click()
  await expectScreen(page, 'watch')
  const rooms = page.getByTestId('watched')
  await expect(rooms).toHaveCount(2)
  await expect(rooms.first()).toContainText('Ana')
  await expect(rooms.last()).toContainText('Ben')
  await page.getByRole('slider', { name: t('watch.moment') }).fill(String(firstDay.durationMs))
  const playOn = button(page, t('watch.playOnOf', { who: '' }).trim())
  await expect(playOn).toHaveCount(2)
  await expect(playOn.last()).toHaveAccessibleName(/Ben/)
  await staysWithoutEffect(page, playOn.last())
  await expectScreen(page, 'watch')
  await page.keyboard.press('Escape')
  await button(page, t('linked.bothTimelines')).click()
  await expect(page.locator('[data-chart]')).toHaveCount(2)
  await staysWithoutEffect(page, button(page, t('timeline.zoom.wider')))
})

test('a friend’s run is seen beside the best robot’s by who has none', async ({ page }) => {
  await page.goto(link)
  await button(page, t('watchButtons.robot')).click()
  await expectScreen(page, 'watch')
  await expect(page.getByTestId('watched')).toHaveCount(2)
  await expect(page.getByTestId('watched').first()).toContainText('Ana')
})

test('whoever is next in a round is asked for their name at once', async ({ page }) => {
  await page.goto('/')
  await button(page, t('titleLinks.round')).click()
  await page.getByLabel(t('round.firstName')).fill('Ana')
  await button(page, t('round.begin')).click()
  await button(page, t('round.somebodyElse')).click()
  const name = page.getByLabel(t('round.nextName'))
  await expect(name).toBeFocused()
  await name.fill('ana')
  await page.keyboard.press('Enter')
  await button(page, t('round.againNo')).click()
  await expect(name).toBeFocused()
})

/** A button with nothing more to do says so, and keeps the focus. */
async function staysWithoutEffect(page: Page, control: Locator): Promise<void> {
  await expect(control).toHaveAttribute('aria-disabled', 'true')
  await control.focus()
  await page.keyboard.press('Enter')
  await expect(control).toBeFocused()
}

/** Put a score into the storage before the page is opened for the first time. */
async function keepOwn(page: Page): Promise<void> {
  const text = JSON.stringify({ state: { entries: [own] }, version: 1 })
  await page.addInitScript((value) => localStorage.setItem('cafe-await/runs', value), text)
}
