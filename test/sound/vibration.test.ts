// What a phone lets its player feel, by the events of real shifts.
import { expect, test } from 'vitest'
import { firstDay, noBell } from '../../src/levels/index.ts'
import { createPlay } from '../../src/play/index.ts'
import type { Play } from '../../src/play/index.ts'
import { createVibration, patterns } from '../../src/sound/vibration.ts'
import { robotLead } from '../../src/waiters/index.ts'

const robotAt = (level: Play['level']): Play =>
  createPlay({ level, seed: 7, mode: 'async', leads: [robotLead('nearest')], speed: 16 })

function play(shift: Play): void {
  while (shift.status() !== 'over') shift.tick(250)
}

test('every dish that lands and every bell is felt, where that is wanted', () => {
  const felt: unknown[] = []
  const shift = robotAt(firstDay)
  const counts = { dishServed: 0, dishDone: 0 }
  shift.onEvent(({ type }) => {
    if (type === 'dishServed' || type === 'dishDone') counts[type]++
  })
  createVibration(
    () => true,
    (pattern) => void felt.push(pattern),
  ).follow(shift, 'shift')
  play(shift)
  expect(counts.dishServed).toBeGreaterThan(3)
  for (const type of ['dishServed', 'dishDone'] as const) {
    expect(felt.filter((pattern) => pattern === patterns[type])).toHaveLength(counts[type])
  }
})

test('nothing is felt where it is not wanted, nor from a shift in the background', () => {
  const felt: unknown[] = []
  const note = (pattern: unknown) => void felt.push(pattern)
  const [shift, backdrop] = [robotAt(firstDay), robotAt(firstDay)]
  createVibration(() => false, note).follow(shift, 'shift')
  createVibration(() => true, note).follow(backdrop, 'backdrop')
  play(shift)
  play(backdrop)
  expect(felt).toEqual([])
})

test('where there is no bell, a dish that is done is not felt', () => {
  const felt: unknown[] = []
  const shift = robotAt(noBell)
  let others = 0
  shift.onEvent(({ type }) => {
    if (/^(dishServed|customerLeft|refused|lastCall|shiftClosed)$/.test(type)) others++
  })
  createVibration(
    () => true,
    (pattern) => void felt.push(pattern),
  ).follow(shift, 'shift')
  play(shift)
  expect(felt).toHaveLength(others)
  expect(felt).not.toContain(patterns.dishDone)
})
