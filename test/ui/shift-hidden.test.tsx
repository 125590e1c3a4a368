// What is to be seen of a shift that is paused, and of one whose room cannot be drawn.
import { act, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { setDevice } from '../../src/store/index.ts'
import { Shift } from '../../src/ui/shift/Shift.tsx'
import { t } from '../../src/words/index.ts'
import { open, playOf, ticks } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

function drawShift(isRanked: boolean) {
  const cafe = open()
  cafe.host.toTitle()
  cafe.settings.setState({ panel: 'on' })
  cafe.host.daily({ type: 'play', mode: 'async' })
  const { route } = cafe.now()
  if (!isRanked && route.name === 'shift') {
    cafe.host.start({ ...route.order, purpose: { type: 'free' } })
  }
  ticks(cafe.host, 71)
  return draw(<Shift />, { cafe })
}
const isRoomHidden = (container: Element) =>
  container.querySelector('[data-hidden]')?.getAttribute('data-hidden') === 'true'
const panel = () =>
  screen.queryByRole('complementary') ?? screen.queryByLabelText(t('panel.region'))

test('a ranked pause hides the room and the panel, and says why', () => {
  const { container, host } = drawShift(true)
  expect(isRoomHidden(container)).toBe(false)
  expect(panel()).toBeTruthy()
  act(() => playOf(host).pause())
  expect(isRoomHidden(container)).toBe(true)
  expect(panel()).toBeNull()
  expect(screen.getByText(t('pause.ranked'))).toBeTruthy()
  act(() => playOf(host).resume())
  expect(isRoomHidden(container)).toBe(false)
  expect(panel()).toBeTruthy()
})

test('another pause leaves the room to be looked at', () => {
  const { container, host } = drawShift(false)
  act(() => playOf(host).pause())
  expect(isRoomHidden(container)).toBe(false)
  expect(panel()).toBeTruthy()
})

test('a room that cannot be drawn leaves the message alone, until it can', () => {
  const { app } = drawShift(false)
  act(() => setDevice(app, { stageReady: false, stageFailure: 'notLoaded' }))
  expect(screen.getByRole('alert').textContent).toContain(t('notice.stageNotLoaded'))
  expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual([
    t('failure.reload'),
  ])
  act(() => setDevice(app, { stageReady: true, stageFailure: null }))
  expect(screen.getByRole('button', { name: t('task.undo') })).toBeTruthy()
})
