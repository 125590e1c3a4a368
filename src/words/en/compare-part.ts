// English: what is said only where runs are compared. It comes with those screens.
import { dishes } from './dishes.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { timeline } from './timeline.ts'

export const comparePart = { ...dishes, ...records, ...results, ...timeline } as const
