// A workshop against the real server, started as users start it: its room, and the browsers of whoever is in it.
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { scriptOf } from './machine.ts'
import { button, expect, expectScreen } from './support.ts'

export const PHONE = { width: 390, height: 844 }
export const LAPTOP = { width: 1440, height: 900 }
export const PROJECTOR = { width: 1280, height: 720 }

export type WorkshopServer = { readonly address: string; readonly stop: () => void }

/** `host` is the address that it listens at; `address` that at which people in the network reach it. */
export async function startWorkshop(host = '127.0.0.1'): Promise<WorkshopServer> {
  const data = join(mkdtempSync(join(tmpdir(), 'workshop-')), 'rooms.sqlite')
  const args = ['tsx', 'src/server/start.ts', '--port', '0', '--host', host, '--data', data]
  const server = spawn('npx', args, { detached: true })
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => {
      const [found] = /http:\/\/[\w.:]+/.exec(String(text)) ?? []
      if (found !== undefined) resolve(found)
    })
    server.on('exit', () => reject(new Error('The server has not started.')))
  })
  const stop = () => void (server.pid !== undefined && process.kill(-server.pid))
  return { address, stop }
}

// Half a dozen pages live at once: only a few frames of each are drawn, as in the other tests. Time is
// the real one all the same, which the server and every page share.
const MACHINE = scriptOf({ audio: false, newcomer: true, avif: false, painted: true })

/** Somebody's browser, in which somebody has played before; page errors fail the test. */
export async function browserOf(
  browser: Browser,
  viewport: typeof PHONE,
  faults: string[],
  locale = 'en-US',
): Promise<BrowserContext> {
  const pixels = { deviceScaleFactor: 0.5 } // a quarter of them to draw
  const context = await browser.newContext({ viewport, locale, serviceWorkers: 'block', ...pixels })
  await context.addInitScript({ content: MACHINE })
  await context.addInitScript(() => {
    if (origin === 'null') return
    const state = { introduced: true, coached: { blocking: true, async: true } }
    localStorage.setItem('cafe-await/settings', JSON.stringify({ state, version: 1 }))
  })
  context.on('weberror', (thrown) => void faults.push(thrown.error().message))
  return context
}

/** A rehearsal, so that it is played fast. Its code. */
export async function openRoom(host: Page, address: string, speed = '16'): Promise<string> {
  await host.goto(address)
  await button(host, new RegExp(`^${t('titleLinks.workshop')}`)).click()
  await host.getByLabel(t('workshop.level')).selectOption('first-day')
  await host.getByRole('switch', { name: t('workshop.rehearse') }).click()
  await host.getByLabel(t('workshop.speed')).selectOption(speed)
  await button(host, t('workshop.open')).click()
  await expectScreen(host, 'facilitator')
  const code = await host.getByText(/^[B-Z]{3} [B-Z]{3}$/).textContent()
  return (code ?? '').replace(' ', '')
}

/** By keyboard alone: the name has the focus. */
export async function comeIn(phone: Page, home: string, code: string, name: string): Promise<void> {
  await phone.goto(`${home}/#room=${code.toLowerCase()}`)
  await expect(phone.getByLabel(t('workshop.name'))).toBeFocused()
  await phone.keyboard.press('ControlOrMeta+a')
  await phone.keyboard.type(name)
  await phone.keyboard.press('Enter')
}

/** The projector's window, as the button opens it. */
export async function openProjector(host: Page): Promise<Page> {
  const opened = host.context().waitForEvent('page')
  await button(host, t('workshop.projector')).click()
  const projector = await opened
  await projector.setViewportSize(PROJECTOR)
  return projector
}
