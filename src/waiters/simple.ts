// The robots that look at what is there and take the first by one measure.
import { NONE } from '../sim/index.ts'
import { isDue } from './due.ts'
import { patienceOf, walkOf } from './sight.ts'
import type { Chance, Robot, Sight } from './sight.ts'

/** Who came first is attended first, whatever it is they need. */
export const firstCome: Robot = (sight) => least(sight, arrivalOf)

/** The shortest walk first. */
export const nearest: Robot = (sight) => least(sight, walkOf)

/** The customer with the least patience left first. */
export const leastPatience: Robot = (sight) => least(sight, patienceOf)

function arrivalOf(_: Sight, { customer }: Chance): number {
  return customer
}

/** The station of the chance with the least measure; among equals, of who came first. */
function least(sight: Sight, measure: (sight: Sight, chance: Chance) => number): number {
  let chosen: Chance | null = null
  let lowest = Infinity
  for (const chance of sight.chances) {
    const value = isDue(sight, chance) ? measure(sight, chance) : Infinity // rather than nothing
    if (chosen && (value > lowest || (value === lowest && chance.customer >= chosen.customer))) {
      continue
    }
    chosen = chance
    lowest = value
  }
  return chosen ? chosen.station : NONE
}
