// English: the levels: one that is not told here does not compile.
import type { LevelId } from '../../levels/index.ts'

export const levels = {
  level: {
    'first-day': {
      name: 'First day',
      description: 'Two tables, two cooks, and all the patience in the world.',
    },
    'lunch-rush': {
      name: 'Lunch rush',
      description: 'Six tables, three cooks, ninety seconds.',
    },
    'full-house': {
      name: 'Full house',
      description: 'Eight tables, four cooks, and a door that never rests.',
    },
    'two-waiters': {
      name: 'Two waiters',
      description: 'Eight tables, and a robot beside you that costs a point a second.',
    },
  },
} as const satisfies {
  readonly level: Readonly<Record<LevelId, { readonly name: string; readonly description: string }>>
}
