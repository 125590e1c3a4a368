// What is said only where runs are compared. It comes with those screens.
import { records } from './records.ts'
import { timeline } from './timeline.ts'

export const compared = { ...records, ...timeline } as const
