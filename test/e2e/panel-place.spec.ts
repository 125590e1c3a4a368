// Where the event loop is on a phone and in small windows: asked for, and never over the room there.
import { t } from '../../src/words/index.ts'
import { clearOfRoom, now, panel, reaches, robotShift } from './panel.ts'
import { button, expect, opening, pauseMenu, test, measured } from './support.ts'

test.use(measured)

test.describe('on a phone', () => {
  test.describe('on its side', () => {
    test.use({ viewport: { width: 844, height: 390 } })

    test('it is there at once, beside the room', async ({ page }) => {
      await page.goto(robotShift('blocking', 4))
      await reaches(page, 12_000)
      await clearOfRoom(page)
    })
  })

  test.describe('upright', () => {
    test.use({ viewport: { width: 360, height: 640 } })

    test('it is asked for, has its place below the room, and the game goes on', async ({
      page,
    }) => {
      await page.goto(robotShift('async'))
      await opening(page, 90)
      await expect(panel(page)).toBeHidden()
      await button(page, t('panel.toggle')).click()
      for (const size of [
        { width: 390, height: 844 },
        { width: 360, height: 640 },
      ]) {
        await page.setViewportSize(size)
        await clearOfRoom(page)
      }
      await reaches(page, (await now(page)) + 1_000)
      await button(page, t('panel.toggle')).click()
      await expect(panel(page)).toBeHidden()
    })
  })
})

test.describe('in a small window that is neither wide nor tall', () => {
  test.use({ viewport: { width: 800, height: 600 } })

  test('it lies over the room until it is closed', async ({ page }) => {
    await page.goto(robotShift('async'))
    await opening(page, 90)
    await button(page, t('panel.toggle')).click()
    await button(page, t('panel.close')).click()
    await expect(panel(page)).toBeHidden()
    await button(page, t('panel.toggle')).click()
    await button(page, t('panel.close')).focus()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(pauseMenu(page)).toBeHidden()
  })
})
