// Whether somebody who has a table is there, or still on the way to it.
import type { Customer, DeepReadonly } from '../../sim/index.ts'
import type { StageContext } from '../stage-context.ts'
import { WALK_IN } from '../views/people.ts'

export function isSeated({ clock }: StageContext, customer: DeepReadonly<Customer>): boolean {
  return customer.phase !== 'reading' || clock.at >= customer.since + WALK_IN
}
