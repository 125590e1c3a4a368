// Spanish: the same part as in English. Spanish is fetched whole.
import { dishes } from './dishes.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { timeline } from './timeline.ts'

export const comparePart = { ...dishes, ...records, ...results, ...timeline }
