// Collecting the scores of a room: links are pasted, become a table, are saved as one and kept.
import { readFileSync } from 'node:fs'
import { lunchRush } from '../../src/levels/index.ts'
import { runLink } from '../../src/runs/index.ts'
import { replayOf, type Mode } from '../../src/sim/index.ts'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { button, expect, expectScreen, test } from './support.ts'
import { ways } from './ways.ts'

function linkOf(name: string, mode: Mode, seed = 7): string {
  const played = playShift(lunchRush, seed, mode, robots.nearest, 'hashes')
  return runLink({ name, leads: [person], replay: replayOf(played) }, 'https://cafe.example/')
}

const chat = `[10:32] Ada: ${linkOf('Ada', 'blocking')}
[10:33] Ada: and not waiting ${linkOf('Ada', 'async')}
[10:33] Bo: ${linkOf('Bo', 'async').slice(0, -9)}`

test('pasted links become a table that is saved and kept, and the high scores compare', async ({
  page,
}) => {
  await ways.collect.open(page)
  await expectScreen(page, 'collect')
  await page.getByRole('textbox', { name: t('collect.links') }).fill(chat)
  await button(page, t('collect.add')).click()
  const table = page.getByRole('table', { name: t('people.title') })
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await expect(table.locator('tbody tr')).toContainText(/Ada.*×/)
  const faults = page.getByRole('region', { name: t('collect.faults') })
  await expect(faults).toContainText(t('collect.line', { line: 3 }))
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    button(page, t('collect.save')).click(),
  ])
  expect(saved.suggestedFilename()).toBe('cafe-await-lunch-rush-7.csv')
  expect(readFileSync(await saved.path(), 'utf8')).toMatch(
    /\r\nAda,\d+,\d+,[\d.]+,lunch-rush,7\r\n/,
  )
  await button(page, t('collect.keep', { count: 2 })).click()
  await expect(page.getByText(t('collect.keptAll'))).toBeVisible()
  await button(page, t('collect.back')).click()
  await page.getByRole('radio', { name: t('level.lunch-rush.name') }).check({ force: true })
  await expect(page.getByRole('table', { name: t('people.title') })).toContainText('Ada')
})
