// npm run slow: how long a cheap phone on a slow line waits for the title and for its first shift.
// Served compressed, as hosts do; measured in a Chromium slowed down four times.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import { t } from '../../src/words/index.ts'
import { findBrowser } from '../e2e/browser.ts'
import { mediaTypeOf } from '../support/media-types.ts'

const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } // ms, bytes a second: 1.6 Mbit/s down
const SLOWER = 4 // times
const ROUNDS = 5
const noGraphicsCard = ['--no-sandbox', '--disable-gpu', '--disable-3d-apis']

const bodies = new Map<string, { readonly body: Buffer; readonly packed: boolean }>()

function bodyOf(file: string) {
  const known = bodies.get(file)
  if (known) return known
  const plain = readFileSync(file)
  const packed = /\.(?:html|js|css|json)$/.test(file)
  const made = { body: packed ? brotliCompressSync(plain) : plain, packed }
  bodies.set(file, made)
  return made
}

function serve(): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '' }, answer) => {
    const file = join('dist', new URL(url, 'http://host').pathname.slice(1) || 'index.html')
    if (!existsSync(file)) return void answer.writeHead(404).end()
    const { body, packed } = bodyOf(file)
    if (packed) answer.setHeader('content-encoding', 'br')
    answer.setHeader('content-type', mediaTypeOf(file))
    answer.end(body)
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      ready({ url: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}

type Times = { readonly title: number; readonly stage: number; readonly loaded: readonly string[] }

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    hasTouch: true,
  })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.emulateNetworkConditions', LINE)
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watchScreens, { play: t('title.play'), waiting: t('hud.opening') })
  return page
}

/**
 * Runs in the page: press Play as soon as it is there, and note when what is there. No
 * function in it has a name: tsx would mark it by a helper the page does not have.
 */
function watchScreens({
  play,
  waiting,
}: {
  readonly play: string
  readonly waiting: string
}): void {
  const noted: Record<string, number> = {}
  Object.assign(window, { noted })
  setInterval(() => {
    for (const button of noted['title'] ? [] : document.querySelectorAll('button')) {
      if (button.textContent === play) button.click()
    }
    const screen = document.querySelector('[data-screen="shift"]')
    if (!screen) return
    noted['title'] ??= performance.now()
    const isUp = screen.querySelector('canvas') && !screen.textContent?.includes(waiting)
    if (isUp) noted['stage'] ??= performance.now()
  }, 20)
}

async function visit(browser: Browser, url: string): Promise<Times> {
  const page = await openPage(browser)
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => 'stage' in (window as unknown as { noted: object }).noted,
    null,
    {
      timeout: 90_000,
    },
  )
  const times = await page.evaluate(() => {
    const { noted } = window as unknown as { noted: { title: number; stage: number } }
    const loaded = performance.getEntriesByType('resource').map((each) => {
      const { name, startTime, responseEnd, encodedBodySize } = each as PerformanceResourceTiming
      const span = `${(startTime / 1000).toFixed(2)} to ${(responseEnd / 1000).toFixed(2)} s`
      return `${span}  ${String(Math.round(encodedBodySize / 1000)).padStart(4)} kB  ${name.split('/').pop()}`
    })
    return { ...noted, loaded }
  })
  await page.context().close()
  return times
}

const served = await serve()
const browser = await chromium.launch({ executablePath: findBrowser(), args: noGraphicsCard })
const all: Times[] = []
for (let round = 0; round < ROUNDS; round++) all.push(await visit(browser, served.url))
await browser.close()
served.close()
all.sort((one, other) => one.stage - other.stage)
const [best] = all
console.log(best?.loaded.join('\n'))
report('title answers a tap after', ({ title }) => title)
report('first shift can start after', ({ stage }) => stage)

function report(label: string, pick: (times: Times) => number): void {
  const seconds = all.map((times) => (pick(times) / 1000).toFixed(2)).toSorted()
  console.log(`${label} ${seconds[Math.floor(ROUNDS / 2)]} s (median of ${seconds.join(', ')})`)
}
