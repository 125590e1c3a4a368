// What the debrief says about practice: by a robot that plays well in both modes.
import { expect, test } from 'vitest'
import { lunchRush } from '../../src/levels/index.ts'
import { headlineWords, practiceWords, robotRatio } from '../../src/ui/workshop/practice.ts'
import { playShift, robotNames, robots } from '../../src/waiters/index.ts'
import { t } from '../../src/words/index.ts'

test('the robot’s gain is that of a good plan: none serves more standing still', () => {
  const seeds = [1, 2]
  const served = (name: keyof typeof robots) =>
    seeds.reduce((total, seed) => {
      const { shift } = playShift(lunchRush, seed, 'blocking', robots[name], 'noHashes')
      return total + shift.state.tally.served
    }, 0)
  expect(Math.max(...robotNames.map(served))).toBe(served('look-ahead'))
  const ratios = seeds.map((seed) => robotRatio(lunchRush.id, lunchRush.version, seed) ?? 0)
  expect(Math.min(...ratios)).toBeGreaterThan(1.9)
  expect(Math.max(...ratios)).toBeLessThan(3.5)
})

test('practice is named only where the robot gained less than the room', () => {
  expect(practiceWords(2.4, 2.8)).toBe(t('workshop.practice', { times: '2.4' }))
  expect(practiceWords(2.4, 2.41)).toBe(t('workshop.practiceNone', { times: '2.4' }))
  expect(practiceWords(2.4, 1.3)).toBe(t('workshop.practiceMore', { times: '2.4' }))
})

test('where async does not help the debrief says so, and not how many times once is', () => {
  expect(practiceWords(1, 1.04)).toBe(t('workshop.practiceSame'))
  expect(headlineWords(0.98)).toBe(t('workshop.headlineSame'))
  expect(headlineWords(2.84)).toBe(t('workshop.headlineTruth', { times: '2.8' }))
})
