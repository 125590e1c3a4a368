// Tasks of the lab, by keyboard or touch alone: what a star asks for, a hint, a solution typed in, and the next task.
import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { programLink } from '../../src/runs/index.ts'
import { encodeProgram } from '../../src/store/index.ts'
import type { RouteOf } from '../../src/store/index.ts'
import { labPart as es } from '../../src/words/es/lab.ts'
import { t } from '../../src/words/index.ts'
import { faultless } from './faultless.ts'
import { whilePainted } from './frames.ts'
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

const program = (page: Page) => page.getByRole('textbox', { name: /JavaScript|Python/ })

async function typed(page: Page, text: string): Promise<void> {
  await program(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.insertText(text)
}

async function runTyped(page: Page, text: string): Promise<void> {
  await typed(page, text)
  await page.keyboard.press('Control+Enter')
}

/** What stands on the side that is not shown is not counted. */
const seen = (page: Page, text: string) =>
  page.getByText(text, { exact: true }).filter({ visible: true })

const reached = (page: Page) => seen(page, t('labTask.met'))

/** By keyboard on a wide screen; by fingers on a phone, where program and room are tabs. */
type Ways = {
  readonly press: (page: Page, what: Locator) => Promise<void>
  readonly run: (page: Page) => Promise<void>
  readonly afterRun: (page: Page) => Promise<void>
  readonly toProgram: (page: Page) => Promise<void>
}

const byKeyboard: Ways = {
  press: (_, what) => what.press('Enter'),
  run: (page) => page.keyboard.press('Control+Enter'),
  async afterRun(page) {
    await program(page).focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(program(page)).not.toBeFocused()
    await expectScreen(page, 'lab')
  },
  toProgram: async () => {},
}

const byTouch: Ways = {
  press: (_, what) => what.tap(),
  run: (page) => button(page, t('lab.run')).tap(),
  async afterRun(page) {
    await expect(page.getByLabel(t('lab.score')).locator('b').first()).toBeInViewport({ ratio: 1 })
    await expect(reached(page).last()).toBeInViewport({ ratio: 1 })
    await expect(program(page)).not.toBeVisible()
  },
  toProgram: (page) => page.getByRole('button', { name: t('lab.program'), exact: true }).tap(),
}

async function solveTwo(
  page: Page,
  { press, run, afterRun, toProgram }: Ways,
  name: string,
): Promise<void> {
  await restored(page, [MAP, TASK])
  for (const [language, ending] of [
    ['JavaScript', 'mjs'],
    ['Python', 'py'],
  ] as const) {
    await press(page, button(page, language))
    await toProgram(page)
    await page.getByRole('combobox', { name: t('labTask.choose') }).selectOption('make-async')
    await expect(page.getByRole('heading', { name: t('labTasks.make-async.name') })).toBeVisible()
    await press(page, button(page, t('labTask.hint.1')))
    await expect(page.getByText(t('labTasks.make-async.hints.1'))).toBeVisible()
    await expect(button(page, t('labTask.solution'))).toHaveCount(0)
    await typed(page, solution(`make-async.solution.${ending}`))
    await run(page)
    await expect(reached(page)).toHaveCount(3)
    await expect(seen(page, t('labTask.now', { figures: '18 · 0' }))).toHaveCount(1)
    await expectScreen(page, 'lab')
    await faultless(page, `a task, ${name}`)
    await afterRun(page)
    await press(page, button(page, t('labTask.next')))
    await expect(reached(page)).toHaveCount(0)
    await typed(page, solution(`forgotten-await.solution.${ending}`))
    await run(page)
    await expect(reached(page)).toHaveCount(3)
  }
  await whilePainted(page, () => page.screenshot({ path: `test-results/task-${name}.png` }))
}

test.describe('by keyboard, wide', () => {
  test.use({ viewport: { width: 1440, height: 900 } })
  test('two tasks are solved in each language', ({ page }) => solveTwo(page, byKeyboard, 'wide'))
})

test.describe('by touch, upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('two tasks are solved in each language', ({ page }) => solveTwo(page, byTouch, 'upright'))
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-ES', viewport: { width: 1440, height: 900 } })

  test('a task is failed, read and solved', async ({ page }) => {
    await restored(page, [MAP, TASK])
    const { name, hints } = es.labTasks['make-async']
    await expect(page.getByRole('heading', { name })).toBeVisible()
    await button(page, es.labTask.hint[1]).press('Enter')
    await expect(page.getByText(hints[1])).toBeVisible()
    await runTyped(page, 'cafe.on("handRaised", (table) => waiter.takeOder(table))')
    await expect(seen(page, es.labTask.missed)).toHaveCount(3)
    await expect(page.getByText(/no es una función|not a function|takeOder/).first()).toBeVisible()
    await runTyped(page, solution('make-async.solution.mjs'))
    await expect(seen(page, es.labTask.met)).toHaveCount(3)
    await expect(page.getByText(es.lab.end.closed)).toBeVisible()
    await faultless(page, 'a task in Spanish')
  })
})

test('the last hint shows a solution at work, and comes back to the own program', async ({
  page,
}) => {
  await restored(page, [MAP, TASK])
  await expect(program(page)).toBeVisible()
  const own = await program(page).innerText()
  for (const rung of [1, 2, 3] as const) await button(page, t(`labTask.hint.${rung}`)).click()
  await expect(page.getByText(t('labTasks.make-async.hints.3'))).toBeVisible()
  await button(page, t('labTask.watch')).click()
  await expectScreen(page, 'watch')
  await expect(page.getByText('Promise')).toHaveCount(0) // its text is not shown
  await button(page, t('watch.back')).click()
  await expectScreen(page, 'lab')
  await expect(button(page, t('labTask.hint.3'))).toBeEnabled() // the ladder stands as it was left
  expect(await program(page).innerText()).toBe(own)
  await expect(button(page, t('labTask.solution'))).toHaveCount(0) // nothing of it is counted
})

test('a program for a task that came by a link opens that task, and is not run', async ({
  page,
}) => {
  const text = solution('cancel-left.solution.py')
  const code = await encodeProgram({
    level: 'guest-has-left',
    seed: 1,
    language: 'python',
    text,
    task: 'cancel-left',
  })
  await page.goto(programLink(code ?? '', '/'))
  await expectScreen(page, 'lab')
  await expect(page.getByText(t('lab.shared'))).toBeVisible()
  const task = t('labTasks.cancel-left.name')
  await expect(page.getByText(t('lab.sharedTask', { task }))).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
  await button(page, t('lab.sharedTake')).click()
  await expect(page.getByRole('heading', { name: task })).toBeVisible()
  await expect(program(page)).toContainText('CustomerLeft')
  await expect(page.locator('iframe')).toHaveCount(0)
})
