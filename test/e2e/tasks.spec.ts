// Tasks of the lab, by keyboard alone: what a star asks for, a hint, a solution typed in, and the next task.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { RouteOf } from '../../src/store/index.ts'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { MAP, restored } from './ways.ts'

const TASK: RouteOf<'lab'> = {
  name: 'lab',
  level: 'lunch-rush',
  seed: 7,
  task: 'make-async',
  shared: null,
}

const solution = (name: string) =>
  readFileSync(new URL(`../../src/tasks/programs/${name}`, import.meta.url), 'utf8')

async function runTyped(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /JavaScript|Python/ }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
  await page.keyboard.press('Control+Enter')
}

const reached = (page: Page) => page.getByText(t('labTask.met'), { exact: true })

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['upright', { width: 390, height: 844 }],
] as const) {
  test(`two tasks are solved in each language, ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await restored(page, [MAP, TASK])
    for (const [language, ending] of [
      ['JavaScript', 'mjs'],
      ['Python', 'py'],
    ] as const) {
      await button(page, language).press('Enter')
      await page.getByRole('combobox', { name: t('labTask.choose') }).selectOption('make-async')
      await expect(page.getByRole('heading', { name: t('labTasks.make-async.name') })).toBeVisible()
      await button(page, t('labTask.hint.1')).press('Enter')
      await expect(page.getByText(t('labTasks.make-async.hints.1'))).toBeVisible()
      await expect(button(page, t('labTask.solution'))).toHaveCount(0)
      await runTyped(page, solution(`make-async.solution.${ending}`))
      await expect(reached(page)).toHaveCount(3)
      await expectScreen(page, 'lab')
      await faultless(page, `a task, ${name}`)
      await button(page, t('labTask.next')).press('Enter')
      await expect(reached(page)).toHaveCount(0)
      await runTyped(page, solution(`forgotten-await.solution.${ending}`))
      await expect(reached(page)).toHaveCount(3)
    }
    await page.screenshot({ path: `test-results/task-${name}.png` })
  })
}
