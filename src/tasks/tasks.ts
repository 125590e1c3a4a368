// The ten tasks: each shows one thing that programs do with waiting.
import type { Task } from './task.ts'

export const tasks: readonly Task[] = [
  {
    id: 'make-async',
    level: 'lunch-rush',
    seed: 7,
    shows: 'ticketHandedOver',
    stars: [
      [{ measure: 'served', atLeast: 11 }],
      [{ measure: 'stoodMs', atMost: 1_000 }],
      [
        { measure: 'served', atLeast: 17 },
        { measure: 'lost', atMost: 0 },
      ],
    ],
  },
  {
    id: 'forgotten-await',
    level: 'first-day',
    seed: 1,
    shows: 'dishServed',
    stars: [
      [{ measure: 'served', atLeast: 9 }],
      [{ measure: 'lost', atMost: 0 }],
      [{ measure: 'problems', atMost: 0 }],
    ],
  },
  {
    id: 'start-first',
    level: 'all-together',
    seed: 1,
    shows: 'ticketHandedOver',
    stars: [
      [{ measure: 'parties', atLeast: 2 }],
      [{ measure: 'partyMs', atMost: 25_000 }],
      [
        { measure: 'partyMs', atMost: 18_000 },
        { measure: 'lost', atMost: 0 },
      ],
    ],
  },
  {
    id: 'burnt-dish',
    level: 'burnt-dishes',
    seed: 1,
    shows: 'dishBurnt',
    stars: [
      [{ measure: 'lost', atMost: 1 }],
      [{ measure: 'lost', atMost: 0 }],
      [
        { measure: 'burntMs', atMost: 6_000 },
        { measure: 'problems', atMost: 0 },
      ],
    ],
  },
  {
    id: 'cancel-left',
    level: 'guest-has-left',
    seed: 1,
    shows: 'ticketPulled',
    stars: [
      [
        { measure: 'served', atLeast: 6 },
        { measure: 'cookedOnMs', atMost: 30_000 },
      ],
      [{ measure: 'cookedOnMs', atMost: 20_000 }],
      [
        { measure: 'cookedOnMs', atMost: 14_000 },
        { measure: 'served', atLeast: 8 },
      ],
    ],
  },
  {
    id: 'last-cake',
    level: 'last-cake',
    seed: 1,
    shows: 'goodsReserved',
    stars: [
      [
        { measure: 'shipped', atLeast: 3 },
        { measure: 'oversold', atMost: 0 },
      ],
      [{ measure: 'idleTagMs', atMost: 6_000 }],
      [
        { measure: 'shipped', atLeast: 4 },
        { measure: 'lost', atMost: 0 },
        { measure: 'problems', atMost: 0 },
      ],
    ],
  },
  {
    id: 'rail-semaphore',
    level: 'too-many-tickets',
    seed: 1,
    shows: 'dishServed',
    stars: [
      [{ measure: 'served', atLeast: 8 }],
      [{ measure: 'cookedForNobody', atMost: 0 }],
      [
        { measure: 'served', atLeast: 11 },
        { measure: 'problems', atMost: 0 },
      ],
    ],
  },
  {
    id: 'retry-limit',
    level: 'order-received',
    seed: 1,
    shows: 'turnedDown',
    stars: [
      [
        { measure: 'shipped', atLeast: 6 },
        { measure: 'lost', atMost: 0 },
      ],
      [{ measure: 'mailMs', atMost: 12_000 }],
      [
        { measure: 'shipped', atLeast: 8 },
        { measure: 'mailMs', atMost: 6_000 },
      ],
    ],
  },
  {
    id: 'two-workers',
    level: 'guest-has-left',
    seed: 1,
    shows: 'customerLeft',
    stars: [
      [
        { measure: 'served', atLeast: 5 },
        { measure: 'ordersAtOnce', atMost: 2 },
      ],
      [{ measure: 'served', atLeast: 6 }],
      [{ measure: 'problems', atMost: 0 }],
    ],
  },
  {
    id: 'beat-robot',
    level: 'lunch-rush',
    seed: 2,
    shows: 'dishServed',
    stars: [
      [{ measure: 'bestPoints', atLeast: -30 }],
      [{ measure: 'bestPoints', atLeast: -15 }],
      [{ measure: 'bestPoints', atLeast: 1 }],
    ],
  },
]
