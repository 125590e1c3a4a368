// npm run bench:lab: how long a program of the lab takes for a Lunch rush shift in the browser: the first run of a
// session, and ten after it, in each language; and how soon the room moves after that. Beside it stands a loop
// of ordinary additions: where it takes longer than on a machine that does nothing else, so may the program.
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { preview } from 'vite'
import { LAB } from '../../src/ui/lab/start.ts'
import { t } from '../../src/words/index.ts'
import { launchOptions } from '../e2e/browser.ts'
import { button } from '../e2e/support.ts'
import { MAP, restored } from '../e2e/ways.ts'

const ROUNDS = 10
const WARM_MS = 150
const FIRST_MS = 1_500
const PLAYBACK_MS = 300
const LOOP_MS = 100 // on a machine of two cores that does nothing else

type Times = { readonly shift: number; readonly shown: number; readonly moves: number } // ms

const server = await preview({ preview: { host: '127.0.0.1' }, logLevel: 'warn' })
const browser = await chromium.launch(launchOptions())
const baseURL = server.resolvedUrls?.local[0] ?? ''
try {
  for (const language of ['JavaScript', 'Python']) await measure(language)
} finally {
  await browser.close()
  await server.close()
}

async function measure(language: string): Promise<void> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  })
  await context.addInitScript('globalThis.__name = (named) => named') // which the compiler puts in
  const page = await context.newPage()
  await restored(page, [MAP, LAB])
  await button(page, language).click()
  await page.getByRole('textbox', { name: language }).waitFor()
  await page.waitForTimeout(2_000) // as long as one reads before the first press
  const loop = await page.evaluate(additions)
  const first = await timed(page)
  const warm: Times[] = []
  for (let round = 0; round < ROUNDS; round++) warm.push(await timed(page))
  const shift = median(warm.map((each) => each.shift))
  const moves = median(warm.map((each) => each.moves))
  const row = (name: string, ms: number, wanted: number) => {
    const most = wanted * Math.max(1, loop / LOOP_MS)
    console.log(
      `${language}  ${name.padEnd(36)} ${ms.toFixed(0).padStart(5)} ms  at most ${most.toFixed(0)} ms  ${(ms / loop).toFixed(2)} of the loop`,
    )
    if (ms > most) process.exitCode = 1
  }
  row('first run, from the press to its score', first.shown, FIRST_MS)
  row(`a shift, warm (median of ${ROUNDS})`, shift, WARM_MS)
  row('from its score to a moving room', moves, PLAYBACK_MS)
  console.log(`${language}  the loop takes ${loop.toFixed(0)} ms`)
  await context.close()
}

async function timed(page: Page): Promise<Times> {
  const times = await page.evaluate(pressAndWatch, {
    run: t('lab.run'),
    running: t('lab.running'),
    slider: 'input[type="range"]',
  })
  if (!times) throw new Error('The run did not come to an end.')
  return times
}

function median(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN
}

/** In the page: what the machine does in the same time, once the browser has compiled it. */
function additions(): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const from = performance.now()
    let sum = 0
    for (let at = 0; at < 100_000_000; at++) sum = (sum + at) | 0
    least = sum === 0.5 ? 0 : Math.min(least, performance.now() - from)
  }
  return least
}

type Words = Readonly<Record<'run' | 'running' | 'slider', string>>

/** In the page: Run is pressed; it can be pressed again once the score is there; then the room's slider moves. */
async function pressAndWatch({ run, running, slider }: Words): Promise<Times | null> {
  const press = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.trim().startsWith(run),
  )
  if (!press) return null
  const from = performance.now()
  await new Promise<void>((resolve) => {
    let hasBegun = false
    const seen = new MutationObserver(() => {
      const isOn = press.textContent?.includes(running) === true
      hasBegun ||= isOn
      if (hasBegun && !isOn) resolve()
    })
    seen.observe(press, { childList: true, characterData: true, subtree: true })
    press.click()
  })
  const at = performance.now()
  const before = document.querySelector<HTMLInputElement>(slider)?.value
  while (document.querySelector<HTMLInputElement>(slider)?.value === before) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    if (performance.now() - at > 20_000) return null
  }
  const took = [...document.querySelectorAll('p')].findLast(({ textContent }) =>
    /\d\sms$/.test(textContent ?? ''),
  )
  const shift = Number(took?.textContent?.replaceAll(/\D/g, ''))
  return { shift, shown: at - from, moves: performance.now() - at }
}
