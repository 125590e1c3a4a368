// The settings as they are seen and used: what is chosen holds at once, and is kept.
import { act, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { createSettingsStore } from '../../src/store/index.ts'
import { SettingsScreen } from '../../src/ui/settings/SettingsScreen.tsx'
import { percent, setLocale, t } from '../../src/words/index.ts'
import { damaged, open } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  return setLocale('en', [])
})

function playByFinger(): void {
  const real = window.matchMedia.bind(window)
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.defineProperty(real(query), 'matches', { value: query === '(hover: none)' }),
  )
}

const saysKeys = () => [
  screen.queryByText(t('settings.muteHint')) !== null,
  screen.queryByText(t('settings.projectorKey'), { exact: false }) !== null,
  screen.queryByRole('switch', { name: t('settings.singleKeys') }) !== null,
]

test('keys are told of where there is a mouse, too', () => {
  draw(<SettingsScreen />)
  expect(saysKeys()).toEqual([true, true, true])
})

test('where fingers play, keys are told of once one was pressed that is not on the screen', () => {
  playByFinger()
  draw(<SettingsScreen />)
  expect(saysKeys()).toEqual([false, false, false])
  fireEvent.keyDown(screen.getByLabelText(t('settings.name')), { key: 'a' })
  expect(saysKeys()).toEqual([false, false, false])
  act(() => void fireEvent.keyDown(document.body, { key: 'Tab' }))
  expect(saysKeys()).toEqual([true, true, true])
})

test('a keyboard that was used before is known of on each visit', () => {
  playByFinger()
  const cafe = open()
  const { unmount } = draw(<p>Any other screen</p>, { cafe })
  act(() => void fireEvent.keyDown(document.body, { key: 'Tab' }))
  unmount()
  draw(<SettingsScreen />, { cafe }).unmount()
  draw(<SettingsScreen />, { cafe })
  expect(saysKeys()).toEqual([true, true, true])
})

test('the volume is kept, and said in percent', () => {
  const { texts } = draw(<SettingsScreen />)
  const slider = screen.getByRole('slider', { name: t('settings.sound') })
  fireEvent.change(slider, { target: { value: '0.35' } })
  expect(slider.getAttribute('aria-valuetext')).toBe(percent(0.35))
  expect(createSettingsStore(texts, damaged).getState().sound).toBe(0.35)
})

test('the sound is switched off by the keyboard', async () => {
  const { user, settings } = draw(<SettingsScreen />)
  const mute = screen.getByRole('switch', { name: t('settings.mute') })
  mute.focus()
  await user.keyboard(' ')
  expect(settings.getState().muted).toBe(true)
  expect(mute).toHaveProperty('checked', true)
})

test('the name is kept as it is typed', async () => {
  const { user, settings } = draw(<SettingsScreen />)
  await user.type(screen.getByLabelText(t('settings.name')), 'Grace')
  await waitFor(() => expect(settings.getState().name).toBe('Grace'))
})

test('a language calls itself by its own name, and choosing it is kept', async () => {
  const { user, settings } = draw(<SettingsScreen />)
  await user.click(screen.getByRole('radio', { name: 'Español' }))
  expect(settings.getState().language).toBe('es')
})

test('every control has a name', () => {
  draw(<SettingsScreen />)
  const roles = ['button', 'radio', 'switch', 'slider', 'textbox'] as const
  const controls = roles.flatMap((role) => screen.queryAllByRole(role))
  const named = roles.flatMap((role) => screen.queryAllByRole(role, { name: /\S/ }))
  expect(controls.length).toBeGreaterThan(10)
  expect(named).toEqual(controls)
})
