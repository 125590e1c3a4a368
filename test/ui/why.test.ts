// The sentence that says why one mode of two came out as it did.
import { describe, expect, test } from 'vitest'
import { personIn, robotLead } from '../../src/waiters/index.ts'
import type { Entry, Outcome } from '../../src/store/index.ts'
import { why } from '../../src/ui/results/why.ts'
import type { Circumstances } from '../../src/ui/results/why.ts'
import { sidesOf } from '../../src/ui/results/sides.ts'
import { blocking, outcome, par, usual, withFacts } from './outcomes.ts'

const reason = (shift: Outcome, entries: readonly Entry[], facts: Partial<Circumstances> = {}) => {
  const isRobot = personIn(shift.order.leads) === null
  return why(sidesOf(shift, { entries }, par), { isRobot, ...usual, ...facts })
}

describe('the reason', () => {
  test('for a better async shift is the standing still', () => {
    expect(reason(outcome('async', 465), [blocking])).toContain(
      '**61%** of the shift while 2 cooks',
    )
    expect(reason(outcome('async', 465), [blocking], { cooks: 2 })).toContain(
      'the other cook slept',
    )
  })

  test('for two alike is standing still in async too, or too little to do', () => {
    const stood = outcome('async', 151, { standingStill: 0.4 })
    expect(reason(stood, [blocking])).toContain('**40%** of the async shift as well')
    const quiet = withFacts(blocking, { lost: 0 })
    expect(reason(outcome('async', 151, { standingStill: 0.1 }), [quiet])).toContain('little else')
    expect(reason(outcome('async', 151, { standingStill: 0.1 }), [blocking])).toContain('**first**')
  })

  test('for a worse async shift is the choices', () => {
    const shift = outcome('async', 100, { standingStill: 0.1 })
    expect(reason(shift, [blocking])).toContain('the choices cost more')
  })

  test('for one mode alone speaks of that mode', () => {
    expect(reason(outcome('blocking', 150, { standingStill: 0.61 }), [])).toContain(
      'nobody was free',
    )
    expect(reason(outcome('async', 465, { standingStill: 0.04 }), [])).toContain('only **4%**')
    expect(reason(outcome('async', 465, { standingStill: 0.5 }), [])).toContain('**walk on**')
  })

  test('for a shift with nothing begun is no mode’s', () => {
    const facts = { idle: 0.94, standingStill: 0, lost: 18, customers: 18 }
    expect(reason(outcome('blocking', 0, facts), [])).toContain(
      '**94%** of the shift customers waited',
    )
    expect(reason(outcome('async', 0, facts), [blocking])).toContain('**Tap whoever calls you**')
    expect(reason(outcome('async', 465, facts), [blocking])).toContain('**stopped waiting**')
    const idle = withFacts(blocking, { standingStill: 0 })
    expect(reason(outcome('async', 465), [idle])).toContain('so much is possible')
  })

  test('for standing still in blocking counts the hands that were up meanwhile', () => {
    const alone = outcome('blocking', 150, { standingStill: 0.61 })
    expect(reason(alone, [], { hands: 2 })).toContain('**2 hands** were up while you stood')
    expect(reason(outcome('async', 465), [blocking], { hands: 1 })).toContain('**1 hand** was up')
  })

  test('for a first pair never blames, but says what a good robot gets', () => {
    const facts = { idle: 0.94, standingStill: 0, lost: 18, customers: 18 }
    const first = { isFirst: true, hands: 2 }
    expect(reason(outcome('async', 160, facts), [blocking], first)).toBe(
      'With the same customers a good robot gets **250** by standing and **500** by not standing: so much is possible.',
    )
    expect(reason(outcome('async', 160, facts), [blocking], { ...first, pars: null })).toContain(
      'time for **the next hand**',
    )
    expect(reason(outcome('blocking', 0, facts), [], first)).toContain('so much is possible')
  })

  test('for a robot’s shift says so', () => {
    const shift = outcome('async', 465)
    expect(
      reason({ ...shift, order: { ...shift.order, leads: [robotLead('nearest')] } }, []),
    ).toContain('robot')
  })
})

describe('the reason for a level of one mode', () => {
  const alone = { isPaired: false, pars: null }

  test('in async sends nobody to blocking', () => {
    const shift = outcome('async', 465, { standingStill: 0.04 })
    expect(reason(shift, [])).toContain('Blocking shows')
    expect(reason(shift, [], alone)).toContain('only **4%**')
    expect(reason(shift, [], alone)).not.toContain('Blocking')
  })

  test.each([0, 1, 2])('in blocking sends nobody to async, with %i hands up', (hands) => {
    const shift = outcome('blocking', 150, { standingStill: 0.61 })
    const told = reason(shift, [], { ...alone, hands })
    expect(told).toContain('**61%** of the shift')
    expect(told).not.toMatch(/async/i)
  })

  test.each(['blocking', 'async'] as const)('in %s says where nothing was ordered', (mode) => {
    const facts = { standingStill: 0, cooks: 0, lost: 5, customers: 5, idle: 1 }
    const first = { ...alone, isFirst: true }
    expect(reason(outcome(mode, 0, facts), [], first)).toContain('No order was taken')
  })
})

test('nobody who ordered nothing hears how little was stood for it', () => {
  const facts = { standingStill: 0, cooks: 0, lost: 5, customers: 5, idle: 1 }
  const told = reason(outcome('async', 0, facts), [], { isFirst: true })
  expect(told).toContain('so much is possible')
})
