// Spanish: the same part as in English. Spanish is fetched whole.
import { days } from './days.ts'
import { dishes } from './dishes.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { results } from './results.ts'
import { timeline } from './timeline.ts'

export const comparePart = { ...days, ...dishes, ...people, ...records, ...results, ...timeline }
