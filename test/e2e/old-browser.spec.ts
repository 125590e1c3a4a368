// A browser as old as the oldest that is supported plays; one that is older is told so.
import { expect, modeCard, opening, resultData, simulate, test } from './support.ts'
import { t } from '../../src/words/index.ts'

/** What browsers have that Chrome 109 has not, of all that a script may find on its way. */
const later: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any'],
  Iterator: ['from'],
  'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'find', 'some'],
  'URLSearchParams.prototype': ['size'],
  'Element.prototype': ['checkVisibility'],
  RegExp: ['escape'],
  Math: ['sumPrecise'],
  'Document.prototype': ['startViewTransition'],
}

test('without the built-ins of later browsers a shift is played to its end', async ({ page }) => {
  await page.addInitScript(takeAway, later)
  await page.goto('/?level=lunch-rush&mode=async&seed=7&waiter=first-come&speed=16')
  expect(await page.evaluate(() => 'groupBy' in Object)).toBe(false)
  const { score, served, lost, hash } = simulate('lunch-rush', 'async', 7, 'first-come')
  expect(await resultData(page)).toEqual({ score, served, lost, hash })
})

test('without them the title, the daily shift and the high scores are shown', async ({ page }) => {
  await page.addInitScript(takeAway, later)
  await page.goto('/')
  await expect(modeCard(page, 'async')).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^${t('titleLinks.daily')}`) }).click()
  await expect(page.getByRole('heading', { name: t('daily.title') })).toBeVisible()
  await page.goto('/')
  await page.getByRole('button', { name: t('title.scores') }).click()
  await expect(page.getByRole('heading', { name: t('scores.title') })).toBeVisible()
})

for (const missing of ['styles', 'built-ins'] as const) {
  test(`a browser that lacks ${missing} of 2022 is told in both languages`, async ({
    page,
    trouble,
  }) => {
    trouble.allow(/is not a function/) // the game's own script, of which nothing is seen
    await page.addInitScript((what) => {
      if (what === 'styles') CSS.supports = () => false
      else Reflect.deleteProperty(Object, 'hasOwn')
    }, missing)
    await page.goto('/')
    await expect(page.getByText('This browser is too old')).toBeVisible()
    await expect(page.getByText('Este navegador es demasiado antiguo')).toBeVisible()
    await expect(page.locator('main')).toHaveCount(0)
  })
}

test('other browsers are told nothing of it', async ({ page }) => {
  await page.goto('/?level=first-day')
  await opening(page, 90)
  await expect(page.getByText('This browser is too old')).toBeHidden()
})

/** In the page. */
function takeAway(names: Readonly<Record<string, readonly string[]>>): void {
  for (const [path, all] of Object.entries(names)) {
    let owner: unknown = globalThis
    for (const step of path.split('.')) owner = (owner as Record<string, unknown>)?.[step]
    if (!owner) continue
    for (const name of all) Reflect.deleteProperty(owner, name)
  }
}
