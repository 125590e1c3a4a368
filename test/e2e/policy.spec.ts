// What the built page may load is said in the page itself, and nothing of the game goes against it.
import type { Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { button, expect, expectScreen, inMenu, resultData, test } from './support.ts'

declare global {
  interface Window {
    violations: string[]
  }
}

test.use({ audio: true })

test('the page allows no inline script, no eval and nothing from elsewhere', async ({
  page,
  trouble,
}) => {
  trouble.allow(/Content Security Policy/)
  await listen(page)
  await page.goto('/')
  const content = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  const rules = new Map(
    (content ?? '').split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources] as const
    }),
  )
  expect(rules.get('default-src')).toEqual(["'none'"])
  expect(rules.get('script-src')).toEqual(["'self'"])
  const all = [...rules.values()].flat()
  expect(all.filter((source) => /unsafe|https?:|\*/.test(source))).toEqual([])

  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "changed"'
    document.body.append(script)
  })
  await expect.poll(() => violations(page)).toEqual(['script-src-elem'])
  expect(await page.title()).not.toBe('changed')
})

test('a shift, its results and what can be done with them keep to it', async ({ page }) => {
  await listen(page)
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=16')
  await resultData(page)
  await (await inMenu(page, t('share.open'))).click()
  await expect(page.getByRole('img', { name: /./ }).first()).toBeVisible()
  await expect(button(page, t('share.save'))).toBeVisible()
  await page.keyboard.press('Escape')
  await (await inMenu(page, t('results.seeWhy'))).click()
  await expectScreen(page, 'timeline')
  expect(await violations(page)).toEqual([])
})

test('the settings keep to it, and the licences of all that ships are a step from them', async ({
  page,
}) => {
  await listen(page)
  await page.goto('/')
  await button(page, t('title.settings')).click()
  await expectScreen(page, 'settings')
  expect(await violations(page)).toEqual([])
  const link = page.getByRole('link', { name: t('settings.licenses') })
  const address = await link.evaluate((element) => (element as HTMLAnchorElement).href)
  const text = await (await page.request.get(address)).text()
  const shipped = ['phaser', 'react', 'zustand', 'valibot', 'Workbox', 'Fredoka', 'Fluent Emoji']
  expect(shipped.filter((each) => !text.includes(each))).toEqual([])
  expect(text).toContain('Permission is hereby granted')
  expect(text).toContain('SIL OPEN FONT LICENSE')
})

test('the game is served with the headers that it cannot say itself', async ({ request }) => {
  const headers = (await request.get('/')).headers()
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toContain('frame-ancestors')
})

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.violations.push(effectiveDirective)
    })
  })
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => window.violations)
}
