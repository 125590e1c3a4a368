// What holds of every screen in every window: it is no wider than that, its controls are named and
// large enough to be touched, and axe finds no fault.
import type { Locator, Page, ViewportSize } from '@playwright/test'
import { faultless } from './faultless.ts'
import { expect } from './support.ts'

const FINGER = 44 // CSS pixels

export const large: ViewportSize = { width: 1440, height: 900 }
export const small: ViewportSize = { width: 390, height: 844 }

/** What is on the page, in one window after the other. */
export async function inspect(
  page: Page,
  what: string,
  windows: readonly ViewportSize[] = [large, small],
): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size)
    const where = `${what}, ${size.width}×${size.height}`
    await expect(() => fits(page, where)).toPass({ timeout: 60_000 }) // once it is laid out anew
    await faultless(page, where)
  }
}

async function fits(page: Page, where: string): Promise<void> {
  const [content, view] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return [scrollWidth, clientWidth]
  })
  expect(content, `${where}: no wider than the window`).toBeLessThanOrEqual(view ?? 0)
  const spoken = (await page.locator('body').ariaSnapshot()).split('\n')
  const controls = spoken.filter((line) => /^\s*- (?:button|radio|textbox|combobox)\b/.test(line))
  expect(controls.length, where).toBeGreaterThan(0)
  const nameless = controls.filter((line) => !/^\s*- \w+ ["/]/.test(line))
  expect(nameless, `${where}: without a name`).toEqual([])
  const touched = page
    .locator('button, select, input:not([type="radio"]), label:has([type="radio"])')
    .filter({ visible: true })
    .and(page.locator(':not([data-chart] input)')) // a lane's slider is for the keyboard
  const tight = (await measure(touched)).filter(([, ...sides]) => Math.min(...sides) < FINGER)
  expect(tight, `${where}: smaller than a finger`).toEqual([])
}

/** Name, width and height of each, as laid out: what pops or presses is measured at rest. */
export function measure(
  controls: Locator,
): Promise<readonly (readonly [string, number, number])[]> {
  return controls.evaluateAll((all: HTMLElement[]) =>
    all.map((each) => {
      const name = each.getAttribute('aria-label') ?? each.innerText.replaceAll('\n', ' ')
      return [name || each.tagName, each.offsetWidth, each.offsetHeight] as const
    }),
  )
}
