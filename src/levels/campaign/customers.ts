// Whose customers come to a campaign level, on the same seed.
import { hasSameCustomers } from '../same-customers.ts'
import { campaignLevels } from './levels.ts'

/** The first level that has these very customers: an earlier one, or itself. */
export function customersOf(id: string): string {
  const level = campaignLevels.find((each) => each.id === id)
  const first = level && campaignLevels.find((each) => hasSameCustomers(each, level))
  return first?.id ?? id
}
