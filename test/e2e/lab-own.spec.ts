// Another text never takes the place of the player's own without a way back: a program that came by a link
// asks first, and the rest can be undone, after a reload too.
import type { Page } from '@playwright/test'
import { programLink } from '../../src/runs/index.ts'
import { encodeProgram } from '../../src/store/index.ts'
import type { RouteOf, SentProgram } from '../../src/store/index.ts'
import { LAB } from '../../src/ui/lab/start.ts'
import { labPart as en } from '../../src/words/en/lab.ts'
import { labPart as es } from '../../src/words/es/lab.ts'
import { faultless } from './faultless.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { MAP, restored } from './ways.ts'

const MINE = '// mine, and dear to me'
const STRANGE = '// of a stranger'
const TASK: RouteOf<'lab'> = {
  name: 'lab',
  level: 'lunch-rush',
  seed: 7,
  task: 'make-async',
  shared: null,
}
const sent: SentProgram = { level: 'lunch-rush', seed: 7, language: 'javascript', text: STRANGE }

const program = (page: Page) => page.getByRole('textbox', { name: /JavaScript/ })

async function typeMine(page: Page): Promise<void> {
  await program(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(MINE)
}

/** The link opened in this tab, where the own program was typed a moment ago. */
async function openLink(page: Page, of: SentProgram): Promise<void> {
  await page.goto(programLink((await encodeProgram(of)) ?? '', '/'))
  await expectScreen(page, 'lab')
}

for (const [locale, words] of [
  ['en-US', en],
  ['es-ES', es],
] as const) {
  const { lab, labTask } = words
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1280, height: 900 } })

    test('a program that came by a link asks where to go', async ({ page }) => {
      await openLink(page, sent)
      await button(page, lab.sharedTake).click() // nothing of the own is there: it need not ask
      await expect(program(page)).toContainText(STRANGE)
      await typeMine(page)
      await openLink(page, sent)
      await expect(program(page)).toContainText(MINE)

      await button(page, lab.sharedTake).press('Enter')
      const dialog = page.getByRole('dialog')
      await faultless(page, `a shared program asks, ${locale}`)
      await dialog.getByRole('button', { name: lab.sharedNotNow }).press('Enter')
      await expect(program(page)).toContainText(MINE)

      await button(page, lab.sharedTake).click()
      await dialog.getByRole('button', { name: lab.sharedApart }).click()
      await expect(program(page)).toContainText(STRANGE)
      await expect(page.getByText(lab.apart)).toBeVisible()
      await page.reload()
      await expect(page.getByText(lab.apart)).toBeVisible()
      await expect(program(page)).toContainText(STRANGE)
      await faultless(page, `a program kept apart, ${locale}`)
      await button(page, lab.backToMine).click()
      await expect(program(page)).toContainText(MINE)

      await openLink(page, sent)
      await button(page, lab.sharedTake).click()
      await dialog.getByRole('button', { name: lab.sharedInstead }).click()
      await expect(program(page)).toContainText(STRANGE)
      await page.reload()
      await expect(program(page)).toContainText(STRANGE)
      await button(page, lab.undo).click()
      await expect(program(page)).toContainText(MINE)
      await expect(button(page, lab.undo)).toHaveCount(0)
    })

    test('an example, a start and an earlier text leave a way back', async ({ page }) => {
      await restored(page, [MAP, LAB])
      const blocking = new RegExp(lab.starter.blocking)
      await expect(program(page)).toContainText('cook(order)')
      await typeMine(page)
      await button(page, blocking).click() // within a moment of the last key
      await expect(program(page)).toContainText('cookSync')
      await page.reload()
      await button(page, lab.undo).click()
      await expect(program(page)).toContainText(MINE)
      await button(page, blocking).click()
      await button(page, lab.runs).click()
      await button(page, new RegExp(lab.takeBack)).click()
      await expect(program(page)).toContainText(MINE)

      await restored(page, [MAP, TASK])
      await expect(program(page)).not.toContainText(MINE)
      await typeMine(page)
      await button(page, labTask.again).click()
      await expect(program(page)).not.toContainText(MINE)
      await page.reload()
      await button(page, lab.undo).click()
      await expect(program(page)).toContainText(MINE)
    })
  })
}
