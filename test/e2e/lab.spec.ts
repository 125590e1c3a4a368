// The code lab as a player uses it, by keyboard: write, run, see the line lit, mend an error, share. And
// what can be reached from where a program runs: nothing.
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { patience } from '../../src/code/index.ts'
import { LAB } from '../../src/ui/lab/start.ts'
import { t } from '../../src/words/index.ts'
import { atOneGo } from '../lab/at-one-go.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { MAP, restored } from './ways.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const BROKEN = `cafe.on('handRaised', async (table) => {
  const order = await waiter.takeOder(table)
})`

const editor = (page: Page) => page.getByRole('textbox', { name: /JavaScript/ })
const runButton = (page: Page) => page.getByRole('button', { name: t('lab.run'), exact: true })
const lit = (page: Page) => page.locator('.cm-lit')

async function openLab(page: Page): Promise<void> {
  await restored(page, [MAP, LAB])
  await expectScreen(page, 'lab')
  await expect(editor(page)).toBeVisible()
}

async function score(page: Page): Promise<number> {
  const text = await page.locator('output b').first().textContent()
  return Number(text?.replaceAll(/\D/g, ''))
}

test('a program is run, seen, broken, mended and shared by keyboard', async ({ page, browser }) => {
  await openLab(page)
  await expect(page.locator('iframe')).toHaveCount(0) // nothing runs by itself
  await editor(page).focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(t('lab.end.closed'))).toBeVisible({ timeout: 15_000 })
  expect(await score(page)).toBeGreaterThan(300)
  await page.getByRole('slider').fill('12000')
  await expect(page.locator('.cm-parked').first()).toBeVisible()
  await expect(page.locator('.cm-bookmarks svg').first()).toBeVisible()
  await button(page, t('lab.loop')).click()
  await button(page, t('lab.stepOn')).click()
  await expect(lit(page)).toHaveCount(1)

  await editor(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('x') // over coloured text: no style of Chromium's own is left behind
  await page.keyboard.press('Backspace')
  await page.keyboard.insertText(BROKEN)
  await page.keyboard.press('Control+Enter')
  await button(page, t('lab.console')).click()
  const problem = page.getByRole('button', { name: new RegExp(t('lab.lineShort', { line: 2 })) })
  await expect(problem.first()).toContainText('takeOder')
  await problem.first().press('Enter')
  await expect(editor(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(editor(page)).not.toBeFocused()
  await expectScreen(page, 'lab')

  await button(page, t('lab.runs')).click()
  await button(page, new RegExp(t('lab.takeBack'))).click()
  await expect(editor(page)).toContainText('kitchen.cook(order)')
  await button(page, t('lab.share')).click()
  const link = await page.getByRole('textbox', { name: t('lab.link') }).inputValue()
  const stranger = await browser.newPage()
  await stranger.goto(link)
  await expectScreen(stranger, 'lab')
  await expect(stranger.getByText(t('lab.shared'))).toBeVisible()
  await expect(stranger.locator('iframe')).toHaveCount(0)
  await button(stranger, t('lab.sharedTake')).click()
  await expect(editor(stranger)).toContainText('kitchen.cook(order)')
  await stranger.close()
})

test('a program in Python has the same shift', async ({ page }) => {
  await openLab(page)
  await runButton(page).click()
  await expect(page.getByText(t('lab.end.closed'))).toBeVisible({ timeout: 15_000 })
  const first = await score(page)
  await button(page, 'Python').click()
  await runButton(page).click()
  await expect(page.getByText(t('lab.end.closed'))).toBeVisible({ timeout: 15_000 })
  expect(await score(page)).toBe(first)
})

test('programs stuck in one go are ended in plain words with a line, and the next one runs', async ({
  page,
}) => {
  await openLab(page)
  await button(page, 'Python').click()
  const python = page.getByRole('textbox', { name: /Python/ })
  const runTyped = async (text: string) => {
    await python.focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
  }
  const told = page.getByText(t('lab.failed.endless', { seconds: patience.runMs / 1000 }))
  // Of each kind one, as it takes a while; all of them: test/cli/program.test.ts.
  for (const { line, text } of atOneGo.filter((_, index) => index % 2 === 0)) {
    await runTyped(text)
    await expect(told).toBeVisible()
    await button(page, t('lab.failed.atLine', { line })).press('Enter')
    await expect(python).toBeFocused()
    await runTyped(`print('calm ${line}')`)
    await expect(page.getByText(`calm ${line}`, { exact: true })).toBeVisible()
    await expect(told).toHaveCount(0)
  }
})

test('names are completed and told, and the reference is read and downloaded', async ({ page }) => {
  await openLab(page)
  await editor(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  const option = page.getByRole('option', { name: /takeOrderSync/ })
  await page.keyboard.type('waiter.takeO')
  await expect(async () => {
    await page.keyboard.press('Control+Space') // what completes it comes after the editor
    await expect(option).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toContainText('waiter.takeOrder')
  await button(page, t('lab.docs')).click()
  await expect(page.getByText(t('labApi.names.takeOrder')).last()).toBeVisible()
  const download = page.waitForEvent('download')
  await button(page, t('labApi.download', { file: 'cafe.d.ts' })).click()
  expect((await download).suggestedFilename()).toBe('cafe.d.ts')
  await expectScreen(page, 'lab')
  await runButton(page).click()
  await expect(page.getByRole('slider')).toBeVisible()
})

/** What a program would try that has broken out into the worker. */
const PROBE = (url: string) => `
  const tried = {}
  const attempt = async (name, act) => {
    try { await act(); tried[name] = 'reached' } catch (error) { tried[name] = 'refused' }
  }
  addEventListener('message', async () => {
    await attempt('fetch', () => fetch('${url}fetch'))
    await attempt('socket', () => new Promise((done, fail) => {
      const socket = new WebSocket('${url}'.replace('http', 'ws'))
      socket.onopen = done
      socket.onerror = fail
    }))
    await attempt('importScripts', () => importScripts('${url}scripts.js'))
    await attempt('import', () => import('${url}module.js'))
    await attempt('storage', () => new Promise((done, fail) => {
      const asked = indexedDB.open('x')
      asked.onsuccess = done
      asked.onerror = fail
    }))
    await attempt('eval', () => (0, eval)('1'))
    await attempt('Function', () => Function('return 1')())
    postMessage({ type: 'done', run: tried })
  })`

test('from where a program runs nothing can be reached', async ({ page, trouble }) => {
  trouble.allow(/./) // each attempt is told on the console
  const asked: string[] = []
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url)
    answer.writeHead(200, { 'access-control-allow-origin': '*' }).end('1')
  }).on('upgrade', (_, socket) => {
    asked.push('upgrade')
    socket.destroy()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  await openLab(page)
  await runButton(page).click()
  const keeper = page.locator('iframe')
  const frame = keeper.contentFrame().locator('iframe')
  await expect(frame).toHaveAttribute('sandbox', 'allow-scripts')
  const source = await keeper.getAttribute('src')
  const document = await (await page.request.get(new URL(source ?? '', page.url()).href)).text()
  // Of the page that keeps the frame's text, and of the frame in it.
  const policies = [...document.matchAll(/content=(?:"|&quot;)(default-src.*?)(?:"|&quot;)>/g)]
  const policy =
    "default-src 'none'; script-src HASH blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'"
  expect(policies.map(([, each = '']) => each.replace(/'sha256-[\w+/=]+'/, 'HASH'))).toEqual([
    policy,
    policy,
  ])
  const tried = await page.evaluate(probe, {
    source: source ?? '',
    script: PROBE(`http://127.0.0.1:${port}/`),
  })
  expect(tried).toEqual(
    Object.fromEntries(
      ['fetch', 'socket', 'importScripts', 'import', 'storage', 'eval', 'Function'].map((name) => [
        name,
        'refused',
      ]),
    ),
  )
  expect(asked).toEqual([])
  server.close()
})

/** In the page: another frame as the lab makes it, with another script for its worker. */
function probe({ source, script }: { readonly source: string; readonly script: string }) {
  return new Promise((done) => {
    const keeper = document.createElement('iframe')
    keeper.src = source
    addEventListener('message', ({ source: from, data }) => {
      const frame = keeper.contentWindow?.frames[0]
      if (!frame || from !== frame) return
      if (data.type === 'done') return done(data.run)
      frame.postMessage({ type: 'worker', script }, '*')
      frame.postMessage({ type: 'run' }, '*')
    })
    document.body.append(keeper)
  })
}
