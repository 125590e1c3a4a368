// Draws a screen, or a part of one, as the game does: real stores over a storage in memory, the real
// host, English words. A component test asks for what people see and hear (roles, names, texts) and
// acts as they do: `user` presses, types and tabs.
import { render } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { GameContext, type BackGuard } from '../../src/ui/game.ts'
import { usePresses } from '../../src/ui/keys.ts'
import { open } from '../host/cafe.ts'

type Cafe = ReturnType<typeof open>

type Options = {
  readonly cafe?: Cafe // with what the test has put into its stores; else an empty one
}

/** Heard by the page whatever screen is up. */
function Presses() {
  usePresses()
  return null
}

/** The screen drawn, the café behind it, and somebody to use it. */
export function draw(screen: ReactElement, { cafe = open() }: Options = {}) {
  const { host, app, settings, scores } = cafe
  const game = {
    host,
    app,
    settings,
    scores,
    roomElement: document.createElement('div'),
    secondRoomElement: document.createElement('div'),
    backGuards: new Set<BackGuard>(),
    applyUpdate: () => {},
  }
  const drawn = render(
    <GameContext value={game}>
      <Presses />
      {screen}
    </GameContext>,
  )
  return { ...drawn, ...cafe, game, user: userEvent.setup() }
}
