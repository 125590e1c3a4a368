// The same room for phones that are less lucky: in two tabs, loaded again in every phase, behind a proxy without
// WebSockets, on plain http in the local network, late. And a projector in Spanish, led from another device.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { workshopPart as spanish } from '../../src/words/es/workshop-part.ts'
import { t } from '../../src/words/index.ts'
import { readRecord } from '../../src/wire/index.ts'
import { blockSockets } from './blocking-proxy.ts'
import type { Proxy } from './blocking-proxy.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { browserOf, comeIn, LAPTOP, openRoom, PHONE, startWorkshop } from './workshop-room.ts'
import type { WorkshopServer } from './workshop-room.ts'

const SPEED = '4' // slow enough to come late

let server: WorkshopServer
let proxy: Proxy
let own = '' // the server's address on this machine

test.beforeAll(async () => {
  server = await startWorkshop('0.0.0.0')
  own = `http://127.0.0.1:${new URL(server.address).port}`
  proxy = await blockSockets(own)
})
test.afterAll(() => {
  proxy.stop()
  server.stop()
})

/** What a page has on https or on its own machine only. Where there is no network it is taken away. */
function withoutSecureApis(): void {
  const names = ['locks', 'wakeLock', 'clipboard', 'serviceWorker', 'mediaDevices', 'storage']
  for (const name of names) Reflect.deleteProperty(Navigator.prototype, name)
  for (const name of ['subtle', 'randomUUID']) Reflect.deleteProperty(Crypto.prototype, name)
  for (const name of ['caches', 'isSecureContext']) Reflect.deleteProperty(window, name)
}

/** The phase as a player's screen names it. */
async function expectPhase(page: Page, phase: 'lobby' | 'predict' | 'talk' | 'debrief' | 'podium') {
  await expect(page.getByRole('region', { name: t(`workshop.phase.${phase}`) })).toBeVisible()
}

async function expectIn(page: Page, name: string) {
  await expect(page.getByText(t('workshop.you', { name }))).toBeVisible()
}

/** A seat is in one tab: the second takes it over, the first says where it is. */
async function changeTabs(first: Page, code: string, name: string): Promise<Page> {
  const second = await first.context().newPage()
  await second.goto(`${own}/#room=${code}`)
  await button(second, t('workshop.takeOver')).click()
  await expectIn(second, name)
  await expect(first.getByText(t('workshop.refused.elsewhere'))).toBeVisible()
  return second
}

/** By the link for another device, and then its projector. */
async function openInSpanish(host: Page, screen: Page): Promise<Page> {
  await host.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await button(host, t('workshop.steer')).click()
  await expect(host.getByText(t('workshop.copied'))).toBeVisible()
  const link = await host.evaluate(() => navigator.clipboard.readText())
  await screen.goto(link)
  const opened = screen.context().waitForEvent('page')
  await button(screen, spanish.workshop.projector).click()
  return opened
}

/** In the middle of the shift, after its doors have opened. */
async function startAndPause(host: Page, projector: Page): Promise<void> {
  await host.getByLabel(t('workshop.pause')).fill('Tea')
  await button(host, t('workshop.next.predict')).click()
  await expect(projector.getByText(spanish.workshop.together)).toBeVisible()
  await expect(projector.getByRole('timer')).toHaveCount(0)
  await button(host, t('workshop.pauseGo')).click()
}

/** Both files, as its buttons save them: all of these people, and how many runs of each count. */
async function exported(host: Page, names: readonly string[]): Promise<readonly number[]> {
  const files: string[] = []
  for (const name of ['exportTable', 'exportAll'] as const) {
    const saved = host.waitForEvent('download')
    await button(host, t(`workshop.${name}`)).click()
    files.push(readFileSync(await (await saved).path(), 'utf8'))
  }
  const [table = '', all = ''] = files
  for (const name of names) {
    expect(table).toContain(name)
    expect(all).toContain(`"${name}"`)
  }
  const record = readRecord(all)
  const runs = record === null || record === 'damaged' ? [] : record.runs
  return names.map((_, of) => runs.filter(({ seat, isCounted }) => isCounted && seat === of).length)
}

test('a room for every kind of phone', async ({ browser }) => {
  const faults: string[] = []
  const open = async (viewport = PHONE, locale = 'en-US') =>
    browserOf(browser, viewport, faults, locale)
  const host = await (await open(LAPTOP)).newPage()
  const code = await openRoom(host, own, SPEED)

  const projector = await openInSpanish(host, await (await open(LAPTOP, 'es-ES')).newPage())
  await expect(projector.locator('html')).toHaveAttribute('lang', 'es')
  await expect(projector.getByText(spanish.workshop.hostStarts)).toBeVisible()

  const first = await (await open()).newPage()
  await comeIn(first, own, code, 'Ada')
  await expectIn(first, 'Ada')
  const ada = await changeTabs(first, code, 'Ada')
  await first.close()

  const bo = await (await open()).newPage()
  await comeIn(bo, proxy.address, code, 'Bo')
  await expectIn(bo, 'Bo')
  expect(proxy.refused()).toBeGreaterThan(0)

  const plain = await open()
  await plain.addInitScript(withoutSecureApis)
  const cy = await plain.newPage()
  await comeIn(cy, server.address, code, 'Cy')
  await expectIn(cy, 'Cy')
  expect(await cy.evaluate(() => 'isSecureContext' in window && isSecureContext)).toBe(false)
  await expect(projector.getByText('Cy', { exact: true })).toBeVisible()

  const phones = [ada, bo, cy]
  const reload = async (phase: Parameters<typeof expectPhase>[1]) => {
    for (const phone of phones) await expectPhase(phone, phase)
    await ada.reload()
    await cy.reload()
    for (const phone of phones) await expectPhase(phone, phase)
  }
  await reload('lobby')
  await button(host, t('workshop.next.lobby')).click()
  for (const phone of phones) await button(phone, t('workshop.choice', { times: '2' })).click()
  await reload('predict')
  await expect(cy.getByRole('button', { pressed: true })).toBeVisible()

  const dora = await (await open()).newPage()
  await startAndPause(host, projector)
  await comeIn(dora, own, code, 'Dora')
  await expect(dora.getByText(t('workshop.late'))).toBeVisible()
  await cy.reload()
  await expect(cy.getByText('Tea')).toBeVisible()
  await button(host, t('workshop.resume')).click()
  await button(dora, t('workshop.startLate')).click()
  await expectScreen(dora, 'shift')
  phones.push(dora)
  await reload('talk')

  await button(host, t('workshop.next.talk')).click()
  for (const phone of phones) await expectScreen(phone, 'shift')
  await bo.reload()
  await reload('debrief')
  await expect(bo.locator('[data-mode="async"]').first()).toBeVisible()
  await button(host, t('workshop.next.debrief')).click()
  await reload('podium')

  expect(await exported(host, ['Ada', 'Bo', 'Cy', 'Dora'])).toEqual([2, 2, 2, 2])
  expect(faults).toEqual([])
  for (const page of [host, projector, ...phones]) await page.context().close()
})
