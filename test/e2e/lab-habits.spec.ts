// What somebody who writes programs elsewhere does by habit in the lab's editor, and what is told of a run.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { TaskId } from '../../src/tasks/index.ts'
import { LAB } from '../../src/ui/lab/start.ts'
import { labPart as en } from '../../src/words/en/lab.ts'
import { labPart as es } from '../../src/words/es/lab.ts'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { MAP, restored } from './ways.ts'

const side = (page: Page, name: 'program' | 'room') =>
  page.getByRole('button', { name: t(`lab.${name}`), exact: true })

const editor = (page: Page) => page.getByRole('textbox', { name: /JavaScript/ })

test.describe('wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('Escape closes what is offered and never leaves; Tab after it does', async ({ page }) => {
    const offered = page.locator('.cm-tooltip-autocomplete').getByRole('option')
    await restored(page, [MAP, LAB])
    await editor(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('waiter.')
    await expect(async () => {
      await page.keyboard.press('Control+Space')
      await expect(offered.first()).toBeVisible({ timeout: 3_000 })
    }).toPass()
    await expect(offered.nth(1)).toContainText('takeOrder') // not by the alphabet
    for (let times = 0; times < 3; times++) await page.keyboard.press('Escape')
    await expect(offered).toHaveCount(0)
    await expect(editor(page)).toBeFocused()
    await page.keyboard.type('serve')
    await expectScreen(page, 'lab')
    await expect(editor(page)).toContainText('waiter.serve')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(editor(page)).not.toBeFocused()
    await expect(editor(page)).toContainText('waiter.serve')
    await page.keyboard.press('Escape')
    await expectScreen(page, 'map')
  })

  for (const [locale, { lab }] of [
    ['en-US', en],
    ['es-ES', es],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale })

      test('heat says what it means, and the robots what they made of it', async ({ page }) => {
        await restored(page, [MAP, LAB])
        await editor(page).focus()
        await page.keyboard.press('Control+Enter')
        await button(page, lab.heat).click()
        const key = page.getByText(lab.heatKey.split(':')[0] ?? '')
        await expect(key).toContainText('18')
        await faultless(page, `heat, ${locale}`)
        await button(page, lab.beside).click()
        const dialog = page.getByRole('dialog')
        const robots = dialog.getByRole('button', { name: /robot/ })
        await expect(robots).toHaveCount(4)
        await expect(robots.first()).not.toContainText(/beaten|superado/)
        await expect(robots.last()).toContainText(/beaten|superado/)
        await faultless(page, `robots beside a program, ${locale}`)
        await robots.last().click()
        await expectScreen(page, 'watch')
      })
    })
  }
})

test.describe('by touch, upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a task’s stars stay in sight', async ({ page }) => {
    await restored(page, [MAP, { ...LAB, task: 'make-async' }])
    const card = page.getByRole('region', { name: t('labTasks.make-async.name') })
    const stars = card.getByText(t('labTask.place', { number: '1', of: '10' }))
    await expect(stars).toBeInViewport({ ratio: 1 })
    await expect(card.getByRole('listitem').first()).toBeInViewport({ ratio: 1 })
    await button(page, t('labTask.hint.1')).tap()
    await expect(page.getByText(t('labTasks.make-async.hints.1'))).toBeInViewport({ ratio: 0.9 })
    await card.evaluate((each) => each.scrollTo(0, each.scrollHeight))
    await expect(page.getByRole('combobox', { name: t('labTask.choose') })).toBeInViewport()
    await expect(stars).toBeInViewport({ ratio: 1 })
  })

  test('Run shows the room where the run is played, or the program where it went wrong', async ({
    page,
  }) => {
    await restored(page, [MAP, LAB])
    const run = button(page, t('lab.run'))
    const score = page.getByLabel(t('lab.score'))
    await expect(editor(page)).toBeVisible()
    await run.tap()
    await expect(score).toBeVisible()
    await expect(editor(page)).not.toBeVisible()
    await expect(run).toBeFocused()
    for (const { text, said } of wrong) {
      await type(page, text)
      await side(page, 'room').tap()
      await run.tap()
      await expect(page.getByText(said).first()).toBeVisible()
      await expect(score).not.toBeVisible()
      await expect(run).toBeFocused()
    }
  })
})

test.describe('the focus, upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('is never left on the side that goes', async ({ page }) => {
    await restored(page, [MAP, LAB])
    const run = button(page, t('lab.run'))
    const score = page.getByLabel(t('lab.score'))
    await editor(page).focus()
    await page.keyboard.press('Control+Enter')
    await expect(button(page, t('lab.toRoom'))).toBeVisible()
    await expect(editor(page)).toBeFocused()
    await button(page, t('lab.toRoom')).press('Enter')
    await expect(score).toBeVisible()
    await expect(side(page, 'room')).toBeFocused()
    await side(page, 'program').press('Enter')
    await run.press('Enter') // the button does the same however it is pressed
    await expect(score).toBeVisible()
    await expect(run).toBeFocused()
    await type(page, 'await (')
    await side(page, 'room').tap()
    await page.getByRole('slider').focus()
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(t('lab.end.unread'))).toBeVisible()
    await expect(side(page, 'program')).toBeFocused()
  })

  test('is not lost with the button that leads from the room to the next task', async ({
    page,
  }) => {
    await restored(page, [MAP, { ...LAB, task: 'make-async' }])
    await type(page, solution('make-async'))
    await button(page, t('lab.run')).press('Enter')
    const room = page.getByRole('region', { name: t('lab.score') })
    await room.getByRole('button', { name: t('labTask.next') }).press('Enter')
    await expect(
      page.getByRole('heading', { name: t('labTasks.forgotten-await.name') }),
    ).toBeVisible()
    await expect(side(page, 'program')).toBeFocused()
  })
})

test.describe('the focus, wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('stays with the task when the control that had it goes', async ({ page }) => {
    const name = (task: TaskId) =>
      page.getByRole('heading', { name: t(`labTasks.${task}.name`), exact: true })
    const choice = page.getByRole('combobox', { name: t('labTask.choose') })
    await restored(page, [MAP, { ...LAB, task: 'make-async' }])
    await editor(page).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(`${solution('make-async')}// my own`)
    await page.keyboard.press('Control+Enter')
    await button(page, t('labTask.again')).press('Enter')
    await expect(name('make-async')).toBeFocused()
    await button(page, t('lab.undo')).press('Enter')
    await expect(name('make-async')).toBeFocused()
    await button(page, t('labTask.next')).press('Enter')
    await expect(name('forgotten-await')).toBeFocused()
    await choice.focus()
    await choice.selectOption('')
    await expect(name('forgotten-await')).toBeHidden()
    await expect(choice).toBeFocused()
    await button(page, t('lab.introTask', { number: '2', of: '10' })).press('Enter')
    await expect(name('forgotten-await')).toBeFocused()
  })
})

const solution = (task: string) =>
  readFileSync(new URL(`../../src/tasks/programs/${task}.solution.mjs`, import.meta.url), 'utf8')

/** Programs of which something is to be read, and what. */
const wrong = [
  { text: 'await (', said: t('lab.end.unread') },
  { text: 'async function f() { throw new Error("x") }\nf()', said: 'Error: x' },
  { text: 'console.log("a line of its own")', said: 'a line of its own' },
]

async function type(page: Page, text: string): Promise<void> {
  await side(page, 'program').tap()
  await editor(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}
