// npm run bench:frame [-- --seconds 20 --minutes 5]: what a frame of the busiest level costs, beside
// a bare scene of Phaser's in the same run. The machine may be shared and noisy: the two take turns,
// and their ratio counts.
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { build, preview } from 'vite'
import { fetchCampaignWords, fetchCompareWords, fetchWords, t } from '../../../src/words/index.ts'
import { launchOptions } from '../../e2e/browser.ts'
import { watchFrames } from './watch.ts'
import type { Watched } from './watch.ts'

const BARE = 'test-results/bare-scene'
const GAME = '?level=full-house&mode=async&seed=7&waiter=nearest'
const WARM_MS = 20_000 // of the game: the room fills, the code gets compiled
const WARM_SHIFTS = 12
const ROUNDS = 3
// Isolated pages tell time to 5 µs, others only to 100 µs: as much as a tenth of what is measured.
const FINE = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
const SLOW_MS = 20 // a gap longer than this is no 60 frames a second any more

await fetchWords()
await fetchCampaignWords()
await fetchCompareWords()
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    minutes: { type: 'string', default: '5' },
  },
})
const stretchMs = Number(values.seconds) * 1000
const memoryMs = Number(values.minutes) * 60_000

const say = (label: string, value: string) => console.log(`${label.padEnd(52)}${value}`)
const ms = (value: number) => `${value.toFixed(2)} ms`

await build({
  logLevel: 'error',
  build: {
    outDir: `../../../${BARE}`,
    emptyOutDir: true,
    rolldownOptions: { input: 'test/bench/frame/bare.html' },
  },
  root: 'test/bench/frame',
  configFile: 'vite.config.ts',
})
const game = await preview({ preview: { host: '127.0.0.1', headers: FINE }, logLevel: 'warn' })
const bare = await preview({
  preview: { host: '127.0.0.1', port: 0, headers: FINE },
  build: { outDir: BARE },
  logLevel: 'warn',
})
const browser = await chromium.launch(launchOptions())
try {
  await bench(
    browser,
    `${game.resolvedUrls?.local[0]}${GAME}`,
    `${bare.resolvedUrls?.local[0]}bare.html`,
  )
} finally {
  await browser.close()
  await Promise.all([game.close(), bare.close()])
}

async function bench(on: Browser, gameUrl: string, bareUrl: string): Promise<void> {
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const scene = await stretch(on, bareUrl, 3_000)
    const shift = await stretch(on, gameUrl, WARM_MS)
    console.log(`Round ${round + 1} of ${ROUNDS}`)
    report('  bare scene, 60 sprites and 30 texts', scene)
    report('  full house, robot at work', shift)
    ratios.push(percentile(shift.scriptMs, 0.5) / percentile(scene.scriptMs, 0.5))
  }
  say('Median script a frame, game to bare scene', percentile(ratios, 0.5).toFixed(2))
  if (memoryMs > 0) await benchMemory(on, gameUrl, bareUrl)
}

/** A stretch of steady frames on this page, `warmMs` after it has drawn the first. */
async function stretch(on: Browser, url: string, warmMs: number): Promise<Watched> {
  const page = await open(on, url)
  await page.waitForTimeout(warmMs)
  await page.evaluate(() => {
    const { watched } = window
    watched.scriptMs.length = 0
    watched.gapsMs.length = 0
    watched.canvases = 0
  })
  await page.waitForTimeout(stretchMs)
  const watched = await page.evaluate(() => window.watched)
  await page.context().close()
  return watched
}

/** `watched` or not: what is noted of every frame takes memory of its own. */
async function open(on: Browser, url: string, watched = true): Promise<Page> {
  const context = await on.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })
  const page = await context.newPage()
  if (watched) await page.addInitScript(watchFrames)
  await page.goto(url)
  await page.locator('canvas').waitFor()
  return page
}

function report(name: string, { scriptMs, gapsMs, canvases }: Watched): void {
  const slow = gapsMs.filter((gap) => gap > SLOW_MS).length
  const seconds = gapsMs.reduce((sum, gap) => sum + gap, 0) / 1000
  const [half, worst] = [percentile(scriptMs, 0.5), percentile(scriptMs, 0.99)]
  say(name, `median ${ms(half)}, 99th percentile ${ms(worst)}`)
  const rate = (gapsMs.length / seconds).toFixed(1)
  say('    frames', `${rate} a second, ${slow} of ${gapsMs.length} over ${SLOW_MS} ms`)
  say('    made in steady play', `${canvases} canvases`)
}

/**
 * The heap at rest, before and after minutes of shift after shift, sixteen times as fast as usual so
 * that there are many. The first shifts do not count: the browser still compiles, and keeps that.
 * Beside it the bare scene's, for the same minutes: what grows there is the browser's.
 */
async function benchMemory(on: Browser, gameUrl: string, bareUrl: string): Promise<void> {
  const scene = await open(on, bareUrl, false)
  const page = await open(on, `${gameUrl}&speed=16`, false)
  const session = await page.context().newCDPSession(page)
  const bareSession = await scene.context().newCDPSession(scene)
  const menu = page.getByRole('button', { name: t('results.more') })
  const again = page.getByRole('button', { name: t('results.watchAgain') })
  const playOn = async (isOver: (shifts: number) => boolean): Promise<number> => {
    let shifts = 0
    for (; !isOver(shifts); shifts++) {
      await menu.click({ timeout: 150_000 })
      await again.click()
      await menu.waitFor({ timeout: 150_000 })
    }
    return shifts
  }
  await playOn((shifts) => shifts === WARM_SHIFTS)
  const [before, bareBefore] = [await heap(session), await heap(bareSession)]
  const end = Date.now() + memoryMs
  const shifts = await playOn(() => Date.now() > end)
  const [after, bareAfter] = [await heap(session), await heap(bareSession)]
  sayHeap(`Heap before and after ${shifts} more shifts`, before, after)
  sayHeap('Heap of the bare scene at the same moments', bareBefore, bareAfter)
}

function sayHeap(label: string, before: number, after: number): void {
  say(label, `${mega(before)} MB, grown by ${mega(after - before)} MB`)
}

/** Bytes in use once everything unused is gone. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('Performance.enable')
  for (let count = 0; count < 3; count++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
}

function mega(bytes: number): string {
  return (bytes / 1_048_576).toFixed(2)
}

function percentile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
