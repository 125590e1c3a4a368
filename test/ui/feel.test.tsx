// What is felt rather than counted: points that arrive, how a race stands, a phone that vibrates.
import { act, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { firstDay } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import { createSettingsStore } from '../../src/store/index.ts'
import { GameContext } from '../../src/ui/game.ts'
import { SettingsScreen } from '../../src/ui/settings/SettingsScreen.tsx'
import { GhostFigure } from '../../src/ui/shift/GhostFigure.tsx'
import { Score } from '../../src/ui/shift/Score.tsx'
import { robotLead } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'
import { damaged } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

const canVibrate = Object.getOwnPropertyDescriptor(navigator, 'vibrate')

afterEach(() => {
  if (canVibrate) Object.defineProperty(navigator, 'vibrate', canVibrate)
  else Reflect.deleteProperty(navigator, 'vibrate')
})

test.each([
  [100, 149, '−49'],
  [149, 100, '+49'],
  [100, 100, '0'],
])('a race at %i to %i is one signed number', (score, theirs, shown) => {
  const ghost = { name: '', leads: [robotLead('look-ahead')], score: theirs }
  draw(<GhostFigure ghost={ghost} score={score} />)
  const button = screen.getByTestId('ghost')
  expect(button.textContent).toBe(shown)
  expect(button.getAttribute('aria-label')).toContain('Looks ahead')
})

test('where points cannot fly, the score is there as soon as a dish is served', () => {
  const leads = [robotLead('nearest')]
  const play = createPlay({ level: firstDay, seed: 7, mode: 'async', leads, speed: 16 })
  const score = () => (
    <Score play={play} score={play.room.tally.score} mode="async" otherBest={null} />
  )
  const { rerender, container, game } = draw(score())
  act(() => {
    while (play.room.tally.served === 0) play.tick(50)
  })
  rerender(<GameContext value={game}>{score()}</GameContext>)
  const figure = container.querySelector('[data-name="score"] b')
  expect(figure?.textContent).toBe(String(play.room.tally.score))
  expect(figure?.getAttribute('data-streak')).toBe('1')
})

test('vibration is offered where the device can, and what is chosen is kept', async () => {
  Object.defineProperty(navigator, 'vibrate', { value: () => true, configurable: true })
  const { user, texts } = draw(<SettingsScreen />)
  await user.click(screen.getByRole('switch', { name: t('settings.vibration') }))
  expect(createSettingsStore(texts, damaged).getState().vibration).toBe(true)
})

test('vibration is not offered where the device cannot', () => {
  Reflect.deleteProperty(navigator, 'vibrate')
  draw(<SettingsScreen />)
  expect(screen.queryByRole('switch', { name: t('settings.vibration') })).toBeNull()
})
