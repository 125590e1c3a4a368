// The code lens: the program of the level and mode, its bookmarks in words, and a note for each line.
import { act, screen, within } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { isForNobody } from '../../src/sim/index.ts'
import type { Mode } from '../../src/sim/index.ts'
import { choose, setDevice } from '../../src/store/index.ts'
import { Lens } from '../../src/ui/lens/Lens.tsx'
import { Panel } from '../../src/ui/panel/Panel.tsx'
import { robotLead } from '../../src/waiters/index.ts'
import { setLocale, t } from '../../src/words/index.ts'
import { open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

function playAt(ms: number, mode: Mode, id = 'lunch-rush'): Play {
  const level = levelOf(id)
  if (!level) throw new Error(`no level ${id}`)
  const play = createPlay({ level, seed: 7, mode, leads: [robotLead('first-come')] })
  while (play.room.now < ms) play.tick(50)
  return play
}

const code = () =>
  within(screen.getByRole('list', { name: t('lens.program') }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
    .join('\n')

test('the program is the one of the mode, and blocking has no await in it', () => {
  const { unmount } = draw(<Lens play={playAt(9_000, 'async')} />)
  expect(code()).toContain('await ticket')
  unmount()
  draw(<Lens play={playAt(9_000, 'blocking')} />)
  expect(code()).toContain('kitchen.cookNow(order)')
  expect(code()).not.toContain('await')
})

test('one press makes it Python, and that is remembered', async () => {
  const { user, settings } = draw(<Lens play={playAt(9_000, 'async')} />)
  await user.click(screen.getByRole('button', { name: 'Python' }))
  expect(code()).toContain('async def serve(table):')
  expect(settings.getState().code).toBe('python')
  screen.getByRole('button', { name: 'JavaScript' }).focus()
  await user.keyboard('{Enter}')
  expect(code()).toContain('async function serve(table)')
})

test('a table that waits is said with its line and its seconds', () => {
  draw(<Lens play={playAt(9_000, 'async')} />)
  expect(screen.getByText(/^Table \d: waiting at line 4, \d+ s left$/)).toBeTruthy()
  expect(screen.getByText(/waiting at this await · \d+ s/)).toBeTruthy()
})

test('a blocked waiter stands at the line of the kitchen, and the seconds count', () => {
  const play = playAt(6_000, 'blocking')
  while (play.room.waiters[0]?.doing.kind !== 'standing') play.tick(50)
  play.tick(1_000)
  draw(<Lens play={play} />)
  expect(screen.getByText(/^Standing at line 3 for [01]\.\d s: nothing else is read$/)).toBeTruthy()
  expect(screen.getByText(/^Table \d: running now, at line 3$/)).toBeTruthy()
  expect(screen.queryByText(/waiting at this await/)).toBeNull()
})

test('who has left is said beneath the await, as the work goes on until somebody pulls it', () => {
  const play = playAt(0, 'async', 'guest-has-left')
  const goesOn = () =>
    play.room.tickets.some((_, ticket) => isForNobody(play.room, ticket)) || play.room.closed
  while (!goesOn()) play.tick(50)
  draw(<Lens play={play} />)
  expect(screen.getByText('1 has left: the work goes on, for nobody')).toBeTruthy()
})

test.each([
  ['lunch-rush', 'SPAN'],
  ['last-cake', 'P'],
])('how many are done is said in %s where no code lies beneath it', (id, where) => {
  const play = playAt(0, 'async', id)
  while (play.room.tally.served === 0) play.tick(50)
  draw(<Lens play={play} />)
  expect(screen.getByText(/^done · \d+ so far$/).tagName).toBe(where)
})

test('a line says what it is in the café and in the program, and whose page says more', async () => {
  const { user } = draw(<Lens play={playAt(9_000, 'async')} />)
  await user.click(screen.getByRole('button', { name: 'Line 4: const dish = await ticket' }))
  expect(screen.getByRole('status').textContent).toContain(t('lens.note.dish.cafe'))
  expect(screen.getByRole('link', { name: 'MDN: await' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Python' }))
  expect(screen.getByRole('link', { name: 'Python: Coroutines and tasks' })).toBeTruthy()
})

const said = (text: string | null) => text?.replaceAll(/line \d+/g, 'a line')

const marks = () => screen.getAllByText(/^Table \d: /).map(({ textContent }) => said(textContent))

test('courses are written in three ways, with the same bookmarks', async () => {
  const { user } = draw(<Lens play={playAt(20_000, 'async', 'course-by-course')} />)
  const before = marks().toSorted()
  for (const [name, has] of [
    ['promise chain', '.then((dish) =>'],
    ['callbacks', 'kitchen.cook(order, (dish) =>'],
    ['async / await', 'await ticket'],
  ] as const) {
    await user.click(screen.getByRole('button', { name }))
    expect(code()).toContain(has)
    expect(marks().toSorted()).toEqual(before)
  }
})

test('a bookmark in focus points at its table, and a table pointed at rings its bookmark', () => {
  const { app } = draw(<Lens play={playAt(9_000, 'async')} />)
  const [mark] = screen.getAllByText(/^Table \d: /).map((each) => each.closest('li'))
  act(() => mark?.focus())
  const { pointed } = app.getState().device
  expect(mark?.textContent).toContain(`Table ${pointed}:`)
  act(() => mark?.blur())
  act(() => setDevice(app, { pointed }))
  expect(mark?.dataset['pointed']).toBe('true')
})

test('it comes with the panel once it is asked for', async () => {
  const cafe = open()
  choose(cafe.settings, { introduced: true })
  const { user } = draw(<Panel play={playAt(9_000, 'async')} place="beside" />, { cafe })
  expect(screen.queryByRole('list', { name: t('lens.program') })).toBeNull()
  await user.click(screen.getByRole('button', { name: t('panel.code') }))
  expect(await screen.findByRole('list', { name: t('lens.program') })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: t('panel.loop') }))
  expect(screen.queryByRole('list', { name: t('lens.program') })).toBeNull()
})

test('who was hired reads a program of its own', () => {
  const level = levelOf('one-pair-of-hands')
  if (!level) throw new Error('no such level')
  const play = createPlay({ level, seed: 7, mode: 'async' })
  play.tick(50)
  play.toggleHire()
  while (play.room.waiters[1]?.doing.kind !== 'standing') play.tick(50)
  play.tick(1_000)
  draw(<Lens play={play} />)
  expect(
    screen.getByText(/^Second waiter, a thread of its own: stands .* [01]\.\d s$/),
  ).toBeTruthy()
  expect(screen.queryByText(/waiting at this await/)).toBeNull()
})

test('it speaks Spanish', async () => {
  await setLocale('es', [])
  draw(<Lens play={playAt(9_000, 'async')} />)
  expect(screen.getByText(/^Mesa \d: en espera en la línea 4, faltan \d+ s$/)).toBeTruthy()
  await setLocale('en', [])
})

test('where two cooks race, the program races, and the loser’s line says what becomes of it', async () => {
  const { user } = draw(<Lens play={playAt(9_000, 'async', 'two-suppliers')} />)
  expect(code()).toContain('await Promise.race(both)')
  await user.click(screen.getByRole('button', { name: /ticket\.pull\(\)/ }))
  expect(screen.getByRole('status').textContent).toContain(t('lens.note.loser.code'))
  await user.click(screen.getByRole('button', { name: 'Python' }))
  expect(code()).toContain('return_when=FIRST_COMPLETED')
  expect(screen.getByRole('link', { name: 'Python: Waiting primitives' })).toBeTruthy()
})
