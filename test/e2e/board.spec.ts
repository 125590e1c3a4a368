// The board of today's shift: a ranked try is played for it, its row opens as a replay. The server runs in this
// process, on a clock that the test moves: of a shift's real time none goes by.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { levelOf } from '../../src/levels/index.ts'
import { dailyOf } from '../../src/runs/index.ts'
import { readConfig } from '../../src/server/config.ts'
import { serve } from '../../src/server/serve.ts'
import type { Serving } from '../../src/server/serve.ts'
import { siteIn } from '../../src/server/site.ts'
import { openSqliteStore } from '../../src/server/sqlite/store.ts'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { openAtDate, playIntoShift } from './frames.ts'
import { holdsTry } from './held-try.ts'
import { button, expect, expectScreen, resultData, test } from './support.ts'

const DAY = '2026-03-05'
const NOON = Date.parse(`${DAY}T12:00:00Z`)
const OVERTIME_MS = 15_500 // at most, with what a request may come too early

const lengthMs = levelOf(dailyOf(DAY)?.level ?? '')?.durationMs ?? Number.NaN
const clock = { ms: NOON, now: () => clock.ms }
let server: Serving
let address = ''

test.beforeAll(async () => {
  server = await serve({
    config: readConfig(['--port', '0', '--host', '127.0.0.1'], {}),
    store: openSqliteStore(join(mkdtempSync(join(tmpdir(), 'board-')), 'data.sqlite')),
    clock,
    site: siteIn(resolve(process.env['E2E_DIST'] ?? 'dist')),
    journal: () => {},
  })
  address = `http://127.0.0.1:${server.port}`
})
test.afterAll(async () => server.stop())

test('a ranked try stands on the board and opens as a replay', async ({ page, trouble }) => {
  trouble.allow(new RegExp(`^request elsewhere: ${address}`)) // it is the page's own
  await openAtDate(page, new Date(NOON))
  await page.goto(address)
  await button(page, t('titleLinks.daily')).click()
  await page.getByLabel(t('worldBoard.name')).fill('Ana')
  await button(page, t('worldBoard.join')).click()
  await expect(button(page, t('worldBoard.leave'))).toBeVisible()

  const started = page.waitForResponse(/board\/tickets$/)
  await page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: t('mode.async.name') }) })
    .getByRole('button')
    .click()
  await started
  await holdsTry(page)
  await playIntoShift(page)
  await page.keyboard.press('Digit1')
  clock.ms = NOON + lengthMs + OVERTIME_MS
  const { score } = await resultData(page)
  await button(page, t('daily.toDaily')).click()
  await expect(page.getByText(t('worldBoard.entered', { place: 1, count: 1 }))).toBeVisible()
  await faultless(page, 'daily shift with its board')

  await button(page, t('worldBoard.see')).click()
  const row = page.getByRole('row').filter({ hasText: 'Ana' })
  await expect(row).toContainText(score.toLocaleString('en-US'))
  await faultless(page, 'the board')
  await page.reload()
  await expect(row).toContainText(t('worldBoard.you'))
  await button(page, t('worldBoard.watchName', { name: 'Ana' })).click()
  await expectScreen(page, 'watch')
  await page.goBack()
  await expect(row).toBeVisible()
  await button(page, t('worldBoard.forget')).click()
  await button(page, t('worldBoard.forgetGo')).click()
  await expect(page.getByText(t('worldBoard.nobody'))).toBeVisible()
})
