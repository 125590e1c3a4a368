// The campaign's levels, each with its goal, its question, its moment and its robots. Who only looks a
// level up by its id does not need this.
import type { Entry } from './entry.ts'
import type { CampaignId } from './levels.ts'

export const campaignEntries = {
  'stand-and-wait': {
    teaches: ['M1'],
    goal: [
      [{ measure: 'served', atLeast: 2 }],
      [{ measure: 'served', atLeast: 3 }],
      [{ measure: 'rightPrediction', atLeast: 1 }],
    ],
    predict: { question: 'mostCooksBusy', choices: [1, 2, 3] },
    moment: 'longestStand',
    robots: { wrong: ['orders-first'], right: 'one-by-one' },
    transfer: 1,
  },
  'drop-the-ticket': {
    teaches: ['M2', 'M3'],
    goal: [
      [{ measure: 'served', atLeast: 4 }],
      [{ measure: 'served', atLeast: 6 }],
      [
        { measure: 'served', atLeast: 7 },
        { measure: 'satisfaction', atLeast: 0.75 },
      ],
    ],
    predict: { question: 'cookSeconds', choices: [3, 5, 8] },
    moment: 'busiestWait',
    robots: { wrong: ['stands-anyway'], right: 'walks-on' },
    transfer: 2,
    limitsIn: 'slow-tuesday',
  },
  'slow-tuesday': {
    teaches: ['M2'],
    goal: [
      [{ measure: 'lost', atMost: 0 }],
      [{ measure: 'rightPrediction', atLeast: 1 }],
      [{ measure: 'satisfaction', atLeast: 0.9 }],
    ],
    predict: { question: 'asyncTimesBlocking', choices: [1, 2, 3] },
    moment: 'longestStand',
    robots: { wrong: ['expects-speed'], right: 'walks-on' },
    transfer: 1,
  },
  'bell-waits': {
    teaches: ['M7', 'M8', 'M10'],
    goal: [
      [{ measure: 'lainMs', atMost: 12_000 }],
      [
        { measure: 'lainMs', atMost: 6_000 },
        { measure: 'emptyTrips', atMost: 4 },
        { measure: 'chats', atLeast: 1 },
      ],
      [
        { measure: 'lainMs', atMost: 5_000 },
        { measure: 'emptyTrips', atMost: 2 },
        { measure: 'lost', atMost: 0 },
      ],
    ],
    predict: { question: 'chatsInterrupted', choices: [0, 1, 2] },
    moment: 'bellHeardLate',
    robots: { wrong: ['bell-will-call', 'keeps-looking'], right: 'chats-in-lulls' },
    transfer: 3,
  },
  'burnt-dishes': {
    teaches: ['M13'],
    goal: [
      [{ measure: 'lost', atMost: 2 }],
      [{ measure: 'lost', atMost: 1 }],
      [
        { measure: 'lost', atMost: 0 },
        { measure: 'burntMs', atMost: 6_000 },
      ],
    ],
    predict: { question: 'burntServed', choices: [0, 1, 3] },
    moment: 'oldestBurnt',
    robots: { wrong: ['never-looks-at-red'], right: 'red-first' },
    transfer: 2,
  },
  'too-many-tickets': {
    teaches: ['M17'],
    goal: [
      [{ measure: 'served', atLeast: 5 }],
      [{ measure: 'served', atLeast: 9 }],
      [
        { measure: 'served', atLeast: 10 },
        { measure: 'cookedForNobody', atMost: 0 },
      ],
    ],
    predict: { question: 'mostDishes', choices: [6, 12, 18] },
    moment: 'dishForNobody',
    robots: { wrong: ['takes-everything'], right: 'says-not-yet' },
    transfer: 2,
  },
} as const satisfies Record<CampaignId, Entry>

type AnyRobots = (typeof campaignEntries)[CampaignId]['robots']

/** The robots that the campaign names. */
export type CampaignRobot = AnyRobots['right'] | AnyRobots['wrong'][number]
