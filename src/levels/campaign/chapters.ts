// The order of the campaign: its chapters, the levels of each by their ids, and what lies beside the
// way. It names levels that are not built yet too; one that joins `campaignLevels` takes its place.

export const chapters = [
  { id: 'room', levels: ['stand-and-wait', 'drop-the-ticket', 'bell-waits'] },
  {
    id: 'tickets',
    levels: ['course-by-course', 'all-together', 'burnt-dishes', 'guest-has-left'],
  },
  { id: 'shop', levels: ['order-received', 'last-cake'] },
  {
    id: 'limits',
    levels: ['one-pair-of-hands', 'flambe', 'frozen-app', 'espresso', 'too-many-tickets'],
  },
] as const

export const sideLevels = ['slow-tuesday'] as const

export const bonusLevels = ['just-a-refill', 'two-suppliers', 'no-table-number'] as const

export type ChapterId = (typeof chapters)[number]['id']

/** A level of the plan, built or not. */
export type PlannedId =
  | (typeof chapters)[number]['levels'][number]
  | (typeof sideLevels)[number]
  | (typeof bonusLevels)[number]

/** The levels with a number, in the order of their numbers. */
export const numberedLevels: readonly PlannedId[] = chapters.flatMap(({ levels }) => levels)
