// Who leads a waiter: a person at the controls, a robot, or a program somebody wrote. Only data, so
// that the title can name a lead without loading the robots.
import type { RobotName } from './robots.ts'

export type Lead =
  | { readonly type: 'person' }
  | { readonly type: 'robot'; readonly name: RobotName }
  | { readonly type: 'program'; readonly id: string } // of the program in the browser's storage

export const person: Lead = { type: 'person' }

export function robotLead(name: RobotName): Lead {
  return { type: 'robot', name }
}

/** The number of the person's waiter, the first where there are several; null when nobody plays. */
export function personIn(leads: readonly Lead[]): number | null {
  const index = leads.findIndex(({ type }) => type === 'person')
  return index < 0 ? null : index
}

/** Whose shift it is: the person's where one plays, else whoever leads the first waiter. */
export function mainLead(leads: readonly Lead[]): Lead {
  return leads[personIn(leads) ?? 0] ?? person
}

/** The robot whose shift it is; null where a person plays or a program leads. */
export function robotIn(leads: readonly Lead[]): RobotName | null {
  const lead = mainLead(leads)
  return lead.type === 'robot' ? lead.name : null
}

/** Whether each waiter is led by the same in both. */
export function sameLeads(one: readonly Lead[], other: readonly Lead[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
