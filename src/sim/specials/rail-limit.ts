// A rail that takes only so many tickets: a bounded queue with backpressure.
import type { Special } from './special.ts'

export const railLimit: Special<'railLimit'> = {
  railLength: ({ tickets }) => tickets,
}
