// Every screen, large and small: quiet, no wider than the window, its controls large enough.
import type { Locator, Page } from '@playwright/test'
import type { RouteName } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import {
  button,
  expect,
  expectScreen,
  inMenu,
  opening,
  pauseMenu,
  resultData,
  test,
} from './support.ts'
import { routeNames, ways } from './ways.ts'

const known: ReadonlySet<RouteName> = new Set(['title', 'settings', 'shift', 'results', 'scores']) // below
const FINGER = 44 // CSS pixels
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

for (const viewport of sizes) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport })

    test('title, settings and high scores fit and can be touched', async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('canvas')).toBeAttached()
      await fits(page)
      await button(page, t('title.settings')).click()
      await expectScreen(page, 'settings')
      await fits(page)
      await button(page, t('settings.back')).click()
      await button(page, t('title.scores')).click()
      await expectScreen(page, 'scores')
      await fits(page)
    })

    for (const name of routeNames.filter((each) => !known.has(each))) {
      test(`${name} fits and can be touched`, async ({ page }) => {
        await ways[name].open(page)
        await expectScreen(page, name)
        await expect(page.locator('main button').first()).toBeVisible()
        await fits(page)
      })
    }

    test('shift, pause menu and results fit and can be touched', async ({ page }) => {
      await page.goto('/?level=first-day&mode=async&seed=7&speed=16')
      await expect(page.locator('canvas')).toBeVisible()
      await opening(page, 75)
      await page.keyboard.press('Digit1')
      await fits(page)
      await page.keyboard.press('Digit2')
      await page.keyboard.press('Escape')
      await expect(pauseMenu(page)).toBeVisible()
      await fits(page)
      await button(page, t('pause.resume')).click()
      await resultData(page)
      await fits(page)
      await (await inMenu(page, t('results.scores'))).click()
      await page.getByRole('radio', { name: t('level.first-day.name') }).check({ force: true })
      await expect(page.locator('[data-shifts] tbody tr')).toHaveCount(1)
      await fits(page)
    })
  })
}

async function fits(page: Page): Promise<void> {
  const [content, view] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth]
  })
  expect(content, 'no wider than the window').toBeLessThanOrEqual(view ?? 0)
  const spoken = (await page.locator('body').ariaSnapshot()).split('\n')
  const buttons = spoken.filter((line) => /^\s*- (?:button|radio|textbox|combobox)\b/.test(line))
  expect(buttons.length).toBeGreaterThan(0)
  for (const line of buttons) expect.soft(line, 'has a name').toMatch(/^\s*- \w+ ["/]/)
  const touched = page
    .locator('button, select, input:not([type="radio"]), label:has([type="radio"])')
    .filter({ visible: true })
    .and(page.locator(':not([data-chart] input)')) // a lane's slider is for the keyboard
  for (const [name, width, height] of await measure(touched)) {
    expect.soft(width, `width of ${name}`).toBeGreaterThanOrEqual(FINGER)
    expect.soft(height, `height of ${name}`).toBeGreaterThanOrEqual(FINGER)
  }
}

/** Name, width and height of each, as laid out: what pops or presses is measured at rest. */
function measure(controls: Locator): Promise<readonly (readonly [string, number, number])[]> {
  return controls.evaluateAll((all: HTMLElement[]) =>
    all.map((each) => {
      const name = each.getAttribute('aria-label') ?? each.innerText.replaceAll('\n', ' ')
      return [name || each.tagName, each.offsetWidth, each.offsetHeight] as const
    }),
  )
}
