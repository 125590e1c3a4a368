// Who leads each waiter, as run codes have it.
import { robotNames } from '../waiters/index.ts'
import type { Lead, RobotName } from '../waiters/index.ts'
import { person } from '../waiters/index.ts'
import type { Reader, Writer } from './bytes.ts'
import { MOST_WAITERS } from './commands.ts'
import type { Run } from './run.ts'

const LONGEST_ID = 40

/** The numbers of the kinds of leads. They keep their meaning for ever. */
const NUMBERS = { person: 0, robot: 1, program: 2 } as const satisfies Record<Lead['type'], number>

/** Who leads each of so many waiters in this run; those it does not name are led as the first is. */
export function leadsOf({ leads }: Run, waiters: number): readonly Lead[] {
  return Array.from({ length: waiters }, (_, waiter) => leads[waiter] ?? leads[0] ?? person)
}

/** What a run says of its leads; null where there is one that this game does not know. */
export function playersOf(leads: readonly (Lead | null)[]): Pick<Run, 'leads'> | null {
  const known = leads.filter((lead) => lead !== null)
  return known.length === leads.length ? { leads: known } : null
}

/** A robot by its name, or without one the person. */
export function leadBy(robot: RobotName | null): Lead {
  return robot === null ? person : { type: 'robot', name: robot }
}

/** The robot with this name, or null. */
export function robotNamed(name: string): RobotName | null {
  return robotNames.find((each) => each === name) ?? null
}

export function writeLeads(writer: Writer, leads: readonly Lead[]): void {
  writer.number(leads.length)
  for (const lead of leads) {
    writer.number(NUMBERS[lead.type])
    if (lead.type === 'robot') writer.text(lead.name)
    if (lead.type === 'program') writer.text(lead.id)
  }
}

/** As many as were written; null in the place of one that this game does not know. */
export function readLeads(reader: Reader): readonly (Lead | null)[] {
  return Array.from({ length: reader.number(MOST_WAITERS) }, () => readLead(reader))
}

function readLead(reader: Reader): Lead | null {
  switch (reader.number(NUMBERS.program)) {
    case NUMBERS.robot: {
      const name = robotNamed(reader.text(LONGEST_ID))
      return name && leadBy(name)
    }
    case NUMBERS.program:
      return { type: 'program', id: reader.text(LONGEST_ID) }
    default:
      return person
  }
}
