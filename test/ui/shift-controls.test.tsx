// The controls of a shift that only some levels have: hiring, and leaving a flambé after a slice.
import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { person } from '../../src/waiters/index.ts'
import { setAdvice } from '../../src/store/index.ts'
import { Gamepad } from '../../src/ui/gamepad/Gamepad.ts'
import { Shift } from '../../src/ui/shift/Shift.tsx'
import { t } from '../../src/words/index.ts'
import { open, playOf, ticks } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

function drawShift(level: string) {
  const cafe = open()
  const purpose = { type: 'free' } as const
  cafe.host.start({ level, seed: 7, mode: 'async', leads: [person], speed: 1, purpose })
  ticks(cafe.host, 71)
  return draw(<Shift />, { cafe })
}

const marked = () =>
  [...document.querySelectorAll('[data-advised="true"]')].map((each) =>
    each.textContent?.replace(/−\d+/, ''),
  )

const hireButton = () => screen.getByRole('button', { name: /second waiter/ })

test('a second waiter comes and goes by its button, which says so and what it has cost', () => {
  const { host } = drawShift('one-pair-of-hands')
  expect(hireButton().getAttribute('aria-pressed')).toBe('false')
  fireEvent.click(hireButton())
  act(() => ticks(host, 60))
  expect(playOf(host).room.specials?.hire?.presence).toBe('here')
  expect(hireButton().getAttribute('aria-pressed')).toBe('true')
  expect(hireButton().textContent).toMatch(/−\d/)
  fireEvent.click(hireButton())
  expect(
    playOf(host)
      .replay()
      .log.map(([, { type }]) => type),
  ).toContain('dismiss')
})

test('the key H does the same, and nothing on other levels', () => {
  const { host } = drawShift('one-pair-of-hands')
  fireEvent.keyDown(document.body, { key: 'h', code: 'KeyH' })
  expect(playOf(host).room.specials?.hire?.presence).toBe('here')
})

test('RB of a gamepad does the same', async () => {
  const buttons = Array.from({ length: 17 }, () => ({ pressed: false }))
  const pad = { mapping: 'standard', buttons, axes: [0, 0] }
  Object.defineProperty(navigator, 'getGamepads', { value: () => [pad], configurable: true })
  const cafe = drawShift('one-pair-of-hands')
  draw(<Gamepad />, { cafe })
  Object.assign(buttons[5] ?? {}, { pressed: true })
  await waitFor(() => expect(playOf(cafe.host).room.specials?.hire?.presence).toBe('here'))
  Reflect.deleteProperty(navigator, 'getGamepads')
})

test('on a level without hiring neither button nor key do anything', () => {
  const { host } = drawShift('flambe')
  expect(screen.queryByRole('button', { name: /second waiter/ })).toBeNull()
  fireEvent.keyDown(document.body, { key: 'h', code: 'KeyH' })
  expect(playOf(host).replay().log).toEqual([])
  expect(screen.getByRole('button', { name: t('task.standButton') })).toBeTruthy()
})

test('at a flambé the key for standing leaves it after the slice, and its button says so', () => {
  const { host } = drawShift('flambe')
  const play = playOf(host)
  const go = (until: () => boolean) => {
    for (let turn = 0; turn < 600 && !until(); turn++) act(() => ticks(host, 6))
  }
  go(() => play.room.customers[0]?.phase === 'handUp')
  const table = play.room.customers[0]?.table ?? 0
  act(() => [table, 0].forEach((station) => play.tap(station)))
  go(() => play.room.pass.length > 0)
  act(() => [0, table].forEach((station) => play.tap(station)))
  go(() => play.room.waiters[0]?.doing.kind === 'flambeing')
  act(() => ticks(host, 20))
  fireEvent.click(screen.getByRole('button', { name: t('task.sliceButton') }))
  go(() => play.room.waiters[0]?.doing.kind === 'idle')
  expect(play.room.tickets[0]?.place).toBe('toFlambe')
})

test('an empty task list says what there is to tap, and that nobody needs the waiter', () => {
  const { host } = drawShift('slow-tuesday')
  act(() => host.skipCoach()) // else the coach says it
  const play = playOf(host)
  const go = (until: () => boolean) => {
    for (let turn = 0; turn < 600 && !until(); turn++) act(() => ticks(host, 6))
  }
  const isSaid = (what: 'hand' | 'ready' | 'held' | 'nobody') => {
    act(() => ticks(host, 12)) // the bar comes a few times a second
    return screen.queryByText(t(`task.empty.${what}`)) !== null
  }
  go(() => play.room.customers[0]?.phase === 'handUp')
  expect(isSaid('hand')).toBe(true)
  act(() => void play.tap(play.room.customers[0]?.table ?? 0))
  go(() => play.room.tickets.length > 0)
  expect(isSaid('held')).toBe(true)
  act(() => void play.tap(0))
  go(() => play.room.tickets[0]?.place === 'cooking')
  expect(isSaid('nobody')).toBe(true)
  go(() => play.room.pass.length > 0)
  expect(isSaid('ready')).toBe(true)
})

test('what the coach says to press is marked, as on a phone no word stands on it', () => {
  const { app } = drawShift('one-pair-of-hands')
  for (const [key, button] of [
    ['write', t('task.standButton')],
    ['hire', t('task.hire.hire')],
  ] as const) {
    act(() => setAdvice(app, { key, station: null }, true))
    expect(marked()).toEqual([button])
  }
  act(() => setAdvice(app, { key: 'takeOrder', station: 1 }, true))
  expect(marked()).toEqual([])
})

test('Undo is off while there is nothing to take back', () => {
  const { host } = drawShift('lunch-rush')
  const play = playOf(host)
  const undo = screen.getByRole('button', { name: t('task.undo') })
  expect(undo.getAttribute('aria-disabled')).toBe('true')
  act(() => [1, 2, 3, 4].forEach((station) => play.tap(station)))
  act(() => ticks(host, 12)) // the bar comes a few times a second
  expect(undo.getAttribute('aria-disabled')).toBe('false')
  for (let press = 0; press < 4; press++) fireEvent.click(undo)
  act(() => ticks(host, 12))
  expect(undo.getAttribute('aria-disabled')).toBe('true')
})
