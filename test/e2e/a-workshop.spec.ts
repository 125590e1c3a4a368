// A whole workshop: somebody who leads, a projector and two phones, one by keyboard and one that reloads in
// the middle.
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { expectCode, legible } from './from-afar.ts'
import { button, expect, expectScreen, test } from './support.ts'
import {
  browserOf,
  comeIn,
  LAPTOP,
  openProjector,
  openRoom,
  PHONE,
  startWorkshop,
} from './workshop-room.ts'
import type { WorkshopServer } from './workshop-room.ts'

let server: WorkshopServer

test.beforeAll(async () => {
  server = await startWorkshop()
})
test.afterAll(() => server.stop())

test('a room from the lobby to the podium', async ({ browser }) => {
  const faults: string[] = []
  const host = await (await browserOf(browser, LAPTOP, faults)).newPage()
  const code = await openRoom(host, server.address, '4')
  await faultless(host, 'facilitator')
  const projector = await openProjector(host)
  const ada = await (await browserOf(browser, PHONE, faults)).newPage()
  const bo = await (await browserOf(browser, PHONE, faults)).newPage()
  await comeIn(ada, server.address, code, 'Ada')
  await comeIn(bo, server.address, code, 'Bo')
  await expect(ada.getByText(t('workshop.you', { name: 'Ada' }))).toBeVisible()
  await expect(projector.getByText('Bo', { exact: true })).toBeVisible()
  await faultless(projector, 'projector, lobby')
  await legible(projector, 'lobby')
  await expectCode(
    projector.getByRole('img', { name: code }),
    `${server.address}/r/${code}`.toUpperCase(),
  )
  await faultless(ada, 'player, lobby')

  await button(host, t('workshop.next.lobby')).click()
  await button(ada, t('workshop.choice', { times: '2' })).click()
  await expect(ada.getByRole('button', { pressed: true })).toBeVisible()
  await faultless(ada, 'player, question')
  await legible(projector, 'question')

  for (const mode of ['blocking', 'async'] as const) {
    const step = mode === 'blocking' ? 'predict' : 'talk'
    await button(host, t(`workshop.next.${step}`)).click()
    // At once, as the round goes on meanwhile, however slow this machine is.
    await Promise.all([
      expectScreen(ada, 'shift'),
      expectScreen(bo, 'shift').then(() => bo.reload()), // the same seat, and the same shift
      expect(projector.getByText(t(`mode.${mode}.name`)))
        .toBeVisible()
        .then(() => legible(projector, mode)),
    ])
    await expectScreen(ada, 'room')
    await expect(ada.locator(`[data-mode="${mode}"]`).first()).toBeVisible()
    await expect(bo.locator(`[data-mode="${mode}"]`).first()).toBeVisible()
  }
  await expect(projector.getByText(t('workshop.pairs', { count: 2 }))).toBeVisible()
  await expect(button(projector, new RegExp(t('workshop.watchBoth')))).toBeVisible()
  await legible(projector, 'debrief')
  await faultless(projector, 'projector, debrief')
  await faultless(bo, 'player, debrief')
  await button(host, t('workshop.next.debrief')).click()
  await expect(projector.getByRole('listitem').first()).toBeVisible()
  await legible(projector, 'podium')
  expect(faults).toEqual([])
  for (const page of [host, ada, bo]) await page.context().close()
})
