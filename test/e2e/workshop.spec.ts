// A whole workshop against the real server, started as users start it: somebody who leads, a projector and
// two phones, one by keyboard and one that reloads in the middle. The room is a rehearsal, so that it is
// played fast.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { button, expect, expectScreen, test } from './support.ts'

const PHONE = { width: 390, height: 844 }
const LAPTOP = { width: 1440, height: 900 }
const PROJECTOR = { width: 1280, height: 720 }

let server: ChildProcess
let address = ''

test.beforeAll(async () => {
  const data = join(mkdtempSync(join(tmpdir(), 'workshop-')), 'rooms.sqlite')
  const args = ['tsx', 'src/server/start.ts', '--port', '0', '--host', '127.0.0.1', '--data', data]
  server = spawn('npx', args, { detached: true })
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => {
      const [found] = /http:\/\/[\d.:]+/.exec(String(text)) ?? []
      if (found !== undefined) resolve(found)
    })
    server.on('exit', () => reject(new Error('The server has not started.')))
  })
})

test.afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid)
})

/** Somebody's browser, in which somebody has played before; page errors fail the test. */
async function browserOf(
  browser: Browser,
  viewport: typeof PHONE,
  faults: string[],
): Promise<Page> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' })
  await context.addInitScript(() => {
    if (origin === 'null') return
    const state = { introduced: true, coached: { blocking: true, async: true } }
    localStorage.setItem('cafe-await/settings', JSON.stringify({ state, version: 1 }))
  })
  context.on('weberror', (thrown) => void faults.push(thrown.error().message))
  return context.newPage()
}

async function openRoom(host: Page): Promise<string> {
  await host.goto(address)
  await button(host, new RegExp(`^${t('titleLinks.workshop')}`)).click()
  await host.getByLabel(t('workshop.level')).selectOption('first-day')
  await host.getByRole('switch', { name: t('workshop.rehearse') }).click()
  await host.getByLabel(t('workshop.speed')).selectOption('16')
  await button(host, t('workshop.open')).click()
  await expectScreen(host, 'facilitator')
  const code = await host.getByText(/^[B-Z]{3} [B-Z]{3}$/).textContent()
  return (code ?? '').replace(' ', '')
}

/** By keyboard alone: the name has the focus. */
async function comeIn(phone: Page, code: string, name: string): Promise<void> {
  await phone.goto(`${address}/#room=${code.toLowerCase()}`)
  await expect(phone.getByLabel(t('workshop.name'))).toBeFocused()
  await phone.keyboard.press('ControlOrMeta+a')
  await phone.keyboard.type(name)
  await phone.keyboard.press('Enter')
  await expect(phone.getByText(t('workshop.you', { name }))).toBeVisible()
}

test('a room from the lobby to the podium', async ({ browser }) => {
  const faults: string[] = []
  const host = await browserOf(browser, LAPTOP, faults)
  const code = await openRoom(host)
  await faultless(host, 'facilitator')
  const opened = host.context().waitForEvent('page')
  await button(host, t('workshop.projector')).click()
  const projector = await opened
  await projector.setViewportSize(PROJECTOR)
  const ada = await browserOf(browser, PHONE, faults)
  const bo = await browserOf(browser, PHONE, faults)
  await comeIn(ada, code, 'Ada')
  await comeIn(bo, code, 'Bo')
  await expect(projector.getByText('Bo', { exact: true })).toBeVisible()
  await faultless(projector, 'projector, lobby')
  await faultless(ada, 'player, lobby')

  await button(host, t('workshop.next.lobby')).click()
  await button(ada, t('workshop.choice', { times: '2' })).click()
  await expect(ada.getByRole('button', { pressed: true })).toBeVisible()
  await faultless(ada, 'player, question')

  for (const mode of ['blocking', 'async'] as const) {
    const step = mode === 'blocking' ? 'predict' : 'talk'
    await button(host, t(`workshop.next.${step}`)).click()
    await expectScreen(ada, 'shift')
    await expectScreen(bo, 'shift')
    await bo.reload() // the same seat, and the same shift
    await expect(projector.getByText(t(`mode.${mode}.name`))).toBeVisible()
    await expectScreen(ada, 'room')
    await expect(ada.locator(`[data-mode="${mode}"]`).first()).toBeVisible()
    await expect(bo.locator(`[data-mode="${mode}"]`).first()).toBeVisible()
  }
  await expect(projector.getByText(t('workshop.pairs', { count: 2 }))).toBeVisible()
  await faultless(projector, 'projector, debrief')
  await faultless(bo, 'player, debrief')
  await button(host, t('workshop.next.debrief')).click()
  await expect(projector.getByRole('listitem').first()).toBeVisible()
  expect(faults).toEqual([])
  for (const page of [host, ada, bo]) await page.context().close()
})
