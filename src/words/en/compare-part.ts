// English: what is said only where runs are compared. It comes with those screens.
import { days } from './days.ts'
import { dishes } from './dishes.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { timeline } from './timeline.ts'

export const comparePart = {
  ...days,
  ...dishes,
  ...people,
  ...records,
  ...results,
  ...timeline,
} as const
