// What is said over the room while it is counted down.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { campaignLevels, levelOf } from '../../src/levels/index.ts'
import { person } from '../../src/waiters/index.ts'
import { Shift } from '../../src/ui/shift/Shift.tsx'
import { t } from '../../src/words/index.ts'
import { open, ticks } from '../host/cafe.ts'
import { draw } from '../support/render.tsx'

function counted(level: string, mode: 'blocking' | 'async') {
  const cafe = open()
  const purpose = { type: 'free' } as const
  cafe.host.start({ level, seed: 7, mode, leads: [person], speed: 1, purpose })
  ticks(cafe.host, 3)
  return draw(<Shift />, { cafe })
}

test('a level of the campaign says what it is about', () => {
  const levels = campaignLevels.slice(2)
  expect(levels.length).toBeGreaterThan(12)
  for (const { id } of levels) {
    const { unmount } = counted(id, levelOf(id)?.mode ?? 'async')
    expect(screen.getByText(t(`level.${id}.description`))).toBeTruthy()
    unmount()
  }
})

test.each([
  ['stand-and-wait', 'blocking'],
  ['drop-the-ticket', 'async'],
  ['lunch-rush', 'blocking'],
  ['lunch-rush', 'async'],
] as const)('%s says how one works in %s mode', (level, mode) => {
  counted(level, mode)
  expect(screen.getByText(t(`mode.${mode}.countdown`))).toBeTruthy()
})
