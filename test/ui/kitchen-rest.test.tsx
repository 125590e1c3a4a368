// What too many tickets tells after a shift fits what was done: too much was under way, or too little.
import { screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { levelOf } from '../../src/levels/index.ts'
import { factsOf } from '../../src/ui/campaign/debrief-facts.ts'
import { Rule } from '../../src/ui/campaign/Lesson.tsx'
import { t } from '../../src/words/index.ts'
import { believers, holdBack, playBeliever, robots } from '../../src/waiters/index.ts'
import type { Believer } from '../../src/waiters/index.ts'
import { as } from '../../src/waiters/beliefs/moves.ts'
import { personsOutcome } from '../support/lesson.ts'
import { draw } from '../support/render.tsx'

const level = levelOf('too-many-tickets')
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8]

/** Never a second ticket: the cook waits for the dish to be carried, and the next order to be written. */
const oneAtATime: Believer = { predictsRight: true, next: as(holdBack(robots['first-come'], 1)) }
const nothing: Believer = { predictsRight: false, next: () => null }

function factsFor(believer: Believer, seed: number) {
  if (!level) throw new Error('there is no such level')
  const facts = factsOf(personsOutcome(playBeliever(level, seed, 'async', believer)))
  if (!facts) throw new Error('nothing is told')
  return facts
}

const rested = (believer: Believer) =>
  SEEDS.map((seed) => factsFor(believer, seed).restedMs !== null)

test.each([
  ['who takes every order', believers['takes-everything'], false],
  ['who holds back as long as the kitchen is full', believers['says-not-yet'], false],
  ['who holds back when there is room', oneAtATime, true],
  ['who does nothing', nothing, true],
] as const)('of %s it is known whether too little was under way', (_, believer, expected) => {
  expect(rested(believer)).toEqual(SEEDS.map(() => expected))
})

test('whoever let the kitchen rest is not told to say not yet', () => {
  const facts = factsFor(oneAtATime, 7)
  draw(<Rule facts={facts} />)
  const told = screen.getByLabelText(t('campaign.learnt')).textContent
  const seconds = ((facts.restedMs ?? 0) / 1_000).toFixed(1)
  expect(told).toBe(t('debrief.kitchenRested', { seconds }).replaceAll('**', ''))
  expect(told).not.toContain('You needed to say')
})

test('whoever took every order is', () => {
  draw(<Rule facts={factsFor(believers['takes-everything'], 7)} />)
  const told = screen.getByLabelText(t('campaign.learnt')).textContent
  expect(told).toBe(t('lesson.too-many-tickets.learnt').replaceAll('**', ''))
})

test('whoever ordered nothing is told to take orders first, not for how long the kitchen rested', () => {
  draw(<Rule facts={factsFor(nothing, 7)} />)
  const told = screen.getByLabelText(t('campaign.learnt')).textContent
  expect(told).toBe(t('debrief.nothingOrdered').replaceAll('**', ''))
})
