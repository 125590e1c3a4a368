// A campaign level begins again by one key, in play and in the pause, and is left for the map; other
// shifts ask first, and are left for the title.
import { act, fireEvent, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import type { Purpose } from '../../src/play/index.ts'
import { ownShift } from '../../src/ui/orders.ts'
import { Shift } from '../../src/ui/shift/Shift.tsx'
import { t } from '../../src/words/index.ts'
import { open, playOf, ticks } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const SEED = 11

function drawShift(purpose: Purpose) {
  const cafe = open()
  cafe.host.start({ ...ownShift('burnt-dishes', SEED, 'async'), purpose })
  ticks(cafe.host, 90)
  return draw(<Shift />, { cafe })
}

const campaign = { type: 'campaign', predicted: 2 } as const

test('R begins the level again at once, with the same customers and the same prediction', () => {
  const { host, now } = drawShift(campaign)
  const before = playOf(host)
  expect(before.room.now).toBeGreaterThan(0)
  fireEvent.keyDown(window, { key: 'r' })
  expect(playOf(host)).not.toBe(before)
  expect(playOf(host).room.now).toBe(0)
  expect(now().route).toMatchObject({ name: 'shift', order: { seed: SEED, purpose: campaign } })
})

test('a key that is held begins it again once', () => {
  const { host } = drawShift(campaign)
  fireEvent.keyDown(window, { key: 'r' })
  const second = playOf(host)
  fireEvent.keyDown(window, { key: 'r', repeat: true })
  expect(playOf(host)).toBe(second)
})

test('R does so from the pause as well, and so does its button, without a question', async () => {
  for (const by of ['key', 'button']) {
    const { host, user, unmount } = drawShift(campaign)
    const before = playOf(host)
    act(() => before.pause())
    const again = screen.getByRole('button', { name: t('pause.again') })
    if (by === 'key') fireEvent.keyDown(again, { key: 'r' })
    else await user.click(again)
    expect(playOf(host)).not.toBe(before)
    expect(screen.queryByText(t('pause.againQuestion'))).toBeNull()
    unmount()
  }
})

test('in another shift R does nothing, and the button asks', async () => {
  const { host, user } = drawShift({ type: 'free' })
  const before = playOf(host)
  fireEvent.keyDown(window, { key: 'r' })
  expect(playOf(host)).toBe(before)
  act(() => before.pause())
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'r' })
  expect(playOf(host)).toBe(before)
  await user.click(screen.getByRole('button', { name: t('pause.again') }))
  expect(screen.getByText(t('pause.againQuestion'))).toBeTruthy()
  expect(playOf(host)).toBe(before)
})

test('who leaves a level is on the map, who leaves another shift at the title', async () => {
  for (const [purpose, screenAfter] of [
    [campaign, 'map'],
    [{ type: 'free' }, 'title'],
  ] as const) {
    const { host, user, now, unmount } = drawShift(purpose)
    act(() => playOf(host).pause())
    await user.click(screen.getByRole('button', { name: t('pause.leave') }))
    await user.click(screen.getByRole('button', { name: t('pause.leave') }))
    expect(now().route.name).toBe(screenAfter)
    unmount()
  }
})
