// A rail that takes only so many tickets: a bounded queue, and backpressure for who fills it.
import type { Special } from './special.ts'

export const railLimit: Special<'railLimit'> = {
  railTakes: ({ tickets }, { rail }) => rail.length < tickets,
}
