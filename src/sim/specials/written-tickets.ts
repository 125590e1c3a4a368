// A ticket that is left at the kitchen has to be written; who stands there only says it. Not waiting
// has a price too, and for a short wait the price is higher than the wait.
import type { Special } from './special.ts'

export const writtenTickets: Special<'writtenTickets'> = {
  writingMs: ({ writeMs }, { mode }) => (mode === 'async' ? writeMs : 0),
}
