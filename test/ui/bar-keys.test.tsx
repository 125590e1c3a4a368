// The keys in the bar below the room, and for whom they are there.
import { fireEvent, screen } from '@testing-library/preact'
import { expect, test, vi } from 'vitest'
import { HOUSE_SEED } from '../../src/levels/index.ts'
import { tablesOf } from '../../src/sim/index.ts'
import { ownShift } from '../../src/ui/orders.ts'
import { Tasks } from '../../src/ui/shift/Tasks.tsx'
import { t } from '../../src/words/index.ts'
import { open, playOf } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

function drawBar(singleKeys = true) {
  const cafe = open()
  cafe.settings.setState({ singleKeys })
  cafe.host.start(ownShift('lunch-rush', HOUSE_SEED, 'async'))
  const play = playOf(cafe.host)
  draw(
    <>
      <input aria-label="name" />
      <Tasks play={play} />
    </>,
    { cafe },
  )
  return t('task.hint', { tables: tablesOf(play.level.floor).length })
}

test('who plays by keys is told of them, until the pointer is used again', () => {
  const keys = drawBar()
  fireEvent.keyDown(window, { key: 'k' })
  expect(screen.queryByText(keys)).not.toBeNull()
  fireEvent.pointerDown(window)
  expect(screen.queryByText(keys)).toBeNull()
})

test('who types a name on a phone’s screen is not told of them', () => {
  const real = window.matchMedia.bind(window)
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.defineProperty(real(query), 'matches', { value: query === '(hover: none)' }),
  )
  const keys = drawBar()
  fireEvent.keyDown(screen.getByLabelText('name'), { key: 'Enter' })
  expect(screen.queryByText(keys)).toBeNull()
  vi.restoreAllMocks()
})

test('who has turned single keys off is not told of them', () => {
  const keys = drawBar(false)
  fireEvent.pointerDown(window)
  fireEvent.keyDown(window, { key: '1' })
  expect(screen.queryByText(keys)).toBeNull()
})
