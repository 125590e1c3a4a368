// How many moments the timeline's axis has is a matter of its length on the page, from the first look on.
import { afterEach, expect, test, vi } from 'vitest'
import { levelOf, lunchRush } from '../../src/levels/index.ts'
import { replayOf } from '../../src/sim/index.ts'
import { TimelineScreen } from '../../src/ui/timeline/TimelineScreen.tsx'
import { person, playShift, robots } from '../../src/waiters/index.ts'
import { draw } from '../support/render.tsx'

const shift = playShift(levelOf('lunch-rush') ?? lunchRush, 7, 'async', robots.nearest, 'hashes')
const run = { name: 'Ada', leads: [person], replay: replayOf(shift) }

afterEach(() => vi.restoreAllMocks())

test.each([
  ['a phone', 280, ['0:00', '0:30', '1:00', '1:30']],
  ['a laptop', 1_200, Array.from({ length: 19 }, (_, n) => clockOf(5 * n))],
])('on %s', (_, widthPx, moments) => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  const { container } = draw(<TimelineScreen route={{ name: 'timeline', runs: [run] }} />)
  const written = [...container.querySelectorAll('[data-kind="axis"] text')]
  expect(written.map(({ textContent }) => textContent)).toEqual(moments)
})

function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
