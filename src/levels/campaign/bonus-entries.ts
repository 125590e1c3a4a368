// The bonus levels, as `entries.ts` has the others.
import type { Entry } from './entry.ts'
import type { CampaignId } from './levels.ts'

export const bonusEntries = {
  'just-a-refill': {
    goal: [
      [{ measure: 'served', atLeast: 4 }],
      [
        { measure: 'served', atLeast: 8 },
        { measure: 'lost', atMost: 1 },
      ],
      [
        { measure: 'handMs', atMost: 9_000 },
        { measure: 'lost', atMost: 0 },
      ],
    ],
    predict: { question: 'handsBeforeCups', choices: [0, 1, 3] },
    moment: 'longestHand',
    robots: { wrong: ['waits-in-line'], right: 'leaves-the-pot' },
    transfer: 1,
  },
  'two-suppliers': {
    goal: [
      [
        { measure: 'cookedOnMs', atMost: 84_000 },
        { measure: 'served', atLeast: 6 },
      ],
      [{ measure: 'cookedOnMs', atMost: 40_000 }],
      [
        { measure: 'cookedOnMs', atMost: 28_000 },
        { measure: 'served', atLeast: 9 },
      ],
    ],
    predict: { question: 'losersStopped', choices: [0, 1, 3] },
    moment: 'longestCookedOn',
    robots: { wrong: ['race-ends-all'], right: 'calls-off-loser' },
    transfer: 3,
  },
  'no-table-number': {
    goal: [
      [
        { measure: 'lost', atMost: 4 },
        { measure: 'served', atLeast: 4 },
      ],
      [{ measure: 'lost', atMost: 1 }],
      [
        { measure: 'lost', atMost: 0 },
        { measure: 'satisfaction', atLeast: 0.85 },
      ],
    ],
    predict: { question: 'unnumberedServed', choices: [0, 1, 3] },
    moment: 'longestUnclaimed',
    robots: { wrong: ['runs-anyway'], right: 'numbers-first' },
    transfer: 2,
  },
} as const satisfies Partial<Record<CampaignId, Entry>>
