// English: what is said only where runs are compared. It comes with those screens.
import { records } from './records.ts'
import { timeline } from './timeline.ts'

export const comparePart = { ...records, ...timeline } as const
