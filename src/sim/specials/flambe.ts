// The last touch of every dish is the waiter's own work at the table. Nothing is waited for in it, so
// there is nothing to use: cut into slices it only lets others come in between.
import type { Special } from './special.ts'

export const flambe: Special<'flambe'> = {
  memory: () => ({ flambes: [] }),
  flambeMs: ({ flambeMs }, { specials }, ticket) =>
    specials?.flambes?.find((each) => each.ticket === ticket)?.leftMs ?? flambeMs,
  onFlambed({ flambeMs }, { state: { specials } }, ticket, doneMs) {
    const begun = specials?.flambes?.find((each) => each.ticket === ticket)
    if (begun) begun.leftMs -= doneMs
    else specials?.flambes?.push({ ticket, leftMs: flambeMs - doneMs })
  },
  sliceEndMs: ({ sliceMs }, doneMs) => Math.max(1, Math.ceil(doneMs / sliceMs)) * sliceMs,
}
