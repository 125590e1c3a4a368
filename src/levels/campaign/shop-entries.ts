// The levels of the online shop, as `entries.ts` has the others.
import type { Entry } from './entry.ts'
import type { CampaignId } from './levels.ts'

export const shopEntries = {
  'order-received': {
    goal: [
      [{ measure: 'received', atLeast: 8 }],
      [
        { measure: 'shippedUnpaid', atMost: 0 },
        { measure: 'received', atLeast: 9 },
      ],
      [{ measure: 'mailMs', atMost: 8_000 }],
    ],
    predict: { question: 'paidWhenReceived', choices: [0, 3, 9] },
    moment: 'shippedUnpaid',
    robots: { wrong: ['waits-for-bank', 'ships-on-pending'], right: 'ships-when-paid' },
    transfer: 2,
    venue: 'shop',
  },
  'last-cake': {
    goal: [
      [
        { measure: 'shipped', atLeast: 2 },
        { measure: 'oversold', atMost: 2 },
      ],
      [{ measure: 'oversold', atMost: 0 }],
      [
        { measure: 'idleTagMs', atMost: 5_000 },
        { measure: 'satisfaction', atLeast: 0.95 },
      ],
    ],
    predict: { question: 'ordersBetween', choices: [0, 1, 5] },
    moment: 'soldTwice',
    robots: { wrong: ['never-reserves'], right: 'reserves-first' },
    transfer: 3,
    venue: 'shop',
  },
} as const satisfies Partial<Record<CampaignId, Entry>>
