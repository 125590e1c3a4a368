// What is heard, measured where it leaves the page: an analyser beside the destination.
import type { Page } from '@playwright/test'
import { BELL_HZ } from '../../src/sound/recipes.ts'
import { t } from '../../src/words/index.ts'
import { playFor } from './frames.ts'
import { button, expect, expectScreen, modeCard, opening, pauseMenu, test } from './support.ts'

type Ear = { analyser: AnalyserNode | null; beforeGesture: boolean }
declare global {
  interface Window {
    ear: Ear
  }
}

test.use({ audio: true })
test.beforeEach(async ({ page }) => {
  await page.addInitScript(heedHands)
  await page.addInitScript(putEar)
})

/** Runs in the page: it is touched by hands only. To the browser each question of a test is a gesture. */
function heedHands(): void {
  const { userActivation } = navigator
  let isTouched = false
  for (const gesture of ['pointerdown', 'keydown']) {
    addEventListener(gesture, () => (isTouched = true), { capture: true, once: true })
  }
  const heeded = {
    get hasBeenActive() {
      return isTouched && userActivation.hasBeenActive
    },
    get isActive() {
      return isTouched && userActivation.isActive
    },
  }
  Object.defineProperty(navigator, 'userActivation', { value: heeded })
}

/** Runs in the page: whatever is connected to a destination is connected to an analyser as well. */
function putEar(): void {
  window.ear = { analyser: null, beforeGesture: false }
  const { connect } = AudioNode.prototype
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    const { context } = this
    if (to[0] instanceof AudioDestinationNode) {
      const shape = { fftSize: 8192, smoothingTimeConstant: 0 }
      window.ear.analyser = new AnalyserNode(context, shape)
      window.ear.beforeGesture ||= !navigator.userActivation.hasBeenActive
      Reflect.apply(connect, this, [window.ear.analyser])
    }
    return Reflect.apply(connect, this, to)
  } as typeof connect
}

/** The loudest sample of the last moment, 0 to 1; -1 while there is no audio at all. */
function loudness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { analyser } = window.ear
    if (!analyser) return -1
    const samples = new Float32Array(2048)
    analyser.fftSize = 2048
    analyser.getFloatTimeDomainData(samples)
    analyser.fftSize = 8192
    return Math.max(...samples.map(Math.abs))
  })
}

/** The loudest of so many moments, one after the other. */
async function loudestOf(page: Page, moments: number): Promise<number> {
  let loudest = -1
  for (let moment = 0; moment < moments; moment++) {
    await playFor(page, 100)
    loudest = Math.max(loudest, await loudness(page))
  }
  return loudest
}

/** By how many dB this frequency stands out from those around it. */
function prominence(page: Page, hz: number): Promise<number> {
  return page.evaluate((wanted) => {
    const { analyser } = window.ear
    if (!analyser) return -Infinity
    const dB = new Float32Array(analyser.frequencyBinCount)
    analyser.getFloatFrequencyData(dB)
    const around = (from: number, to: number) => {
      const binHz = analyser.context.sampleRate / analyser.fftSize
      const bins = dB.slice(Math.floor((wanted + from) / binHz), Math.ceil((wanted + to) / binHz))
      return Math.max(-100, ...bins)
    }
    return around(-15, 15) - Math.max(around(-250, -80), around(80, 250))
  }, hz)
}

const often = { intervals: [100] }

async function expectHeard(page: Page): Promise<void> {
  await expect.poll(() => loudness(page), often).toBeGreaterThan(0.001)
}

async function expectSilent(page: Page): Promise<void> {
  await expect.poll(() => loudness(page), often).toBe(0)
  expect(await loudestOf(page, 20)).toBe(0)
}

/** The title, with all that makes sound arrived. */
async function openTitle(page: Page): Promise<void> {
  const sound = page.waitForResponse(/assets\/sound-[^/]*\.js$/)
  await page.goto('/')
  await sound
  await expectScreen(page, 'title')
}

async function touch(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
}

const mute = (page: Page) => button(page, t('hud.mute'))

test('nothing is heard before the first gesture, and the tune after it', async ({ page }) => {
  await openTitle(page)
  expect(await loudestOf(page, 20)).toBe(-1)
  await touch(page)
  await expectHeard(page)
  expect(await page.evaluate(() => window.ear.beforeGesture)).toBe(false)
})

test('the bell rings when a dish is done', async ({ page }) => {
  await page.goto('/')
  await button(page, t('title.settings')).click()
  await page.getByRole('slider', { name: t('settings.music') }).press('Home')
  await page.goto('/?level=first-day&mode=async&seed=7&waiter=nearest&speed=4')
  await page.mouse.click(5, 300)
  await opening(page, 75)
  const clear = 20 // dB over everything beside it
  await expect.poll(() => prominence(page, BELL_HZ), often).toBeGreaterThan(clear)
  await expectHeard(page)
})

test('muted is silent, here and after a reload, until it is unmuted', async ({ page }) => {
  await openTitle(page)
  await touch(page)
  await expectHeard(page)
  await page.keyboard.press('m')
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'true')
  await expectSilent(page)

  await page.reload()
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'true')
  await modeCard(page, 'async').click()
  await opening(page, 90)
  expect(await loudness(page)).toBe(-1)
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'true')

  await mute(page).click()
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'false')
  await expectHeard(page)
})

test('a shift that is paused is silent, and so is a page out of sight', async ({ page }) => {
  await page.goto('/?level=first-day&mode=async&seed=7')
  await page.mouse.click(5, 300)
  await opening(page, 75)
  await expectHeard(page)
  await page.keyboard.press('Space')
  await expect(pauseMenu(page)).toBeVisible()
  await expectSilent(page)
  await button(page, t('pause.leave')).click()
  await button(page, t('pause.leave')).click()
  await expectScreen(page, 'title')
  await expectHeard(page)

  await setHidden(page, true)
  await expectSilent(page)
  await setHidden(page, false)
  await expectHeard(page)
})

test('volumes are set by keyboard and kept, and an M in a name is a letter', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('textbox', { name: t('title.yourName') }).pressSequentially('Mim')
  await expect(mute(page)).toHaveAttribute('aria-pressed', 'false')
  await button(page, t('title.settings')).click()
  const music = page.getByRole('slider', { name: t('settings.music') })
  await expect(music).toHaveValue('0.5')
  await music.press('ArrowRight')
  await page.getByRole('slider', { name: t('settings.sound') }).press('Home')
  await page.getByRole('switch', { name: t('settings.mute') }).press('Space')
  await page.reload()
  await expect(music).toHaveValue('0.55')
  await expect(page.getByRole('slider', { name: t('settings.sound') })).toHaveValue('0')
})

function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}
