// Whatever lies in the browser's storage, the café opens.
import type { Page } from '@playwright/test'
import { chips } from './room.ts'
import { bar, expect, expectScreen, modeCard, notices, opening, test } from './support.ts'

const replay = { format: 1, rules: 0, level: 'lunch-rush', seed: 7, mode: 'async', lengthMs: 900 }

const damages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cafe-await/scores': {
    garbage: '{"state":{"entries":[',
    'another version': JSON.stringify({ state: { entries: [] }, version: 99 }),
    'another shape': JSON.stringify({ state: { entries: [{ id: 3, score: 'many' }] }, version: 1 }),
  },
  'cafe-await/runs': {
    garbage: '{"state":{"entries":[',
  },
  'cafe-await/settings': {
    garbage: '\u0000not json',
    'another version': JSON.stringify({ state: { name: 'Ada' }, version: -1 }),
    'another shape': JSON.stringify({
      state: { name: 7, level: [], reducedMotion: 'x' },
      version: 1,
    }),
  },
  'cafe-await/under-way': {
    garbage: '[[[',
    'another version': JSON.stringify({ order: {}, replay: { ...replay, log: [], hashes: [] } }),
    'another shape': JSON.stringify({ order: 'soon', replay: { ...replay, rules: 1, log: 'x' } }),
  },
}

for (const [key, texts] of Object.entries(damages)) {
  for (const [kind, text] of Object.entries(texts)) {
    test(`${key} with ${kind} is told once, set aside, and no hindrance`, async ({ page }) => {
      await page.goto('/')
      await expect(page.locator('canvas')).toBeAttached() // all who read have read
      await store(page, key, text)
      await page.reload()
      await expectScreen(page, 'title')
      await expect(notices(page).getByRole('button')).toHaveCount(1)
      expect(await storedUnder(page, text)).not.toEqual([])
      expect(await storedUnder(page, text)).not.toContain(key)

      await page.reload()
      await expectScreen(page, 'title')
      await expect(notices(page).getByRole('button')).toHaveCount(0)
      expect(await storedUnder(page, text)).not.toEqual([])

      await modeCard(page, 'async').click()
      await expect(bar(page)).toBeVisible()
      await page.keyboard.press('Digit1')
      await expect(chips(page)).toHaveCount(1)
    })
  }
}

test('a storage that refuses everything is told once and play goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('No storage here', 'SecurityError')
      },
    })
  })
  await page.goto('/')
  await expect(notices(page).getByRole('button')).toHaveCount(1)
  await modeCard(page, 'async').click()
  await opening(page, 75)
})

/** Leave this text; what the page itself writes on its way out comes before. */
async function store(page: Page, key: string, text: string): Promise<void> {
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const)
}

/** The keys under which exactly this text lies. */
function storedUnder(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) => Object.keys(localStorage).filter((key) => localStorage.getItem(key) === wanted),
    text,
  )
}
