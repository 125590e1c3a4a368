// Who works in a shift: the leads of a level's waiters, and the robots among them at their places.
import type { Level } from '../sim/index.ts'
import type { Crew } from './drive.ts'
import { person, robotLead } from './lead.ts'
import type { Lead } from './lead.ts'
import { robotNames, robots } from './robots.ts'
import type { Robot } from './sight.ts'

/** Programs that can be run here, by id. */
export type Programs = Readonly<Record<string, Robot>>

const noPrograms: Programs = {}

/**
 * The lead of each waiter, the first waiter first. Where `named` ends, the level's colleagues work;
 * waiters that are nobody's are led as the first is.
 */
export function leadsOn(level: Level, named: readonly Lead[] = [person]): readonly Lead[] {
  return Array.from(
    { length: level.waiters },
    (_, waiter) => named[waiter] ?? colleagueAt(level, waiter) ?? named[0] ?? person,
  )
}

/** The number of the first waiter that is led by a program which is not here; null when all can play. */
export function unplayable(leads: readonly Lead[], programs: Programs = noPrograms): number | null {
  const index = leads.findIndex((lead) => lead.type === 'program' && !programs[lead.id])
  return index < 0 ? null : index
}

/** The robots of a crew, null where a person leads. Throws RangeError for a program that is not here. */
export function crewOf(leads: readonly Lead[], programs: Programs = noPrograms): Crew {
  return leads.map((lead) => {
    switch (lead.type) {
      case 'person':
        return null
      case 'robot':
        return robots[lead.name]
      case 'program':
        return programs[lead.id] ?? missing(lead.id)
      default:
        return lead satisfies never
    }
  })
}

/** `robot` in the player's place, with the colleagues of the level. */
export function crewWith(level: Level, robot: Robot): Crew {
  return Array.from({ length: level.waiters }, (_, waiter) => {
    const colleague = colleagueAt(level, waiter)
    return colleague?.type === 'robot' ? robots[colleague.name] : robot
  })
}

/** Colleagues are the last of the waiters. Throws RangeError when the level names no robot. */
function colleagueAt({ waiters, colleagues = [] }: Level, waiter: number): Lead | null {
  const colleague = colleagues[waiter - (waiters - colleagues.length)]
  if (!colleague) return null
  const name = robotNames.find((each) => each === colleague.robot)
  if (!name) throw new RangeError(`there is no robot ${colleague.robot}`)
  return robotLead(name)
}

function missing(id: string): never {
  throw new RangeError(`the program ${id} cannot be run here`)
}
