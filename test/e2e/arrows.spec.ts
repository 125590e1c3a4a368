// The room by arrow keys and Enter, and what somebody hears who cannot see it.
import type { Page } from '@playwright/test'
import { firstDay } from '../../src/levels/index.ts'
import { t } from '../../src/words/index.ts'
import type { Level } from '../../src/sim/index.ts'
import { playUntil, unhurried } from './frames.ts'
import { chip, playRounds } from './room.ts'
import { button, expect, opening, pauseMenu, resultData, secondsLeft, test } from './support.ts'
import { PASS } from '../support/floor.ts'

declare global {
  interface Window {
    said: string[] // everything that was announced
  }
}

const HAND_RAISED = 'raised at table'

const stations = (page: Page) => page.getByRole('application', { name: t('station.region') })
const table = (page: Page, number: number) =>
  stations(page).getByRole('button', { name: new RegExp(`^Table ${number}:`) })
const kitchen = (page: Page) => stations(page).getByRole('button', { name: /^Kitchen:/ })

test('a shift is played by arrow keys and Enter alone, and told in words', async ({ page }) => {
  await page.addInitScript(listen)
  await page.goto('/?level=first-day&mode=async&seed=7&speed=2')
  await opening(page, 75)
  await playUntil(page, (word) => window.said.some((each) => each.includes(word)), HAND_RAISED)
  await playRounds(page, firstDay, walkTo)
  const { served } = await resultData(page)
  expect(served).toBeGreaterThanOrEqual(2)

  const said = await page.evaluate(() => window.said)
  const all = said.join('\n')
  expect(all).toContain(t('speech.help'))
  expect(all).toContain(HAND_RAISED)
  expect(all).toMatch(/Served tables? /)
  expect(all).toContain(`The shift is over. ${served} served, `)
  const seconds = await page.evaluate(() => performance.now() / 1_000)
  expect(said.length, 'one announcement in two seconds').toBeLessThan(seconds / 2 + 2)
  const ways = page.getByRole('navigation').getByRole('button').first()
  await expect(ways).toBeFocused()
  await expect(ways).toHaveAccessibleDescription(new RegExp(t('results.over')))
})

test('the room is one stop of the Tab key, and arrows walk about in it', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await opening(page, 90)
  await page.keyboard.press('ArrowDown')
  await expect(kitchen(page)).toBeFocused()
  for (const [key, number] of [
    ['ArrowDown', 2],
    ['ArrowRight', 3],
    ['ArrowDown', 6],
    ['ArrowLeft', 5],
    ['ArrowUp', 2],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key)
    await expect(table(page, number)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(stations(page).locator(':focus')).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(table(page, 1)).toBeFocused()

  await unhurried(page, async () => {
    await page.keyboard.press('Enter')
    await expect(chip(page, 1)).toBeVisible()
    await expect(table(page, 1)).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Space')
    await expect(chip(page, 1)).toBeHidden()
    await expect(pauseMenu(page)).toBeHidden()
    await page.keyboard.press('Digit5')
    await expect(chip(page, 5)).toBeVisible()
    await page.keyboard.press('z')
    await expect(chip(page, 5)).toBeHidden()
  })
})

test('S says how things are, and a pause keeps the place in the room', async ({ page }) => {
  await page.addInitScript(listen)
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await opening(page, 89)
  // What is said gives way to news after two seconds, which a busy machine may look at too late.
  const told = () => page.evaluate(() => window.said.filter((each) => / seconds left\./.test(each)))
  await unhurried(page, async () => {
    await page.keyboard.press('Digit2')
    await page.keyboard.press('s')
    await expect.poll(async () => (await told()).join('\n')).toContain('Score 0.')
  })
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(table(page, 2)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button(page, t('pause.resume'))).toBeFocused()
  const left = await secondsLeft(page)
  await page.keyboard.press('Enter')
  await expect(table(page, 2)).toBeFocused()
  await opening(page, left)
})

test('a click goes through to the room', async ({ page }) => {
  await page.goto('/?level=lunch-rush&mode=async&seed=7')
  await opening(page, 90)
  const box = await table(page, 4).boundingBox()
  if (!box) throw new Error('Table 4 has no button')
  await unhurried(page, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(chip(page, 4)).toHaveCount(1)
  })
  await page.keyboard.press('Space')
  await expect(pauseMenu(page)).toBeVisible()
})

/** Walk there by arrow keys from wherever the focus is, and tap. */
async function walkTo(page: Page, _: Level, station: number): Promise<void> {
  for (let steps = 0; steps < 12; steps++) {
    const here = await focused(page)
    if (station === PASS ? /^(?:Kitchen|Dish)/.test(here) : here.startsWith(`Table ${station}:`)) {
      return page.keyboard.press('Enter')
    }
    await page.keyboard.press(stepTo(here, station))
  }
}

function stepTo(here: string, station: number): string {
  if (station === PASS) return 'ArrowUp'
  const at = Number(/^Table (\d)/.exec(here)?.[1] ?? PASS)
  if (at === PASS) return 'ArrowDown'
  return at < station ? 'ArrowRight' : 'ArrowLeft'
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
}

/** Collects what the announcer says. */
function listen(): void {
  const said: string[] = []
  Object.assign(window, { said })
  const watch = () => {
    const text = document.querySelector('[data-announcer]')?.textContent ?? ''
    if (text && text !== said.at(-1)) said.push(text)
  }
  new MutationObserver(watch).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}
