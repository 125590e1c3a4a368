// Any special rules, with any numbers: one that is missing here does not compile.
import * as fc from 'fast-check'
import type { RuleType, SpecialRule } from '../../src/sim/index.ts'

export const ms = (min: number, max: number) => fc.noBias(fc.integer({ min, max }))

/** Mostly an ordinary duration, now and then one that is over almost at once. */
export const mostly = (min: number, max: number) =>
  fc.oneof({ weight: 9, arbitrary: ms(min, max) }, ms(1, 60))

const anyDrinks = fc.array(
  fc.record({
    drink: fc.constantFrom('mint', 'milk'),
    makeMs: mostly(200, 5_000),
    weight: ms(1, 3),
  }),
  { minLength: 1, maxLength: 2 },
)

/** Every special rule that there is, with any numbers. */
const everyRule: { readonly [T in RuleType]: fc.Arbitrary<Extract<SpecialRule, { type: T }>> } = {
  burns: fc.record(
    {
      type: fc.constant('burns'),
      percent: ms(1, 100),
      relief: fc.constantFrom(0, 0.25, 1),
      evenly: fc.constant(true),
      onlyAsked: fc.constant(true),
    },
    { requiredKeys: ['type', 'percent', 'relief'] },
  ),
  chats: fc.record({
    type: fc.constant('chats'),
    from: ms(1, 2),
    to: ms(2, 4),
    look: fc.constant('vera'),
    chatMs: mostly(200, 6_000),
    points: ms(0, 90),
  }),
  anyTable: fc.record({ type: fc.constant('anyTable') }),
  courses: fc.record({
    type: fc.constant('courses'),
    menus: ms(0, 3),
    oneOf: ms(1, 3),
    dishes: fc.array(
      fc.record({ dish: fc.constantFrom('salad', 'roast', 'cake'), cookMs: mostly(200, 4_000) }),
      { minLength: 1, maxLength: 3 },
    ),
    eatMs: ms(0, 2_000),
    tooEarlyMs: ms(0, 2_000),
  }),
  cools: fc.record({ type: fc.constant('cools'), pointsPerSecond: ms(0, 40) }),
  parties: fc.record({
    type: fc.constant('parties'),
    parties: ms(0, 3),
    oneOf: ms(1, 3),
    dishes: fc.array(fc.constantFrom('salad', 'roast', 'cake'), { minLength: 1, maxLength: 3 }),
    cookMs: mostly(200, 4_000),
  }),
  payments: fc.record(
    {
      type: fc.constant('payments'),
      declinedOf: ms(1, 3),
      packMs: mostly(1, 2_000),
      shipsEarly: fc.constant(true),
      cost: ms(0, 120),
    },
    { requiredKeys: ['type', 'declinedOf', 'packMs', 'cost'] },
  ),
  pulledByHand: fc.record({
    type: fc.constant('pulledByHand'),
    hurriedOf: ms(1, 4),
    hurriedBar: fc.constantFrom(0.05, 0.3, 1),
    pullMs: ms(1, 800),
    plateMs: ms(0, 3_000),
  }),
  railChoice: fc.record({ type: fc.constant('railChoice'), most: ms(1, 8) }),
  railLimit: fc.record({ type: fc.constant('railLimit'), tickets: ms(0, 2) }),
  flambe: fc.record({
    type: fc.constant('flambe'),
    flambeMs: mostly(1, 6_000),
    sliceMs: mostly(1, 3_000),
  }),
  hire: fc.record({ type: fc.constant('hire'), pointsPerSecond: ms(0, 10) }),
  refills: fc.record({
    type: fc.constant('refills'),
    oneOf: ms(1, 3),
    everyMs: mostly(1, 4_000),
    pourMs: mostly(1, 1_500),
    potMs: mostly(1, 1_500),
  }),
  stock: fc.record({
    type: fc.constant('stock'),
    goods: fc.uniqueArray(fc.constantFrom('cake', 'tart', 'soup'), { minLength: 1, maxLength: 3 }),
    few: ms(0, 2),
    tagMs: mostly(1, 800),
    cost: ms(0, 120),
  }),
  twoSuppliers: fc.record({
    type: fc.constant('twoSuppliers'),
    quickMs: mostly(200, 3_000),
    slowMs: mostly(1_000, 8_000),
  }),
  unnumbered: fc.record({
    type: fc.constant('unnumbered'),
    oneOf: ms(1, 4),
    askMs: mostly(1, 2_000),
  }),
  writtenTickets: fc.record({ type: fc.constant('writtenTickets'), writeMs: mostly(1, 3_000) }),
  calledOut: fc.record({ type: fc.constant('calledOut') }),
  inputs: fc
    .record({
      leastMs: ms(50, 1_500),
      moreMs: ms(0, 1_500),
      answerMs: mostly(1, 300),
      lateMs: mostly(1, 1_200),
    })
    .map(({ leastMs, moreMs, answerMs, lateMs }) => {
      const mostMs = leastMs + moreMs
      return { type: 'inputs', leastMs, mostMs, answerMs, lateMs } as const
    }),
  saving: fc.record({
    type: fc.constant('saving'),
    nowMs: mostly(1, 3_000),
    startMs: mostly(1, 1_000),
    laterMs: mostly(1, 4_000),
  }),
  drinks: fc.record({ type: fc.constant('drinks'), percent: ms(0, 100), menu: anyDrinks }),
}

/** Any subset of the special rules, in any order; often none. */
export const anyRules: fc.Arbitrary<readonly SpecialRule[]> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc
      .shuffledSubarray(Object.values<fc.Arbitrary<SpecialRule>>(everyRule), { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen)),
  },
)
