// A guest is a party, has a menu or wants a drink: of these at most one, whatever the rules' order.
import { expect, test } from 'vitest'
import type { SpecialRule } from '../../../src/sim/index.ts'
import { planOf } from '../../../src/sim/index.ts'
import { drinks, lunchRush } from '../../../src/levels/index.ts'

const bar = { drink: 'coffee', makeMs: 1_000, weight: 1 }
const several: readonly SpecialRule[] = [
  { type: 'drinks', percent: 100, menu: [bar] },
  { type: 'parties', parties: 2, oneOf: 1, dishes: ['soup', 'pie'], cookMs: 5_000 },
  {
    type: 'courses',
    menus: 2,
    oneOf: 1,
    dishes: [
      { dish: 'soup', cookMs: 2_000 },
      { dish: 'cake', cookMs: 3_000 },
    ],
    eatMs: 1_000,
    tooEarlyMs: 1_000,
  },
]

test.each([several, several.toReversed()])(
  'rules that mix make no guest two things',
  (...rules) => {
    const plan = planOf({ ...lunchRush, floor: drinks.floor, rules: rules.flat() }, 7)
    const kinds = plan.map(
      ({ toOrder, toCome, madeAt }) =>
        [toOrder, toCome, madeAt].filter((each) => each !== undefined).length,
    )
    expect(Math.max(...kinds)).toBe(1)
  },
)
