// The order of the campaign: its chapters, the levels of each by their ids, and what lies beside the way.

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

/** The levels beside the way: each begins behind another, and opens with it. The stars of a bonus
 * level do not count. */
export const sideLevels = [
  { level: 'slow-tuesday', openedBy: 'drop-the-ticket', isBonus: false },
  { level: 'just-a-refill', openedBy: 'bell-waits', isBonus: true },
  { level: 'two-suppliers', openedBy: 'guest-has-left', isBonus: true },
  { level: 'no-table-number', openedBy: 'last-cake', isBonus: true },
] as const

export type SideId = (typeof sideLevels)[number]['level']

/** Behind the last chapter: it opens when all of them are done. */
export const finalLevel = 'graduation' as const

export type ChapterId = (typeof chapters)[number]['id']

/** A level that has its place in the street. */
export type PlannedId = (typeof chapters)[number]['levels'][number] | SideId | typeof finalLevel

/** The levels with a number, in the order of their numbers. */
export const numberedLevels: readonly PlannedId[] = chapters.flatMap(({ levels }) => levels)
