// Who has never seen results meets one button and the café's words; whoever has meets everything.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { HOUSE_SEED, levels } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import { addEntry, choose } from '../../src/store/index.ts'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { SettingsScreen } from '../../src/ui/settings/SettingsScreen.tsx'
import { Title } from '../../src/ui/title/Title.tsx'
import { person } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { open, orderOf } from '../host/cafe.ts'
import { entry } from '../store/entries.ts'
import { nth } from '../support/cafe.ts'
import { draw } from '../support/render.tsx'

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

function drawPanel(cafe: ReturnType<typeof open>) {
  const level = nth(levels, 0)
  const play = createPlay({ level, seed: HOUSE_SEED, mode: 'blocking', leads: [person] })
  return draw(<Panel play={play} place="beside" />, { cafe })
}

const headings = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)

test('the title offers only to play or to join before the first shift, and begins the campaign', async () => {
  const { user, now } = draw(<Title />)
  const others = ['English', 'Español', t('title.workshop'), t('title.settings'), '']
  expect(names()).toEqual([t('title.play'), ...others])
  expect(screen.queryByRole('radio')).toBeNull()
  expect(document.activeElement?.textContent).toBe(t('title.play'))
  await user.keyboard('{Enter}')
  expect(orderOf(now())).toMatchObject({
    level: 'stand-and-wait',
    seed: HOUSE_SEED,
    mode: 'blocking',
    purpose: { type: 'campaign', predicted: null },
  })
})

test('the title is as before for whoever has only kept what somebody else sent', () => {
  const cafe = open()
  addEntry(cafe.scores, { ...entry({ id: 'one', score: 100, level: 'full-house' }), sent: true })
  draw(<Title />, { cafe })
  expect(screen.getByRole('button', { name: t('title.play') })).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('the title offers everything to whoever has a score', () => {
  const cafe = open()
  addEntry(cafe.scores, entry({ id: 'one', score: 100 }))
  draw(<Title />, { cafe })
  expect(screen.getAllByRole('radio')).toHaveLength(levels.length)
  expect(screen.queryByRole('button', { name: t('title.play') })).toBeNull()
})

test('the settings show everything on the title to whoever wants it at once', async () => {
  const cafe = open()
  const { user } = draw(<SettingsScreen />, { cafe })
  await user.click(screen.getByRole('switch', { name: t('settings.everything') }))
  expect(cafe.settings.getState().introduced).toBe(true)
})

test('the panel speaks the café’s words until the first results', () => {
  drawPanel(open())
  expect(headings()).toEqual(['Hands', 'Kitchen', 'Waiting for me'])
})

test('the panel keeps the real names afterwards', () => {
  const cafe = open()
  choose(cafe.settings, { introduced: true })
  drawPanel(cafe)
  expect(headings()).toEqual(['Call stack', 'In the background', 'Task queue'])
  expect(within(screen.getByRole('complementary')).getByText(t('panel.stack.caption'))).toBeTruthy()
})
