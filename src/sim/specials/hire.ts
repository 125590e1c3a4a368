// A second pair of hands can be hired and dismissed in the middle of the shift, for wages. What it does
// there is in `../hire.ts`; this is only what it costs.
import { hiredMs } from '../hire.ts'
import type { Special } from './special.ts'

export const hire: Special<'hire'> = {
  memory: () => ({ hire: { presence: 'absent', since: 0, workedMs: 0 } }),
  wages: ({ pointsPerSecond }, room) => Math.round((pointsPerSecond * hiredMs(room)) / 1_000),
}
