// The facilitator's list of people, by hand and by keyboard, in a room that is full.
import { screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { GameContext } from '../../src/ui/game.ts'
import { LeaderView } from '../../src/ui/workshop/Facilitator.tsx'
import { number, t } from '../../src/words/index.ts'
import type { RequestedCommand } from '../../src/wire/index.ts'
import { draw } from '../support/render.tsx'
import { asHost, join, next, roomAfter, run, visitTo, workshopNoting } from './room-views.ts'
import type { Step } from './room-views.ts'

const late = { type: 'late', reason: 'ownClock' } as const
const MANY = 60

function asLeader(...steps: readonly Step[]) {
  const asked: RequestedCommand[] = []
  const visit = visitTo(roomAfter(...steps), 'host')
  return { asked, ...draw(<LeaderView visit={visit} workshop={workshopNoting(asked)} />) }
}

const list = () => screen.getByRole('list', { name: t('workshop.people') })
const names = () =>
  within(list())
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('b')?.textContent)
const chip = (standing: 'here' | 'away' | 'done' | 'late' | 'toApprove' | 'out', count: number) =>
  screen.getByRole('button', { name: `${t(`workshop.standings.${standing}`)} ${number(count)}` })
const menuOf = (name: string) =>
  screen.getByRole('button', { name: t('workshop.actionsFor', { name }) })

test('a full room is folded, and unfolds at a press', async () => {
  const { user } = asLeader(...Array.from({ length: MANY }, (_, index) => join(`Guest ${index}`)))
  expect(names().length).toBeLessThan(MANY / 4)
  const unfold = screen.getByRole('button', { name: t('workshop.showAll', { of: number(MANY) }) })
  await user.click(unfold)
  expect(names()).toHaveLength(MANY)
  await user.click(screen.getByRole('button', { name: t('workshop.showFewer') }))
  expect(names().length).toBeLessThan(MANY / 4)
})

test('somebody is found by a part of the name, whatever its accents', async () => {
  const { user } = asLeader(join('Tomás'), join('Zoë'), join('Bo'))
  await user.type(screen.getByRole('searchbox', { name: t('workshop.findPerson') }), 'OMAS')
  expect(names()).toEqual(['Tomás'])
  expect(screen.getByText(t('workshop.shownOf', { shown: '1', of: '3' }))).toBeTruthy()
  await user.type(screen.getByRole('searchbox'), 'x')
  expect(names()).toEqual([])
  expect(screen.getByText(t('workshop.nobodyLikeThat'))).toBeTruthy()
})

test('how many stand how is counted, and a press shows only those', async () => {
  const steps = [join('Ada'), join('Bo'), join('Cy'), asHost({ type: 'kick', seat: 2 }), next, next]
  const { user } = asLeader(...steps, run(0, 0, 3), run(1, 0, 3, late))
  for (const standing of ['here', 'away', 'late', 'toApprove', 'out'] as const) chip(standing, 1)
  await user.click(chip('toApprove', 1))
  expect(names()).toEqual(['Bo'])
  expect(chip('toApprove', 1).getAttribute('aria-pressed')).toBe('true')
  await user.click(chip('done', 2))
  expect(names()).toEqual(['Ada', 'Bo'])
  await user.click(chip('done', 2))
  expect(names()).toEqual(['Ada', 'Bo', 'Cy'])
})

test('the menu goes by keyboard alone and gives the focus back', async () => {
  const { asked, user } = asLeader(join('Ada'), join('Bo'))
  menuOf('Bo').focus()
  await user.keyboard('{ArrowDown}')
  const items = screen.getAllByRole('menuitem')
  expect(document.activeElement).toBe(items[0])
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(items.at(-1))
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(menuOf('Bo'))
  await user.keyboard('{Enter}{End}{Enter}')
  expect(asked).toEqual([{ type: 'kick', seat: 1 }])
  expect(document.activeElement).toBe(menuOf('Bo'))
})

test('a menu shuts when the focus goes elsewhere', async () => {
  const { user } = asLeader(join('Ada'), join('Bo'))
  await user.click(menuOf('Bo'))
  expect(menuOf('Bo').getAttribute('aria-expanded')).toBe('true')
  await user.click(screen.getByRole('searchbox'))
  expect(screen.queryByRole('menu')).toBeNull()
})

test('somebody is renamed in the row, and the focus comes back to it', async () => {
  const { asked, user } = asLeader(join('Ada'), join('Bo'))
  await user.click(menuOf('Bo'))
  await user.click(screen.getByRole('menuitem', { name: t('workshop.renameName', { name: 'Bo' }) }))
  expect(document.activeElement).toBe(
    screen.getByLabelText(t('workshop.renameName', { name: 'Bo' })),
  )
  await user.keyboard('{Control>}a{/Control}Boris{Enter}')
  expect(asked).toEqual([{ type: 'rename', seat: 1, name: 'Boris' }])
  expect(document.activeElement).toBe(menuOf('Bo'))
})

test('where a row goes, the list has the focus', async () => {
  const { user, rerender, game } = asLeader(join('Ada'), join('Bo'))
  await user.click(chip('away', 1))
  await user.click(menuOf('Bo'))
  await user.click(screen.getByRole('menuitem', { name: t('workshop.kickName', { name: 'Bo' }) }))
  const room = roomAfter(join('Ada'), join('Bo'), asHost({ type: 'kick', seat: 1 }))
  rerender(
    <GameContext value={game}>
      <LeaderView visit={visitTo(room, 'host')} workshop={workshopNoting([])} />
    </GameContext>,
  )
  expect(names()).toEqual([])
  expect(document.activeElement).toBe(list())
})
