// The schema of a seed. It is apart from other values, which the title needs without the plan.
import { MAX_SEED } from '../sim/index.ts'
import { whole } from './values.ts'

export const seed = whole(MAX_SEED, `The seed must be 0 to ${MAX_SEED}.`)
