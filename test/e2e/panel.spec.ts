// The event loop beside the room: exact, tied to the room, and in nobody's way.
import type { Page } from '@playwright/test'
import { hueOf, lunchRush } from '../../src/levels/index.ts'
import { panelOf } from '../../src/reading/index.ts'
import { MODES, openShift, record } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { t } from '../../src/words/index.ts'
import { drive, robots } from '../../src/waiters/index.ts'
import { playFor, playUntil, unhurried } from './frames.ts'
import { placeOf } from './room.ts'
import { button, expect, opening, pauseMenu, test, measured } from './support.ts'

import { now, panel, reaches, robotShift } from './panel.ts'

test.use(measured)

const roomy = { width: 1000, height: 640 }

test.describe('beside the room', () => {
  test.use({ viewport: roomy, painted: true }) // its rings are looked at

  for (const mode of MODES) {
    test(`it shows what the ${mode} simulation holds at that moment`, async ({ page }) => {
      await page.goto(robotShift(mode, 8))
      for (const from of [9_000, 21_000, 34_000, 47_000, 60_000, 72_000]) {
        await reaches(page, from)
        await page.keyboard.press('Escape')
        await expect(pauseMenu(page)).toBeVisible()
        await expect(async () =>
          expect(await shownIn(page)).toEqual(truth(mode, await now(page))),
        ).toPass({ timeout: 60_000 })
        await page.keyboard.press('Escape')
        await expect(pauseMenu(page)).toBeHidden()
      }
    })
  }

  test('a chip rings its table, and the table marks its chips', async ({ page }) => {
    await page.goto('/?level=lunch-rush&mode=async&seed=7')
    await playUntil(page, () => document.querySelector('[data-kind="handUp"]') !== null, null)
    const chip = panel(page).locator('[data-kind="handUp"]').first()
    await unhurried(page, async () => {
      const station = Number(await chip.getAttribute('data-station'))
      const ring = () => pixelsOf(page, hueOf(station))
      const bare = await ring()

      await chip.hover()
      await expect.poll(ring).toBeGreaterThan(bare + 300)
      await page.mouse.move(5, 5)
      await expect.poll(ring).toBeLessThan(bare + 100)
      await chip.focus()
      await expect.poll(ring).toBeGreaterThan(bare + 300)
      await chip.blur()
      await expect(chip).toHaveAttribute('data-pointed', 'false')

      const { x, y } = await placeOf(page, lunchRush, station)
      await page.mouse.move(x, y)
      await expect(chip).toHaveAttribute('data-pointed', 'true')
      await page.mouse.move(5, 5)
      await expect(chip).toHaveAttribute('data-pointed', 'false')
    })
  })
})

test.describe('the panel', () => {
  test.use({ viewport: roomy })

  test('shown or hidden, it stays so after a reload', async ({ page }) => {
    await page.goto(robotShift('async'))
    const toggle = button(page, t('panel.toggle')).and(page.locator('[aria-pressed]'))
    await expect(panel(page)).toBeVisible()
    await toggle.click()
    await expect(panel(page)).toBeHidden()
    await page.reload()
    await expect(toggle).toHaveAttribute('aria-pressed', 'false')
    await expect(panel(page)).toBeHidden()
    await toggle.click()
    await expect(panel(page)).toBeVisible()
  })

  test('the settings show and hide it, too', async ({ page }) => {
    await page.goto('/')
    await button(page, t('title.settings')).click()
    const choice = page.getByRole('switch', { name: t('panel.setting') })
    await expect(choice).toBeChecked()
    await choice.uncheck({ force: true })
    await page.goto(robotShift('async'))
    await opening(page, 91)
    await expect(panel(page)).toBeHidden()
  })

  test('each section says in a sentence what it is; Escape closes that only', async ({ page }) => {
    await page.goto(robotShift('blocking'))
    await opening(page, 90)
    for (const name of ['stack', 'background', 'queue'] as const) {
      const section = page.getByRole('region', { name: t(`panel.${name}.title`) })
      const info = section.getByRole('button')
      const sentence = section.getByText(t(`panel.${name}.about`))
      await expect(info).toHaveAttribute('aria-expanded', 'false')
      await expect(sentence).toBeHidden()
      await info.focus()
      await page.keyboard.press('Enter')
      await expect(info).toHaveAttribute('aria-expanded', 'true')
      await expect(sentence).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(sentence).toBeHidden()
      await expect(pauseMenu(page)).toBeHidden()
    }
  })

  test('with reduced motion nothing slides', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(robotShift('async', 8))
    await reaches(page, 5_000)
    await page.evaluate(() => {
      let moved = 0
      const { animate } = Element.prototype
      Element.prototype.animate = function (frames, options) {
        if (/transform|translate|scale/.test(JSON.stringify(frames))) moved++
        return animate.call(this, frames, options)
      }
      Object.assign(window, { moved: () => moved })
    })
    await playFor(page, 2_500)
    expect(await page.evaluate(() => (window as unknown as { moved(): number }).moved())).toBe(0)
  })
})

/** The panel's chips, section by section, in their order. */
function shownIn(page: Page) {
  const read = (section: string) =>
    panel(page)
      .locator(`[data-section="${section}"] [data-chip]`)
      .evaluateAll((all: HTMLElement[]) =>
        all.map(({ dataset, textContent }) => {
          const { frame, kind, station, seconds = '0', urgent = 'false' } = dataset
          const stood = frame === 'standing' ? (/\d+\.\d/.exec(textContent)?.[0] ?? '') : ''
          return [frame ?? kind ?? '', station ?? '', seconds, urgent, stood].join(' ').trim()
        }),
      )
  return Promise.all([read('stack'), read('background'), read('queue')])
}

/** The same, told by a shift that is simulated here up to that moment. */
function truth(mode: Mode, at: number) {
  const recording = record(openShift(lunchRush, 7, mode))
  drive(recording, [robots.nearest], at)
  const { stacks, background, queue, taps } = panelOf(
    recording.shift.state,
    recording.shift.level.floor,
  )
  const frames = stacks.flatMap((stack) =>
    stack.frames.map(({ kind, station, stoodMs }) => {
      const stood = kind === 'standing' ? (Math.floor(stoodMs / 100) / 10).toFixed(1) : ''
      return `${kind} ${station} 0 false ${stood}`.trim()
    }),
  )
  const chips = (all: typeof background) =>
    all.map(({ kind, station, leftMs, isUrgent }) =>
      [kind, station, Math.ceil((leftMs ?? 0) / 1000), isUrgent].join(' '),
    )
  const held = stacks.flatMap((stack) => stack.held)
  return [[...frames, ...chips(held)], chips(background), chips([...queue, ...taps])]
}

/** How many pixels of the room have about this colour, #rrggbb. */
function pixelsOf(page: Page, colour: string): Promise<number> {
  const wanted = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
  return page.locator('canvas').evaluate((room: HTMLCanvasElement, rgb) => {
    const copy = document.createElement('canvas')
    Object.assign(copy, { width: room.width, height: room.height })
    const pen = copy.getContext('2d', { willReadFrequently: true })
    pen?.drawImage(room, 0, 0)
    const data = pen?.getImageData(0, 0, copy.width, copy.height).data ?? []
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (rgb.every((value, part) => Math.abs((data[at + part] ?? 0) - value) < 14)) count++
    }
    return count
  }, wanted)
}
