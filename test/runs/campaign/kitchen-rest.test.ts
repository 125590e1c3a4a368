// How long a kitchen may rest before it is told: the way to and fro of two dishes, and no longer than
// dishes were made for nobody; and never where all stars were won.
import { expect, test } from 'vitest'
import { campaignEntries } from '../../../src/levels/index.ts'
import type { Entry } from '../../../src/levels/index.ts'
import { tooManyTickets } from '../../../src/levels/campaign/too-many-tickets.ts'
import { restedMs } from '../../../src/runs/index.ts'
import type { Judged } from '../../../src/runs/index.ts'
import { openShift } from '../../../src/sim/index.ts'
import type { Room, ShiftEvent } from '../../../src/sim/index.ts'

const [{ cookMs }] = tooManyTickets.menu
const TWO_DISHES = 2 * cookMs
const CLOSED = 200_000
const GUEST = 0
const GONE = 1 // who left, with a dish begun

const entry: Entry = {
  ...campaignEntries['too-many-tickets'],
  goal: [
    [{ measure: 'served', atLeast: 1 }],
    [{ measure: 'served', atLeast: 2 }],
    [{ measure: 'served', atLeast: 3 }],
  ],
}

type Shift = { readonly rested: number; readonly wasted?: number; readonly served?: number }

/** A hand is up for so long over an idle kitchen, and later it cooks for nobody. */
function played({ rested, wasted = 0, served = 2 }: Shift): Judged {
  const { state } = openShift(tooManyTickets, 1, 'async')
  const begun = { customer: GONE, table: 1, startedAt: 0 }
  const room = {
    ...state,
    now: CLOSED,
    closed: true,
    tally: { ...state.tally, served },
    customers: [{ phase: 'served' }, { phase: 'left' }],
    tickets: [begun],
  } as unknown as Room
  const later = CLOSED / 2
  const events = [
    { type: 'handRaised', at: 0, customer: GUEST },
    { type: 'customerLeft', at: rested, customer: GUEST },
    ...(wasted > 0
      ? [
          { type: 'cookingStarted', at: later, ticket: 0 },
          { type: 'dishDone', at: later + wasted, ticket: 0 },
        ]
      : []),
  ] as unknown as readonly ShiftEvent[]
  return { level: tooManyTickets, room, events, predicted: null, right: null }
}

test.each([
  ['as long as two dishes take', { rested: TWO_DISHES }, null],
  ['longer', { rested: TWO_DISHES + 1 }, TWO_DISHES + 1],
  ['as long as it cooked for nobody', { rested: 40_000, wasted: 40_000 }, null],
  ['longer than it cooked for nobody', { rested: 40_000, wasted: 39_999 }, 40_000],
  ['long, and all stars were won', { rested: 40_000, served: 3 }, null],
  ['long, and one star was missed', { rested: 40_000, served: 2 }, 40_000],
] as const)('of a kitchen that rested %s it is told so far', (_, shift, told) => {
  expect(restedMs(played(shift), entry)).toBe(told)
})

test('a hand over a cook at work is no rest', () => {
  const { events, ...rest } = played({ rested: 40_000, wasted: 30_000 })
  const up = [
    { type: 'handRaised', at: CLOSED / 2, customer: GUEST },
    { type: 'customerLeft', at: CLOSED / 2 + 30_000, customer: GUEST },
  ] as unknown as readonly ShiftEvent[]
  const both = [...events, ...up].toSorted((one, other) => one.at - other.at)
  expect(restedMs({ ...rest, events: both }, entry)).toBe(40_000)
})

test('a kitchen is only judged by its rest where dishes for nobody are the lesson', () => {
  expect(restedMs(played({ rested: 40_000 }), { ...entry, moment: 'longestStand' })).toBe(null)
})
