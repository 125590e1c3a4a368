// What the gold button of the results leads to.
import { describe, expect, test } from 'vitest'
import { levelIds } from '../../src/levels/index.ts'
import { levelAfter, nextStep } from '../../src/ui/results/next-step.ts'

describe('the next step', () => {
  const facts = {
    isPlayed: true,
    isCompared: true,
    canWatchBoth: true,
    sawBoth: true,
    level: 'first-day',
  }

  test('after the first mode is the other one', () => {
    expect(nextStep({ ...facts, isCompared: false, sawBoth: false })).toBe('otherMode')
  })

  test('after a pair is to watch it, once', () => {
    expect(nextStep({ ...facts, sawBoth: false })).toBe('watchBoth')
    expect(nextStep({ ...facts, sawBoth: false, canWatchBoth: false })).toBe('nextLevel')
  })

  test('is then the next level, and after the last one to play again', () => {
    expect(nextStep(facts)).toBe('nextLevel')
    expect(levelAfter('first-day')).toBe('lunch-rush')
    expect(nextStep({ ...facts, level: levelIds.at(-1) ?? '' })).toBe('again')
    expect(levelAfter('burnt')).toBeNull()
  })

  test('after a robot’s shift is the player’s own', () => {
    expect(nextStep({ ...facts, isPlayed: false })).toBe('yourTurn')
  })
})
