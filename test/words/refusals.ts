// Every refusal there is: the compiler complains here when one is missing.
import type { Refusal } from '../../src/sim/index.ts'

const all: Readonly<Record<Refusal, true>> = {
  closed: true,
  malformed: true,
  unknownWaiter: true,
  unknownStation: true,
  unknownTicket: true,
  alreadyQueued: true,
  taskListFull: true,
  notQueued: true,
  nothingToUndo: true,
  standsAnyway: true,
  notStanding: true,
  tooManyCommands: true,
}

export function refusalsOf(): readonly Refusal[] {
  return Object.keys(all) as Refusal[]
}
