// A level's listing on its lesson page and in its debrief: in the language chosen, with what it prints and
// a note on each marked line.
import { screen, waitFor, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { codeLanguages } from '../../src/code/index.ts'
import { listingOf, variantsOf } from '../../src/lessons/index.ts'
import { campaignLevels } from '../../src/levels/index.ts'
import type { CampaignId } from '../../src/levels/index.ts'
import { LessonScreen } from '../../src/ui/campaign/LessonScreen.tsx'
import { fetchCodeWords, setLocale, t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { drawDebrief } from '../support/debrief.tsx'
import { draw } from '../support/render.tsx'

await fetchCodeWords()

async function lesson(level: CampaignId, cafe = open()) {
  const drawn = draw(<LessonScreen route={{ name: 'lesson', level }} />, { cafe })
  return { ...drawn, card: await card() }
}

async function card() {
  return within(await screen.findByRole('region', { name: t('code.title') }))
}

const code = (within_: Awaited<ReturnType<typeof card>>) =>
  within_.getAllByRole('list')[0]?.textContent?.replaceAll(/\s+/g, ' ')

test.each(campaignLevels)(
  'the lesson of $id shows its listing and what it prints',
  async ({ id }) => {
    const { card: shown } = await lesson(id)
    const { lines, prints } = listingOf(id, 'javascript')
    for (const { text } of lines) expect(code(shown)).toContain(text.trim().replaceAll(/\s+/g, ' '))
    const printed = within(shown.getByRole('figure')).getAllByRole('listitem')
    expect(printed.map(({ textContent }) => textContent)).toEqual(
      prints.map(({ text, repeats }) =>
        repeats ? t('code.repeats', { line: text }) : text.replaceAll('~', '≈ '),
      ),
    )
  },
)

test('a program with long lines has the whole width, and what it prints beneath', async () => {
  const { user, card: shown } = await lesson('burnt-dishes')
  const isWide = () => shown.getByRole('figure').parentElement?.dataset['wide']
  expect(isWide()).toBe('true')
  await user.click(shown.getByRole('button', { name: 'Python' }))
  expect(isWide()).toBe('true')
})

test('a program with short lines has what it prints beside it', async () => {
  const { card: shown } = await lesson('drop-the-ticket')
  expect(shown.getByRole('figure').parentElement?.dataset['wide']).toBe('false')
})

test('one press makes it Python, and the lens speaks Python then, too', async () => {
  const { user, card: shown, settings } = await lesson('drop-the-ticket')
  expect(code(shown)).toContain("await cook('toast', 80)")
  await user.click(shown.getByRole('button', { name: 'Python' }))
  expect(code(shown)).toContain('await cook("toast", 0.08)')
  expect(settings.getState().code).toBe('python')
})

test('a line opens its note by keyboard and closes it again; one is open at a time', async () => {
  const { user, card: shown } = await lesson('drop-the-ticket')
  const line = shown.getByRole('button', { name: /^Line 2: const dish = await cook/ })
  expect(line.getAttribute('aria-expanded')).toBe('false')
  line.focus()
  await user.keyboard('{Enter}')
  expect(line.getAttribute('aria-expanded')).toBe('true')
  const note = shown.getByRole('status')
  expect(note.textContent).toContain(t('codeNote.await.cafe'))
  expect(note.textContent).toContain(t('codeNote.await.javascript'))
  expect(within(note).getByRole('link', { name: 'MDN: await' })).toBeTruthy()
  await user.click(shown.getByRole('button', { name: /^Line 3: / }))
  expect(shown.getByRole('status').textContent).toContain(t('codeNote.serve.cafe'))
  await user.click(shown.getByRole('button', { name: /^Line 3: / }))
  expect(shown.queryByRole('status')).toBeNull()
})

test('the three notations of courses are each one press away', async () => {
  const { user, card: shown } = await lesson('course-by-course')
  for (const variant of variantsOf('course-by-course')) {
    if (variant !== 'await' && variant !== 'chain' && variant !== 'callbacks') continue
    await user.click(shown.getByRole('button', { name: t(`notation.${variant}`) }))
    const { lines } = listingOf('course-by-course', 'javascript', variant)
    expect(code(shown)).toContain(lines[1]?.text.trim())
  }
})

test('a debrief shows the program of the mode that was played', async () => {
  drawDebrief({ level: 'graduation' })
  const shown = await card()
  await waitFor(() => expect(code(shown)).toContain('back in the room'))
})

test.each(codeLanguages)('every note of every level can be opened in %s', async (language) => {
  for (const { id } of campaignLevels) {
    const { user, card: shown, unmount } = await lesson(id)
    await user.click(shown.getByRole('button', { name: t(`codeLanguage.${language}`) }))
    const lines = shown.getAllByRole('button', { name: /^Line \d+: / })
    const { lines: all } = listingOf(id, language, variantsOf(id)[0])
    expect(lines.length).toBe(all.filter(({ note }) => note !== undefined).length)
    for (const line of lines) {
      await user.click(line)
      expect(shown.getByRole('status').textContent).not.toContain('codeNote.')
      expect(within(shown.getByRole('status')).getByRole('link').getAttribute('href')).toMatch(
        /^https:\/\/(?:developer\.mozilla|docs\.python)\.org\//,
      )
    }
    unmount()
  }
})

test('it speaks Spanish', async () => {
  await setLocale('es', [])
  const { user } = await lesson('drop-the-ticket')
  await user.click(screen.getByRole('button', { name: /^Línea 2: / }))
  expect(screen.getByRole('status').textContent).toContain('En el café:')
  await setLocale('en', [])
})
