// The campaign's levels, each with its goal, its question, its moment and its robots. Who only looks a
// level up by its id does not need this.
import { bonusEntries } from './bonus-entries.ts'
import type { Entry } from './entry.ts'
import type { CampaignId } from './levels.ts'
import { shopEntries } from './shop-entries.ts'

export const campaignEntries = {
  'stand-and-wait': {
    goal: [
      [{ measure: 'served', atLeast: 2 }],
      [
        { measure: 'served', atLeast: 3 },
        { measure: 'lost', atMost: 1 },
      ],
      [
        { measure: 'served', atLeast: 4 },
        { measure: 'rightPrediction', atLeast: 1 },
      ],
    ],
    predict: { question: 'mostCooksBusy', choices: [1, 2, 3] },
    moment: 'longestStand',
    robots: { wrong: ['orders-first'], right: 'one-by-one' },
    transfer: 1,
  },
  'drop-the-ticket': {
    goal: [
      [{ measure: 'served', atLeast: 4 }],
      [{ measure: 'served', atLeast: 6 }],
      [
        { measure: 'served', atLeast: 7 },
        { measure: 'satisfaction', atLeast: 0.75 },
        { measure: 'emptyTrips', atMost: 1 },
      ],
    ],
    predict: { question: 'cookSeconds', choices: [3, 5, 8] },
    moment: 'busiestWait',
    robots: { wrong: ['stands-anyway'], right: 'walks-on' },
    transfer: 2,
    limitsIn: 'slow-tuesday',
  },
  'slow-tuesday': {
    goal: [
      [{ measure: 'lost', atMost: 0 }],
      [{ measure: 'rightPrediction', atLeast: 1 }],
      [
        { measure: 'satisfaction', atLeast: 0.9 },
        { measure: 'emptyTrips', atMost: 0 },
      ],
    ],
    predict: { question: 'asyncTimesBlocking', choices: [1, 2, 3] },
    moment: 'longestStand',
    robots: { wrong: ['expects-speed'], right: 'walks-on' },
    transfer: 1,
  },
  'bell-waits': {
    goal: [
      [
        { measure: 'served', atLeast: 4 },
        { measure: 'lainMs', atMost: 14_000 },
      ],
      [
        { measure: 'chats', atLeast: 1 },
        { measure: 'emptyTrips', atMost: 4 },
        { measure: 'rightPrediction', atLeast: 1 },
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
  'course-by-course': {
    goal: [
      [
        { measure: 'menus', atLeast: 1 },
        { measure: 'lost', atMost: 2 },
      ],
      [
        { measure: 'menus', atLeast: 2 },
        { measure: 'lost', atMost: 0 },
      ],
      [{ measure: 'courseGapMs', atMost: 18_000 }],
    ],
    predict: { question: 'coursesAtOnce', choices: [1, 2, 3] },
    moment: 'firstTooEarly',
    transfer: 3,
    robots: { wrong: ['asks-for-all', 'stays-with-menu'], right: 'next-when-eaten' },
  },
  'all-together': {
    goal: [
      [{ measure: 'parties', atLeast: 1 }],
      [{ measure: 'parties', atLeast: 2 }],
      [
        { measure: 'partyMs', atMost: 20_000 },
        { measure: 'lost', atMost: 0 },
      ],
    ],
    predict: { question: 'traySeconds', choices: [9, 18, 27] },
    moment: 'slowestParty',
    transfer: 3,
    robots: { wrong: ['one-after-another'], right: 'all-three-first' },
  },
  'burnt-dishes': {
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
  'guest-has-left': {
    goal: [
      [
        { measure: 'served', atLeast: 4 },
        { measure: 'cookedOnMs', atMost: 38_000 },
      ],
      [{ measure: 'cookedOnMs', atMost: 22_000 }],
      [
        { measure: 'cookedOnMs', atMost: 14_000 },
        { measure: 'served', atLeast: 7 },
      ],
    ],
    predict: { question: 'stoppedAlone', choices: [0, 1, 3] },
    moment: 'longestCookedOn',
    transfer: 2,
    robots: { wrong: ['never-pulls'], right: 'pulls-at-once' },
  },
  ...shopEntries,
  'one-pair-of-hands': {
    goal: [
      [{ measure: 'satisfaction', atLeast: 0.58 }],
      [
        { measure: 'satisfaction', atLeast: 0.7 },
        { measure: 'wages', atMost: 180 },
      ],
      [
        { measure: 'satisfaction', atLeast: 0.78 },
        { measure: 'rightPrediction', atLeast: 1 },
      ],
    ],
    predict: { question: 'visitsAtOnce', choices: [1, 2, 6] },
    moment: 'fullestRush',
    transfer: 2,
    robots: { wrong: ['never-hires', 'hires-at-once'], right: 'hires-in-rush' },
  },
  flambe: {
    goal: [
      [{ measure: 'served', atLeast: 4 }],
      [
        { measure: 'handMs', atMost: 6_000 },
        { measure: 'rightPrediction', atLeast: 1 },
      ],
      [
        { measure: 'served', atLeast: 5 },
        { measure: 'satisfaction', atLeast: 0.9 },
      ],
    ],
    predict: { question: 'asyncTimesBlocking', choices: [1, 2, 3] },
    moment: 'longestHand',
    transfer: 1,
    robots: { wrong: ['expects-speed', 'never-yields'], right: 'yields-to-hands' },
  },
  'frozen-app': {
    goal: [
      [
        { measure: 'saved', atLeast: 4 },
        { measure: 'frozenMs', atMost: 6_000 },
      ],
      [{ measure: 'frozenMs', atMost: 3_000 }],
      [
        { measure: 'frozenMs', atMost: 1_000 },
        { measure: 'vainVisits', atMost: 3 },
      ],
    ],
    predict: { question: 'answeredMeanwhile', choices: [0, 1, 2] },
    moment: 'longestFreeze',
    robots: { wrong: ['old-save-button'], right: 'saves-in-background' },
    transfer: 2,
    venue: 'app',
  },
  espresso: {
    goal: [
      [{ measure: 'served', atLeast: 7 }],
      [{ measure: 'atKitchenMs', atMost: 16_500 }],
      [
        { measure: 'points', atLeast: 720 },
        { measure: 'stoodMs', atMost: 12_000 },
      ],
    ],
    predict: { question: 'writingSaves', choices: [0, 1, 2] },
    moment: 'idleWriting',
    transfer: 3,
    robots: { wrong: ['never-stands'], right: 'stands-for-espresso' },
  },
  'too-many-tickets': {
    goal: [
      [{ measure: 'served', atLeast: 3 }],
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
  graduation: {
    goal: [
      [{ measure: 'served', atLeast: 6 }],
      [
        { measure: 'served', atLeast: 13 },
        { measure: 'lost', atMost: 2 },
      ],
      [
        { measure: 'satisfaction', atLeast: 0.75 },
        { measure: 'rightPrediction', atLeast: 1 },
      ],
    ],
    predict: { question: 'asyncTimesBlocking', choices: [1, 4, 16] },
    moment: 'longestStand',
    transfer: 2,
    isModeChosen: true,
    robots: { wrong: ['stands-anyway', 'chooses-blocking'], right: 'walks-on' },
  },
  ...bonusEntries,
} as const satisfies Record<CampaignId, Entry>

type AnyRobots = (typeof campaignEntries)[CampaignId]['robots']

/** The robots that the campaign names. */
export type CampaignRobot = AnyRobots['right'] | AnyRobots['wrong'][number]
