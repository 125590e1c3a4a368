// Taking a shift home from the results: what is saved is the program that the command line prints.
import { screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeLanguages } from '../../src/code/index.ts'
import { levelOf } from '../../src/levels/index.ts'
import { programName, writeProgram } from '../../src/programs/index.ts'
import type { Run } from '../../src/runs/index.ts'
import { TakeHomeButton } from '../../src/ui/share/TakeHomeButton.tsx'
import { person } from '../../src/waiters/index.ts'
import { setLocale, t } from '../../src/words/index.ts'
import { shiftOn } from '../programs/shifts.ts'
import { draw } from '../support/render.tsx'

const { replay, level } = shiftOn('drop-the-ticket', 'async')
const run: Run = { name: '', leads: [person], replay }

// What goes into the browser's downloads is taken from where it leaves the page.
const { createObjectURL } = URL
const saved: Blob[] = []
beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (file: Blob) => {
    saved.push(file)
    return 'blob:program'
  }
})
afterEach(async () => {
  URL.createObjectURL = createObjectURL
  await setLocale('en', [])
})

async function opened(played = run) {
  const { user } = draw(<TakeHomeButton run={played} />)
  await user.click(screen.getByRole('button', { name: t('takeHome.open') }))
  const dialog = await screen.findByRole('dialog', { name: t('takeHome.title') })
  return { user, dialog }
}

test.each(codeLanguages)('a shift is saved in %s', async (language) => {
  const { user, dialog } = await opened()
  await user.click(within(dialog).getByRole('button', { name: t(`codeLanguage.${language}`) }))
  const file = programName(replay, language)
  expect(within(dialog).getByText(t('takeHome.saved', { file }))).toBeTruthy()
  expect(await saved[0]?.text()).toBe(writeProgram(replay, level, language))
})

test('it is offered in Spanish, by keyboard, and closes again', async () => {
  await setLocale('es', [])
  const { user } = draw(<TakeHomeButton run={run} />)
  await user.tab()
  await user.keyboard('{Enter}')
  const dialog = await screen.findByRole('dialog', { name: 'Este turno como programa' })
  await user.click(within(dialog).getByRole('button', { name: 'Cerrar' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a shift by rules that are no more is refused in words', async () => {
  const before = { ...replay, levelVersion: (levelOf(replay.level)?.version ?? 0) + 1 }
  const { user, dialog } = await opened({ ...run, replay: before })
  await user.click(within(dialog).getByRole('button', { name: t('codeLanguage.python') }))
  expect(within(dialog).getByText(t('takeHome.notSaved'))).toBeTruthy()
  expect(saved).toEqual([])
})
